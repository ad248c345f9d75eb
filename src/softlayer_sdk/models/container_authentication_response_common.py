# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Authentication_Response_Common")
class ContainerAuthenticationResponseCommon(Entity):
    """SoftLayer_Container_Authentication_Response_Common.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Authentication_Response_Common/
    """

    accounts: list[models.ContainerAuthenticationResponseAccount] = local(
        "accounts", "SoftLayer_Container_Authentication_Response_Account", array=True
    )
