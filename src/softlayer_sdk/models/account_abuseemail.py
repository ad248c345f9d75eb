# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account


@entity("SoftLayer_Account_AbuseEmail")
class AccountAbuseEmail(Entity):
    """SoftLayer_Account_AbuseEmail.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_AbuseEmail/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    email: str | None = local("email", "string")
