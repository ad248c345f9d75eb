# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Item_Rule_Resource")
class ProductItemRuleResource(Entity):
    """SoftLayer_Product_Item_Rule_Resource.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Rule_Resource/
    """

    id: int = local("id", "int")
    resource_table_id: int | None = local("resourceTableId", "int")
    rule: models.ProductItemRule | None = relational("rule", "SoftLayer_Product_Item_Rule")
    rule_id: int | None = local("ruleId", "int")
