# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.network_lbaas_l7policy import NetworkLBaaSL7Policy
    from softlayer_sdk.models.network_lbaas_l7rule import NetworkLBaaSL7Rule


@entity("SoftLayer_Network_LBaaS_PolicyRule")
class NetworkLBaaSPolicyRule(Entity):
    """SoftLayer_Network_LBaaS_PolicyRule.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_PolicyRule/
    """

    l7_policy: NetworkLBaaSL7Policy | None = local("l7Policy", "SoftLayer_Network_LBaaS_L7Policy")
    l7_rules: list[NetworkLBaaSL7Rule] = local(
        "l7Rules", "SoftLayer_Network_LBaaS_L7Rule", array=True
    )
