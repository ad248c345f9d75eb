# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Item_Resource_Conflict")
class ProductItemResourceConflict(Entity):
    """SoftLayer_Product_Item_Resource_Conflict.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Resource_Conflict/
    """

    item: models.ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_id: int | None = local("itemId", "int")
    message: str | None = local("message", "string")
    package: models.ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
    resource_table_id: int | None = local("resourceTableId", "int")
