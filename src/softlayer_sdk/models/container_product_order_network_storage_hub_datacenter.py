# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Order_Network_Storage_Hub_Datacenter")
class ContainerProductOrderNetworkStorageHubDatacenter(Entity):
    """SoftLayer_Container_Product_Order_Network_Storage_Hub_Datacenter.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_Storage_Hub_Datacenter/
    """

    location: models.Location | None = local("location", "SoftLayer_Location")
    usage_rate_prices: list[models.ProductItemPrice] = local(
        "usageRatePrices", "SoftLayer_Product_Item_Price", array=True
    )
