# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Product_Item_Category_Order_Option_Type")
class ProductItemCategoryOrderOptionType(Entity):
    """SoftLayer_Product_Item_Category_Order_Option_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Category_Order_Option_Type/
    """

    description: str | None = local("description", "string")
    id: int = local("id", "int")
    keyname: str | None = local("keyname", "string")
    name: str | None = local("name", "string")
    value: str | None = local("value", "string")
