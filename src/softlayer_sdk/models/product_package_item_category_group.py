# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.product_item_category import ProductItemCategory
    from softlayer_sdk.models.product_item_price import ProductItemPrice
    from softlayer_sdk.models.product_package import ProductPackage


@entity("SoftLayer_Product_Package_Item_Category_Group")
class ProductPackageItemCategoryGroup(Entity):
    """SoftLayer_Product_Package_Item_Category_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Item_Category_Group/
    """

    category: ProductItemCategory | None = relational("category", "SoftLayer_Product_Item_Category")
    item_category_id: int | None = local("itemCategoryId", "int")
    package: ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
    price_count: int = counter("priceCount")
    prices: list[ProductItemPrice] = relational(
        "prices", "SoftLayer_Product_Item_Price", array=True
    )
    sort: int | None = local("sort", "int")
    title: str | None = local("title", "string")
