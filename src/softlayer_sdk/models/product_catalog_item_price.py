# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Catalog_Item_Price")
class ProductCatalogItemPrice(Entity):
    """SoftLayer_Product_Catalog_Item_Price.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Catalog_Item_Price/
    """

    catalog: models.ProductCatalog | None = relational("catalog", "SoftLayer_Product_Catalog")
    catalog_id: int | None = local("catalogId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    price: models.ProductItemPrice | None = relational("price", "SoftLayer_Product_Item_Price")
    price_id: int | None = local("priceId", "int")
