# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Item_Bundles")
class ProductItemBundles(Entity):
    """SoftLayer_Product_Item_Bundles.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Bundles/
    """

    bundle_item: models.ProductItem | None = relational("bundleItem", "SoftLayer_Product_Item")
    bundle_item_id: int | None = local("bundleItemId", "int")
    category: models.ProductItemCategory | None = relational(
        "category", "SoftLayer_Product_Item_Category"
    )
    id: int = local("id", "int")
    item_price: models.ProductItemPrice | None = relational(
        "itemPrice", "SoftLayer_Product_Item_Price"
    )
    item_price_id: int | None = local("itemPriceId", "int")
