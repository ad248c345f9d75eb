# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Password")
class AccountPassword(Entity):
    """SoftLayer_Account_Password.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Password/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    id: int = local("id", "int")
    notes: str | None = local("notes", "string")
    password: str | None = local("password", "string")
    type: models.AccountPasswordType | None = relational("type", "SoftLayer_Account_Password_Type")
    type_id: int | None = local("typeId", "int")
    username: str | None = local("username", "string")
