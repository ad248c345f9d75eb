# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_Gateway_Precheck")
class NetworkGatewayPrecheck(Entity):
    """SoftLayer_Network_Gateway_Precheck.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Gateway_Precheck/
    """

    category: str | None = local("category", "string")
    gateway_readiness_value: str | None = local("gatewayReadinessValue", "string")
    member_id: int | None = local("memberId", "int")
    member_readiness_value: str | None = local("memberReadinessValue", "string")
    return_code: int | None = local("returnCode", "int")
