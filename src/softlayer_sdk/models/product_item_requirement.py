# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.product_item import ProductItem


@entity("SoftLayer_Product_Item_Requirement")
class ProductItemRequirement(Entity):
    """SoftLayer_Product_Item_Requirement.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Requirement/
    """

    id: int = local("id", "int")
    item: ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_id: int | None = local("itemId", "int")
    message: str | None = local("message", "string")
    product: ProductItem | None = relational("product", "SoftLayer_Product_Item")
    required_item_id: int | None = local("requiredItemId", "int")
