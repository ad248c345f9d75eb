# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Firewall_Module_Context_Interface")
class NetworkFirewallModuleContextInterface(Entity):
    """SoftLayer_Network_Firewall_Module_Context_Interface.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Firewall_Module_Context_Interface/
    """

    firewall_context_access_control_list_count: int = counter(
        "firewallContextAccessControlListCount"
    )
    firewall_context_access_control_lists: list[models.NetworkFirewallAccessControlList] = (
        relational(
            "firewallContextAccessControlLists",
            "SoftLayer_Network_Firewall_AccessControlList",
            array=True,
        )
    )
    id: int = local("id", "int")
    name: str | None = local("name", "string")
    network_vlan: models.NetworkVlan | None = relational("networkVlan", "SoftLayer_Network_Vlan")
