# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.product_item_rule_resource import ProductItemRuleResource


@entity("SoftLayer_Product_Item_Rule_Resource_Item")
class ProductItemRuleResourceItem(ProductItemRuleResource):
    """SoftLayer_Product_Item_Rule_Resource_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Rule_Resource_Item/
    """

    resource: models.ProductItem | None = relational("resource", "SoftLayer_Product_Item")
