# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_MasterServiceAgreement")
class AccountMasterServiceAgreement(Entity):
    """SoftLayer_Account_MasterServiceAgreement.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_MasterServiceAgreement/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    guid: str | None = local("guid", "string")
    id: int = local("id", "int")
    name: str | None = local("name", "string")
