# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.product_item_price import ProductItemPrice
    from softlayer_sdk.models.product_package import ProductPackage


@entity("SoftLayer_Product_Package_Item_Prices")
class ProductPackageItemPrices(Entity):
    """SoftLayer_Product_Package_Item_Prices.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Item_Prices/
    """

    id: int = local("id", "int")
    item_price: ProductItemPrice | None = relational("itemPrice", "SoftLayer_Product_Item_Price")
    item_price_id: int | None = local("itemPriceId", "int")
    package: ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
