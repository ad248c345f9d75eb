# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Component_Firewall_Rule")
class NetworkComponentFirewallRule(Entity):
    """SoftLayer_Network_Component_Firewall_Rule.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Component_Firewall_Rule/
    """

    action: str | None = local("action", "string")
    destination_ip_address: str | None = local("destinationIpAddress", "string")
    destination_ip_cidr: int | None = local("destinationIpCidr", "int")
    destination_ip_subnet_mask: str | None = local("destinationIpSubnetMask", "string")
    destination_port_range_end: int | None = local("destinationPortRangeEnd", "int")
    destination_port_range_start: int | None = local("destinationPortRangeStart", "int")
    id: int = local("id", "int")
    network_component_firewall: models.NetworkComponentFirewall | None = relational(
        "networkComponentFirewall", "SoftLayer_Network_Component_Firewall"
    )
    notes: str | None = local("notes", "string")
    order_value: int | None = local("orderValue", "int")
    protocol: str | None = local("protocol", "string")
    source_ip_address: str | None = local("sourceIpAddress", "string")
    source_ip_cidr: int | None = local("sourceIpCidr", "int")
    source_ip_subnet_mask: str | None = local("sourceIpSubnetMask", "string")
    status: str | None = local("status", "string")
    version: int | None = local("version", "int")
