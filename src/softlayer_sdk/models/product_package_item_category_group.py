# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Product_Package_Item_Category_Group")
class ProductPackageItemCategoryGroup(Entity):
    """SoftLayer_Product_Package_Item_Category_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Item_Category_Group/
    """

    category: models.ProductItemCategory | None = relational(
        "category", "SoftLayer_Product_Item_Category"
    )
    item_category_id: int | None = local("itemCategoryId", "int")
    package: models.ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
    price_count: int = counter("priceCount")
    prices: list[models.ProductItemPrice] = relational(
        "prices", "SoftLayer_Product_Item_Price", array=True
    )
    sort: int | None = local("sort", "int")
    title: str | None = local("title", "string")
