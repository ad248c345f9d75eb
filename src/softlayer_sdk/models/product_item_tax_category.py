# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Product_Item_Tax_Category")
class ProductItemTaxCategory(Entity):
    """SoftLayer_Product_Item_Tax_Category.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Tax_Category/
    """

    id: int = local("id", "int")
    item_count: int = counter("itemCount")
    items: list[models.ProductItem] = relational("items", "SoftLayer_Product_Item", array=True)
    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
    status_flag: int | None = local("statusFlag", "int")
