# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order import ContainerProductOrder


@entity("SoftLayer_Container_Product_Order_Network_Vlan")
class ContainerProductOrderNetworkVlan(ContainerProductOrder):
    """SoftLayer_Container_Product_Order_Network_Vlan.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_Vlan/
    """

    description: str | None = local("description", "string")
    hostname_datacenter: str | None = local("hostnameDatacenter", "string")
    hostname_router: str | None = local("hostnameRouter", "string")
    id: int = local("id", "int")
    name: str | None = local("name", "string")
    router: models.Hardware | None = local("router", "SoftLayer_Hardware")
    router_id: int | None = local("routerId", "int")
    subnets: list[models.ContainerProductOrder] = local(
        "subnets", "SoftLayer_Container_Product_Order", array=True
    )
    vlan_number: int | None = local("vlanNumber", "int")
