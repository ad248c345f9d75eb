# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Product_Catalog")
class ProductCatalog(Entity):
    """SoftLayer_Product_Catalog.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Catalog/
    """

    brand_count: int = counter("brandCount")
    brands: list[models.Brand] = relational("brands", "SoftLayer_Brand", array=True)
    key_name: str | None = local("keyName", "string")
    package_count: int = counter("packageCount")
    packages: list[models.ProductPackage] = relational(
        "packages", "SoftLayer_Product_Package", array=True
    )
    price_count: int = counter("priceCount")
    prices: list[models.ProductItemPrice] = relational(
        "prices", "SoftLayer_Product_Item_Price", array=True
    )
    product_count: int = counter("productCount")
    products: list[models.ProductItem] = relational(
        "products", "SoftLayer_Product_Item", array=True
    )
