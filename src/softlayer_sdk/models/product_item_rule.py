# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.product_item import ProductItem
    from softlayer_sdk.models.product_item_rule_resource import ProductItemRuleResource
    from softlayer_sdk.models.product_item_rule_resource_item import ProductItemRuleResourceItem
    from softlayer_sdk.models.product_item_rule_resource_item_category import (
        ProductItemRuleResourceItemCategory,
    )
    from softlayer_sdk.models.product_item_rule_resource_location import (
        ProductItemRuleResourceLocation,
    )
    from softlayer_sdk.models.product_item_rule_resource_permission import (
        ProductItemRuleResourcePermission,
    )
    from softlayer_sdk.models.product_item_rule_type import ProductItemRuleType
    from softlayer_sdk.models.product_package import ProductPackage


@entity("SoftLayer_Product_Item_Rule")
class ProductItemRule(Entity):
    """SoftLayer_Product_Item_Rule.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Rule/
    """

    item: ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_category_resource_count: int = counter("itemCategoryResourceCount")
    item_category_resources: list[ProductItemRuleResourceItemCategory] = relational(
        "itemCategoryResources", "SoftLayer_Product_Item_Rule_Resource_Item_Category", array=True
    )
    item_id: int | None = local("itemId", "int")
    item_resource_count: int = counter("itemResourceCount")
    item_resources: list[ProductItemRuleResourceItem] = relational(
        "itemResources", "SoftLayer_Product_Item_Rule_Resource_Item", array=True
    )
    location_resource_count: int = counter("locationResourceCount")
    location_resources: list[ProductItemRuleResourceLocation] = relational(
        "locationResources", "SoftLayer_Product_Item_Rule_Resource_Location", array=True
    )
    message: str | None = local("message", "string")
    operation: str | None = local("operation", "string")
    package: ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
    permission_resource_count: int = counter("permissionResourceCount")
    permission_resources: list[ProductItemRuleResourcePermission] = relational(
        "permissionResources", "SoftLayer_Product_Item_Rule_Resource_Permission", array=True
    )
    resource_count: int = counter("resourceCount")
    resources: list[ProductItemRuleResource] = relational(
        "resources", "SoftLayer_Product_Item_Rule_Resource", array=True
    )
    type: ProductItemRuleType | None = relational("type", "SoftLayer_Product_Item_Rule_Type")
    type_id: int | None = local("typeId", "int")
