# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Authentication_Attribute")
class AccountAuthenticationAttribute(Entity):
    """SoftLayer_Account_Authentication_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Authentication_Attribute/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    authentication_record: models.AccountAuthenticationSaml | None = relational(
        "authenticationRecord", "SoftLayer_Account_Authentication_Saml"
    )
    id: int = local("id", "int")
    type: models.AccountAuthenticationAttributeType | None = relational(
        "type", "SoftLayer_Account_Authentication_Attribute_Type"
    )
    type_id: int | None = local("typeId", "int")
    value: str | None = local("value", "string")
