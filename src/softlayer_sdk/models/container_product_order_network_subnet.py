# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order import ContainerProductOrder


@entity("SoftLayer_Container_Product_Order_Network_Subnet")
class ContainerProductOrderNetworkSubnet(ContainerProductOrder):
    """SoftLayer_Container_Product_Order_Network_Subnet.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_Subnet/
    """

    description: str | None = local("description", "string")
    end_point_ip_address_id: int | None = local("endPointIpAddressId", "int")
    end_point_vlan_id: int | None = local("endPointVlanId", "int")
    id: int = local("id", "int")
    router_hostname: str | None = local("routerHostname", "string")
