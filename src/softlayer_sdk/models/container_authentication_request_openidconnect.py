# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_authentication_request_common import (
    ContainerAuthenticationRequestCommon,
)


@entity("SoftLayer_Container_Authentication_Request_OpenIdConnect")
class ContainerAuthenticationRequestOpenIdConnect(ContainerAuthenticationRequestCommon):
    """SoftLayer_Container_Authentication_Request_OpenIdConnect.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Authentication_Request_OpenIdConnect/
    """

    open_id_connect_access_token: str | None = local("openIdConnectAccessToken", "string")
    open_id_connect_account_id: int | None = local("openIdConnectAccountId", "int")
    open_id_connect_provider: str | None = local("openIdConnectProvider", "string")
