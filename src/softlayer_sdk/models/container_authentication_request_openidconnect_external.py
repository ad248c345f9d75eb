# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.container_authentication_request_openidconnect import (
    ContainerAuthenticationRequestOpenIdConnect,
)


@entity("SoftLayer_Container_Authentication_Request_OpenIdConnect_External")
class ContainerAuthenticationRequestOpenIdConnectExternal(
    ContainerAuthenticationRequestOpenIdConnect
):
    """SoftLayer_Container_Authentication_Request_OpenIdConnect_External.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Authentication_Request_OpenIdConnect_External/
    """
