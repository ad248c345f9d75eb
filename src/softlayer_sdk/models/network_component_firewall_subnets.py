# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Component_Firewall_Subnets")
class NetworkComponentFirewallSubnets(Entity):
    """SoftLayer_Network_Component_Firewall_Subnets.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Component_Firewall_Subnets/
    """

    apply_server_rules_flag: bool | None = local("applyServerRulesFlag", "boolean")
    network_component_firewall: models.NetworkComponentFirewall | None = relational(
        "networkComponentFirewall", "SoftLayer_Network_Component_Firewall"
    )
    subnet: models.NetworkSubnet | None = relational("subnet", "SoftLayer_Network_Subnet")
    subnet_id: int | None = local("subnetId", "int")
