# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Utility_Network_Firewall_Rule_Attribute")
class ContainerUtilityNetworkFirewallRuleAttribute(Entity):
    """SoftLayer_Container_Utility_Network_Firewall_Rule_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Utility_Network_Firewall_Rule_Attribute/
    """

    actions: list[str] = local("actions", "string", array=True)
    maximum_rule_count: int | None = local("maximumRuleCount", "int")
    protocols: list[str] = local("protocols", "string", array=True)
    source_ip_subnet_masks: list[models.ContainerUtilityNetworkSubnetMaskGenericDetail] = local(
        "sourceIpSubnetMasks",
        "SoftLayer_Container_Utility_Network_Subnet_Mask_Generic_Detail",
        array=True,
    )
