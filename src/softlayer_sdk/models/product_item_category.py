# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Product_Item_Category")
class ProductItemCategory(Entity):
    """SoftLayer_Product_Item_Category.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Category/
    """

    billing_item_count: int = counter("billingItemCount")
    billing_items: list[models.BillingItem] = relational(
        "billingItems", "SoftLayer_Billing_Item", array=True
    )
    category_code: str = local("categoryCode", "string")
    group: models.ProductItemCategoryGroup | None = relational(
        "group", "SoftLayer_Product_Item_Category_Group"
    )
    group_count: int = counter("groupCount")
    groups: list[models.ProductPackageItemCategoryGroup] = relational(
        "groups", "SoftLayer_Product_Package_Item_Category_Group", array=True
    )
    id: int = local("id", "int")
    name: str = local("name", "string")
    order_option_count: int = counter("orderOptionCount")
    order_options: list[models.ProductItemCategoryOrderOptionType] = relational(
        "orderOptions", "SoftLayer_Product_Item_Category_Order_Option_Type", array=True
    )
    package_configuration_count: int = counter("packageConfigurationCount")
    package_configurations: list[models.ProductPackageOrderConfiguration] = relational(
        "packageConfigurations", "SoftLayer_Product_Package_Order_Configuration", array=True
    )
    preset_configuration_count: int = counter("presetConfigurationCount")
    preset_configurations: list[models.ProductPackagePresetConfiguration] = relational(
        "presetConfigurations", "SoftLayer_Product_Package_Preset_Configuration", array=True
    )
    quantity_limit: int | None = local("quantityLimit", "int")
    question_count: int = counter("questionCount")
    question_reference_count: int = counter("questionReferenceCount")
    question_references: list[models.ProductItemCategoryQuestionXref] = relational(
        "questionReferences", "SoftLayer_Product_Item_Category_Question_Xref", array=True
    )
    questions: list[models.ProductItemCategoryQuestion] = relational(
        "questions", "SoftLayer_Product_Item_Category_Question", array=True
    )
    sort_order: int | None = local("sortOrder", "int")
