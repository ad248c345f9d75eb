# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Firewall_AccessControlList")
class NetworkFirewallAccessControlList(Entity):
    """SoftLayer_Network_Firewall_AccessControlList.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Firewall_AccessControlList/
    """

    direction: str | None = local("direction", "string")
    firewall_context_interface_id: int | None = local("firewallContextInterfaceId", "int")
    id: int = local("id", "int")
    network_firewall_update_request_count: int = counter("networkFirewallUpdateRequestCount")
    network_firewall_update_requests: list[models.NetworkFirewallUpdateRequest] = relational(
        "networkFirewallUpdateRequests", "SoftLayer_Network_Firewall_Update_Request", array=True
    )
    network_vlan: models.NetworkVlan | None = relational("networkVlan", "SoftLayer_Network_Vlan")
    rule_count: int = counter("ruleCount")
    rules: list[models.NetworkVlanFirewallRule] = relational(
        "rules", "SoftLayer_Network_Vlan_Firewall_Rule", array=True
    )
