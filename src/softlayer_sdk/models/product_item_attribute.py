# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Item_Attribute")
class ProductItemAttribute(Entity):
    """SoftLayer_Product_Item_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Attribute/
    """

    attribute_type: models.ProductItemAttributeType | None = relational(
        "attributeType", "SoftLayer_Product_Item_Attribute_Type"
    )
    attribute_type_key_name: str | None = relational("attributeTypeKeyName", "string")
    id: int = local("id", "int")
    item: models.ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_attribute_type_id: int | None = local("itemAttributeTypeId", "int")
    item_id: int | None = local("itemId", "int")
    value: str | None = local("value", "string")
