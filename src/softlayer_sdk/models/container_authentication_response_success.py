# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_authentication_response_common import (
    ContainerAuthenticationResponseCommon,
)


@entity("SoftLayer_Container_Authentication_Response_Success")
class ContainerAuthenticationResponseSuccess(ContainerAuthenticationResponseCommon):
    """SoftLayer_Container_Authentication_Response_Success.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Authentication_Response_Success/
    """

    status_key_name: str | None = local("statusKeyName", "string")
    token: models.ContainerUserAuthenticationToken | None = local(
        "token", "SoftLayer_Container_User_Authentication_Token"
    )
