# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_AbuseEmail")
class AccountAbuseEmail(Entity):
    """SoftLayer_Account_AbuseEmail.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_AbuseEmail/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    email: str | None = local("email", "string")
