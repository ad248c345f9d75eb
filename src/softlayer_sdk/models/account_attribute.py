# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Attribute")
class AccountAttribute(Entity):
    """SoftLayer_Account_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Attribute/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_attribute_type: models.AccountAttributeType | None = relational(
        "accountAttributeType", "SoftLayer_Account_Attribute_Type"
    )
    account_attribute_type_id: int | None = local("accountAttributeTypeId", "int")
    account_id: int | None = local("accountId", "int")
    id: int = local("id", "int")
    value: str | None = local("value", "string")
