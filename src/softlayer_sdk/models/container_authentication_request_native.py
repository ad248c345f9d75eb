# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_authentication_request_common import (
    ContainerAuthenticationRequestCommon,
)


@entity("SoftLayer_Container_Authentication_Request_Native")
class ContainerAuthenticationRequestNative(ContainerAuthenticationRequestCommon):
    """SoftLayer_Container_Authentication_Request_Native.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Authentication_Request_Native/
    """

    auxiliary_claims_mini_token: str | None = local("auxiliaryClaimsMiniToken", "string")
    password: str | None = local("password", "string")
    username: str | None = local("username", "string")
