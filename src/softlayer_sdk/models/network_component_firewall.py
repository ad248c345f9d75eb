# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Component_Firewall")
class NetworkComponentFirewall(Entity):
    """SoftLayer_Network_Component_Firewall.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Component_Firewall/
    """

    apply_server_rule_subnet_count: int = counter("applyServerRuleSubnetCount")
    apply_server_rule_subnets: list[models.NetworkSubnet] = relational(
        "applyServerRuleSubnets", "SoftLayer_Network_Subnet", array=True
    )
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    guest_network_component: models.VirtualGuestNetworkComponent | None = relational(
        "guestNetworkComponent", "SoftLayer_Virtual_Guest_Network_Component"
    )
    guest_network_component_id: int | None = local("guestNetworkComponentId", "int")
    id: int = local("id", "int")
    network_component: models.NetworkComponent | None = relational(
        "networkComponent", "SoftLayer_Network_Component"
    )
    network_component_id: int | None = local("networkComponentId", "int")
    network_firewall_update_request: list[models.NetworkFirewallUpdateRequest] = relational(
        "networkFirewallUpdateRequest", "SoftLayer_Network_Firewall_Update_Request", array=True
    )
    network_firewall_update_request_count: int = counter("networkFirewallUpdateRequestCount")
    rule_count: int = counter("ruleCount")
    rules: list[models.NetworkComponentFirewallRule] = relational(
        "rules", "SoftLayer_Network_Component_Firewall_Rule", array=True
    )
    status: str | None = local("status", "string")
    subnet_count: int = counter("subnetCount")
    subnets: list[models.NetworkSubnet] = relational(
        "subnets", "SoftLayer_Network_Subnet", array=True
    )
