# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Order_Network_Storage_ObjectStorage_LocationGroup")
class ContainerProductOrderNetworkStorageObjectStorageLocationGroup(Entity):
    """SoftLayer_Container_Product_Order_Network_Storage_ObjectStorage_LocationGroup.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_Storage_ObjectStorage_LocationGroup/
    """

    cluster_geolocation_type: str | None = local("clusterGeolocationType", "string")
    location_group: models.LocationGroup | None = local("locationGroup", "SoftLayer_Location_Group")
    usage_rate_prices: list[models.ProductItemPrice] = local(
        "usageRatePrices", "SoftLayer_Product_Item_Price", array=True
    )
