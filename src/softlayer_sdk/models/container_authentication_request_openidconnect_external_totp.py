# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_authentication_request_openidconnect_external import (
    ContainerAuthenticationRequestOpenIdConnectExternal,
)


@entity("SoftLayer_Container_Authentication_Request_OpenIdConnect_External_Totp")
class ContainerAuthenticationRequestOpenIdConnectExternalTotp(
    ContainerAuthenticationRequestOpenIdConnectExternal
):
    """SoftLayer_Container_Authentication_Request_OpenIdConnect_External_Totp.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Authentication_Request_OpenIdConnect_External_Totp/
    """

    second_security_code: str | None = local("secondSecurityCode", "string")
    security_code: str | None = local("securityCode", "string")
    vendor: str | None = local("vendor", "string")
