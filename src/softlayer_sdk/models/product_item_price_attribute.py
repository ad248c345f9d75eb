# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Item_Price_Attribute")
class ProductItemPriceAttribute(Entity):
    """SoftLayer_Product_Item_Price_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Price_Attribute/
    """

    id: int = local("id", "int")
    item_price: models.ProductItemPrice | None = relational(
        "itemPrice", "SoftLayer_Product_Item_Price"
    )
    item_price_attribute_type: models.ProductItemPriceAttributeType | None = relational(
        "itemPriceAttributeType", "SoftLayer_Product_Item_Price_Attribute_Type"
    )
    item_price_attribute_type_id: int | None = local("itemPriceAttributeTypeId", "int")
    item_price_id: int | None = local("itemPriceId", "int")
    value: str | None = local("value", "string")
