# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.product_item import ProductItem
    from softlayer_sdk.models.product_item_category import ProductItemCategory
    from softlayer_sdk.models.product_item_price import ProductItemPrice


@entity("SoftLayer_Product_Item_Bundles")
class ProductItemBundles(Entity):
    """SoftLayer_Product_Item_Bundles.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Bundles/
    """

    bundle_item: ProductItem | None = relational("bundleItem", "SoftLayer_Product_Item")
    bundle_item_id: int | None = local("bundleItemId", "int")
    category: ProductItemCategory | None = relational("category", "SoftLayer_Product_Item_Category")
    id: int = local("id", "int")
    item_price: ProductItemPrice | None = relational("itemPrice", "SoftLayer_Product_Item_Price")
    item_price_id: int | None = local("itemPriceId", "int")
