# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Product_Item_Rule")
class ProductItemRule(Entity):
    """SoftLayer_Product_Item_Rule.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Rule/
    """

    item: models.ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_category_resource_count: int = counter("itemCategoryResourceCount")
    item_category_resources: list[models.ProductItemRuleResourceItemCategory] = relational(
        "itemCategoryResources", "SoftLayer_Product_Item_Rule_Resource_Item_Category", array=True
    )
    item_id: int | None = local("itemId", "int")
    item_resource_count: int = counter("itemResourceCount")
    item_resources: list[models.ProductItemRuleResourceItem] = relational(
        "itemResources", "SoftLayer_Product_Item_Rule_Resource_Item", array=True
    )
    location_resource_count: int = counter("locationResourceCount")
    location_resources: list[models.ProductItemRuleResourceLocation] = relational(
        "locationResources", "SoftLayer_Product_Item_Rule_Resource_Location", array=True
    )
    message: str | None = local("message", "string")
    operation: str | None = local("operation", "string")
    package: models.ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
    permission_resource_count: int = counter("permissionResourceCount")
    permission_resources: list[models.ProductItemRuleResourcePermission] = relational(
        "permissionResources", "SoftLayer_Product_Item_Rule_Resource_Permission", array=True
    )
    resource_count: int = counter("resourceCount")
    resources: list[models.ProductItemRuleResource] = relational(
        "resources", "SoftLayer_Product_Item_Rule_Resource", array=True
    )
    type: models.ProductItemRuleType | None = relational("type", "SoftLayer_Product_Item_Rule_Type")
    type_id: int | None = local("typeId", "int")
