# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, relational


@entity("SoftLayer_Product_Item_Overage_Price")
class ProductItemOveragePrice(Entity):
    """SoftLayer_Product_Item_Overage_Price.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Overage_Price/
    """

    default_overage_item: models.ProductItem | None = relational(
        "defaultOverageItem", "SoftLayer_Product_Item"
    )
    item: models.ProductItem | None = relational("item", "SoftLayer_Product_Item")
