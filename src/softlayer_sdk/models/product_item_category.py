# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.billing_item import BillingItem
    from softlayer_sdk.models.product_item_category_group import ProductItemCategoryGroup
    from softlayer_sdk.models.product_item_category_order_option_type import (
        ProductItemCategoryOrderOptionType,
    )
    from softlayer_sdk.models.product_item_category_question import ProductItemCategoryQuestion
    from softlayer_sdk.models.product_item_category_question_xref import (
        ProductItemCategoryQuestionXref,
    )
    from softlayer_sdk.models.product_package_item_category_group import (
        ProductPackageItemCategoryGroup,
    )
    from softlayer_sdk.models.product_package_order_configuration import (
        ProductPackageOrderConfiguration,
    )
    from softlayer_sdk.models.product_package_preset_configuration import (
        ProductPackagePresetConfiguration,
    )


@entity("SoftLayer_Product_Item_Category")
class ProductItemCategory(Entity):
    """SoftLayer_Product_Item_Category.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Category/
    """

    billing_item_count: int = counter("billingItemCount")
    billing_items: list[BillingItem] = relational(
        "billingItems", "SoftLayer_Billing_Item", array=True
    )
    category_code: str = local("categoryCode", "string")
    group: ProductItemCategoryGroup | None = relational(
        "group", "SoftLayer_Product_Item_Category_Group"
    )
    group_count: int = counter("groupCount")
    groups: list[ProductPackageItemCategoryGroup] = relational(
        "groups", "SoftLayer_Product_Package_Item_Category_Group", array=True
    )
    id: int = local("id", "int")
    name: str = local("name", "string")
    order_option_count: int = counter("orderOptionCount")
    order_options: list[ProductItemCategoryOrderOptionType] = relational(
        "orderOptions", "SoftLayer_Product_Item_Category_Order_Option_Type", array=True
    )
    package_configuration_count: int = counter("packageConfigurationCount")
    package_configurations: list[ProductPackageOrderConfiguration] = relational(
        "packageConfigurations", "SoftLayer_Product_Package_Order_Configuration", array=True
    )
    preset_configuration_count: int = counter("presetConfigurationCount")
    preset_configurations: list[ProductPackagePresetConfiguration] = relational(
        "presetConfigurations", "SoftLayer_Product_Package_Preset_Configuration", array=True
    )
    quantity_limit: int | None = local("quantityLimit", "int")
    question_count: int = counter("questionCount")
    question_reference_count: int = counter("questionReferenceCount")
    question_references: list[ProductItemCategoryQuestionXref] = relational(
        "questionReferences", "SoftLayer_Product_Item_Category_Question_Xref", array=True
    )
    questions: list[ProductItemCategoryQuestion] = relational(
        "questions", "SoftLayer_Product_Item_Category_Question", array=True
    )
    sort_order: int | None = local("sortOrder", "int")
