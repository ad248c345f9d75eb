# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Link")
class AccountLink(Entity):
    """SoftLayer_Account_Link.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Link/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    authorization_token: str | None = local("authorizationToken", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    destination_account_alphanumeric_id: str | None = local(
        "destinationAccountAlphanumericId", "string"
    )
    destination_account_id: int | None = local("destinationAccountId", "int")
    id: int = local("id", "int")
    service_provider: models.ServiceProvider | None = relational(
        "serviceProvider", "SoftLayer_Service_Provider"
    )
    service_provider_id: int | None = local("serviceProviderId", "int")
