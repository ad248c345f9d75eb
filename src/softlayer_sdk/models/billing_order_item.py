# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Order_Item")
class BillingOrderItem(Entity):
    """SoftLayer_Billing_Order_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Order_Item/
    """

    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    bundled_item_count: int = counter("bundledItemCount")
    bundled_items: list[models.BillingOrderItem] = relational(
        "bundledItems", "SoftLayer_Billing_Order_Item", array=True
    )
    category: models.ProductItemCategory | None = relational(
        "category", "SoftLayer_Product_Item_Category"
    )
    category_code: str | None = local("categoryCode", "string")
    children: list[models.BillingOrderItem] = relational(
        "children", "SoftLayer_Billing_Order_Item", array=True
    )
    children_count: int = counter("childrenCount")
    description: str | None = local("description", "string")
    domain_name: str | None = local("domainName", "string")
    global_identifier: str | None = relational("globalIdentifier", "string")
    hardware_generic_component: models.HardwareComponentModelGeneric | None = relational(
        "hardwareGenericComponent", "SoftLayer_Hardware_Component_Model_Generic"
    )
    host_name: str | None = local("hostName", "string")
    hourly_recurring_fee: Decimal | None = local("hourlyRecurringFee", "decimal")
    id: int = local("id", "int")
    item: models.ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_category_answer_count: int = counter("itemCategoryAnswerCount")
    item_category_answers: list[models.BillingOrderItemCategoryAnswer] = relational(
        "itemCategoryAnswers", "SoftLayer_Billing_Order_Item_Category_Answer", array=True
    )
    item_id: int | None = local("itemId", "int")
    item_price: models.ProductItemPrice | None = relational(
        "itemPrice", "SoftLayer_Product_Item_Price"
    )
    item_price_id: Decimal | None = local("itemPriceId", "decimal")
    labor_after_tax_amount: Decimal | None = local("laborAfterTaxAmount", "decimal")
    labor_fee: Decimal | None = local("laborFee", "decimal")
    labor_fee_tax_rate: Decimal | None = local("laborFeeTaxRate", "decimal")
    labor_tax_amount: Decimal | None = local("laborTaxAmount", "decimal")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    next_order_children: list[models.BillingOrderItem] = relational(
        "nextOrderChildren", "SoftLayer_Billing_Order_Item", array=True
    )
    next_order_children_count: int = counter("nextOrderChildrenCount")
    old_billing_item: models.BillingItem | None = relational(
        "oldBillingItem", "SoftLayer_Billing_Item"
    )
    one_time_after_tax_amount: Decimal | None = local("oneTimeAfterTaxAmount", "decimal")
    one_time_fee: Decimal | None = local("oneTimeFee", "decimal")
    one_time_fee_tax_rate: Decimal | None = local("oneTimeFeeTaxRate", "decimal")
    one_time_tax_amount: Decimal | None = local("oneTimeTaxAmount", "decimal")
    order: models.BillingOrder | None = relational("order", "SoftLayer_Billing_Order")
    order_approval_date: datetime | None = relational("orderApprovalDate", "dateTime")
    package: models.ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    parent: models.BillingOrderItem | None = relational("parent", "SoftLayer_Billing_Order_Item")
    parent_id: int | None = local("parentId", "int")
    preset: models.ProductPackagePreset | None = relational(
        "preset", "SoftLayer_Product_Package_Preset"
    )
    preset_id: int | None = local("presetId", "int")
    promo_code: models.ProductPromotion | None = relational(
        "promoCode", "SoftLayer_Product_Promotion"
    )
    promo_code_id: int | None = local("promoCodeId", "int")
    quantity: int | None = local("quantity", "int")
    recurring_after_tax_amount: Decimal | None = local("recurringAfterTaxAmount", "decimal")
    recurring_fee: Decimal | None = local("recurringFee", "decimal")
    recurring_tax_amount: Decimal | None = local("recurringTaxAmount", "decimal")
    redundant_power_supply_count: int | None = relational(
        "redundantPowerSupplyCount", "unsignedInt"
    )
    setup_after_tax_amount: Decimal | None = local("setupAfterTaxAmount", "decimal")
    setup_fee: Decimal | None = local("setupFee", "decimal")
    setup_fee_deferral_months: int | None = local("setupFeeDeferralMonths", "int")
    setup_fee_tax_rate: Decimal | None = local("setupFeeTaxRate", "decimal")
    setup_tax_amount: Decimal | None = local("setupTaxAmount", "decimal")
    software_description: models.SoftwareDescription | None = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    storage_group_count: int = counter("storageGroupCount")
    storage_groups: list[models.ConfigurationStorageGroupOrder] = relational(
        "storageGroups", "SoftLayer_Configuration_Storage_Group_Order", array=True
    )
    total_recurring_amount: float | None = relational("totalRecurringAmount", "float")
    upgrade_item: models.ProductItem | None = relational("upgradeItem", "SoftLayer_Product_Item")
