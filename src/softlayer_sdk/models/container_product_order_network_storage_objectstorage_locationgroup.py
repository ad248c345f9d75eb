# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.location_group import LocationGroup
    from softlayer_sdk.models.product_item_price import ProductItemPrice


@entity("SoftLayer_Container_Product_Order_Network_Storage_ObjectStorage_LocationGroup")
class ContainerProductOrderNetworkStorageObjectStorageLocationGroup(Entity):
    """SoftLayer_Container_Product_Order_Network_Storage_ObjectStorage_LocationGroup.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_Storage_ObjectStorage_LocationGroup/
    """

    cluster_geolocation_type: str | None = local("clusterGeolocationType", "string")
    location_group: LocationGroup | None = local("locationGroup", "SoftLayer_Location_Group")
    usage_rate_prices: list[ProductItemPrice] = local(
        "usageRatePrices", "SoftLayer_Product_Item_Price", array=True
    )
