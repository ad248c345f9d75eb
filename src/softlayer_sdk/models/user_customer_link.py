# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_User_Customer_Link")
class UserCustomerLink(Entity):
    """SoftLayer_User_Customer_Link.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_Link/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    default_flag: int | None = local("defaultFlag", "int")
    destination_user_alphanumeric_id: str | None = local("destinationUserAlphanumericId", "string")
    destination_user_id: int | None = local("destinationUserId", "int")
    iam_id_verification_flag: int | None = local("iamIdVerificationFlag", "int")
    id: int = local("id", "int")
    realm: str | None = local("realm", "string")
    service_provider: models.ServiceProvider | None = relational(
        "serviceProvider", "SoftLayer_Service_Provider"
    )
    service_provider_id: int | None = local("serviceProviderId", "int")
    unique_identifier: str | None = local("uniqueIdentifier", "string")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_id: int | None = local("userId", "int")
