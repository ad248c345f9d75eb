# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order import ContainerProductOrder


@entity("SoftLayer_Container_Product_Order_Network_Protection_Firewall_Dedicated")
class ContainerProductOrderNetworkProtectionFirewallDedicated(ContainerProductOrder):
    """SoftLayer_Container_Product_Order_Network_Protection_Firewall_Dedicated.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_Protection_Firewall_Dedicated/
    """

    name: str | None = local("name", "string")
    router_id: int | None = local("routerId", "int")
    vlan: models.NetworkVlan | None = local("vlan", "SoftLayer_Network_Vlan")
    vlan_id: int | None = local("vlanId", "int")
