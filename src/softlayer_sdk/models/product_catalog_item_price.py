# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.product_catalog import ProductCatalog
    from softlayer_sdk.models.product_item_price import ProductItemPrice


@entity("SoftLayer_Product_Catalog_Item_Price")
class ProductCatalogItemPrice(Entity):
    """SoftLayer_Product_Catalog_Item_Price.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Catalog_Item_Price/
    """

    catalog: ProductCatalog | None = relational("catalog", "SoftLayer_Product_Catalog")
    catalog_id: int | None = local("catalogId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    price: ProductItemPrice | None = relational("price", "SoftLayer_Product_Item_Price")
    price_id: int | None = local("priceId", "int")
