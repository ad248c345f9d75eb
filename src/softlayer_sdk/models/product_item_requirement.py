# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Item_Requirement")
class ProductItemRequirement(Entity):
    """SoftLayer_Product_Item_Requirement.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Requirement/
    """

    id: int = local("id", "int")
    item: models.ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_id: int | None = local("itemId", "int")
    message: str | None = local("message", "string")
    product: models.ProductItem | None = relational("product", "SoftLayer_Product_Item")
    required_item_id: int | None = local("requiredItemId", "int")
