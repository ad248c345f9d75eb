# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.container_product_order import ContainerProductOrder


@entity("SoftLayer_Container_Product_Order_Network_Vlans")
class ContainerProductOrderNetworkVlans(Entity):
    """SoftLayer_Container_Product_Order_Network_Vlans.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_Vlans/
    """

    private_vlans: list[ContainerProductOrder] = local(
        "privateVlans", "SoftLayer_Container_Product_Order", array=True
    )
    public_vlans: list[ContainerProductOrder] = local(
        "publicVlans", "SoftLayer_Container_Product_Order", array=True
    )
