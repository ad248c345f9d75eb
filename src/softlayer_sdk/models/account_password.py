# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.account_password_type import AccountPasswordType


@entity("SoftLayer_Account_Password")
class AccountPassword(Entity):
    """SoftLayer_Account_Password.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Password/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    id: int = local("id", "int")
    notes: str | None = local("notes", "string")
    password: str | None = local("password", "string")
    type: AccountPasswordType | None = relational("type", "SoftLayer_Account_Password_Type")
    type_id: int | None = local("typeId", "int")
    username: str | None = local("username", "string")
