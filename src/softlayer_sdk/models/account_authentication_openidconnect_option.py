# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Account_Authentication_OpenIdConnect_Option")
class AccountAuthenticationOpenIdConnectOption(Entity):
    """SoftLayer_Account_Authentication_OpenIdConnect_Option.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Authentication_OpenIdConnect_Option/
    """

    key: str | None = local("key", "string")
    value: str | None = local("value", "string")
