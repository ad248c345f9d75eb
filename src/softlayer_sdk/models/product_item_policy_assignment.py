# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Item_Policy_Assignment")
class ProductItemPolicyAssignment(Entity):
    """SoftLayer_Product_Item_Policy_Assignment.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Policy_Assignment/
    """

    id: int = local("id", "int")
    policy_name: str | None = relational("policyName", "string")
    product: models.ProductItem | None = relational("product", "SoftLayer_Product_Item")
    product_id: int | None = local("productId", "int")
