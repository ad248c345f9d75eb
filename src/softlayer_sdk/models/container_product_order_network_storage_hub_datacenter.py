# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.product_item_price import ProductItemPrice


@entity("SoftLayer_Container_Product_Order_Network_Storage_Hub_Datacenter")
class ContainerProductOrderNetworkStorageHubDatacenter(Entity):
    """SoftLayer_Container_Product_Order_Network_Storage_Hub_Datacenter.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_Storage_Hub_Datacenter/
    """

    location: Location | None = local("location", "SoftLayer_Location")
    usage_rate_prices: list[ProductItemPrice] = local(
        "usageRatePrices", "SoftLayer_Product_Item_Price", array=True
    )
