# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_LBaaS_PolicyRule")
class NetworkLBaaSPolicyRule(Entity):
    """SoftLayer_Network_LBaaS_PolicyRule.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_PolicyRule/
    """

    l7_policy: models.NetworkLBaaSL7Policy | None = local(
        "l7Policy", "SoftLayer_Network_LBaaS_L7Policy"
    )
    l7_rules: list[models.NetworkLBaaSL7Rule] = local(
        "l7Rules", "SoftLayer_Network_LBaaS_L7Rule", array=True
    )
