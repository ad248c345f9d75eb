# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Package_Inventory")
class ProductPackageInventory(Entity):
    """SoftLayer_Product_Package_Inventory.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Inventory/
    """

    available_inventory_count: int | None = local("availableInventoryCount", "int")
    item: models.ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_id: int | None = local("itemId", "int")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    overstock_flag: int | None = local("overstockFlag", "int")
    package: models.ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
