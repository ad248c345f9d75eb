# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.product_item import ProductItem
    from softlayer_sdk.models.product_package import ProductPackage


@entity("SoftLayer_Product_Package_Inventory")
class ProductPackageInventory(Entity):
    """SoftLayer_Product_Package_Inventory.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Inventory/
    """

    available_inventory_count: int | None = local("availableInventoryCount", "int")
    item: ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_id: int | None = local("itemId", "int")
    location: Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    overstock_flag: int | None = local("overstockFlag", "int")
    package: ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
