# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Product_Item_Price")
class ProductItemPrice(Entity):
    """SoftLayer_Product_Item_Price.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Price/
    """

    account_restriction_count: int = counter("accountRestrictionCount")
    account_restrictions: list[models.ProductItemPriceAccountRestriction] = relational(
        "accountRestrictions", "SoftLayer_Product_Item_Price_Account_Restriction", array=True
    )
    attribute_count: int = counter("attributeCount")
    attributes: list[models.ProductItemPriceAttribute] = relational(
        "attributes", "SoftLayer_Product_Item_Price_Attribute", array=True
    )
    bare_metal_reserved_capacity_flag: bool | None = relational(
        "bareMetalReservedCapacityFlag", "boolean"
    )
    big_data_os_journal_disk_flag: bool | None = relational("bigDataOsJournalDiskFlag", "boolean")
    bundle_reference_count: int = counter("bundleReferenceCount")
    bundle_references: list[models.ProductItemBundles] = relational(
        "bundleReferences", "SoftLayer_Product_Item_Bundles", array=True
    )
    capacity_restriction_maximum: str | None = relational("capacityRestrictionMaximum", "string")
    capacity_restriction_minimum: str | None = relational("capacityRestrictionMinimum", "string")
    capacity_restriction_type: str | None = relational("capacityRestrictionType", "string")
    categories: list[models.ProductItemCategory] = relational(
        "categories", "SoftLayer_Product_Item_Category", array=True
    )
    category_count: int = counter("categoryCount")
    current_price_flag: bool | None = local("currentPriceFlag", "boolean")
    dedicated_host_instance_flag: bool | None = relational("dedicatedHostInstanceFlag", "boolean")
    defined_software_license_flag: bool | None = relational("definedSoftwareLicenseFlag", "boolean")
    eligibility_strategy: str | None = relational("eligibilityStrategy", "string")
    hourly_recurring_fee: Decimal | None = local("hourlyRecurringFee", "decimal")
    id: int = local("id", "int")
    item: models.ProductItem = relational("item", "SoftLayer_Product_Item")
    item_id: int = local("itemId", "int")
    labor_fee: Decimal | None = local("laborFee", "decimal")
    location_group_id: int | None = local("locationGroupId", "int")
    on_sale_flag: bool | None = local("onSaleFlag", "boolean")
    one_time_fee: Decimal | None = local("oneTimeFee", "decimal")
    one_time_fee_tax: Decimal | None = local("oneTimeFeeTax", "decimal")
    order_options: list[models.ProductItemCategoryOrderOptionType] = local(
        "orderOptions", "SoftLayer_Product_Item_Category_Order_Option_Type", array=True
    )
    order_premium_count: int = counter("orderPremiumCount")
    order_premiums: list[models.ProductItemPricePremium] = relational(
        "orderPremiums", "SoftLayer_Product_Item_Price_Premium", array=True
    )
    package_count: int = counter("packageCount")
    package_reference_count: int = counter("packageReferenceCount")
    package_references: list[models.ProductPackageItemPrices] = relational(
        "packageReferences", "SoftLayer_Product_Package_Item_Prices", array=True
    )
    packages: list[models.ProductPackage] = relational(
        "packages", "SoftLayer_Product_Package", array=True
    )
    preset_configuration_count: int = counter("presetConfigurationCount")
    preset_configurations: list[models.ProductPackagePresetConfiguration] = relational(
        "presetConfigurations", "SoftLayer_Product_Package_Preset_Configuration", array=True
    )
    price_type: str | None = relational("priceType", "string")
    pricing_location_group: models.LocationGroupPricing | None = relational(
        "pricingLocationGroup", "SoftLayer_Location_Group_Pricing"
    )
    prorated_recurring_fee: Decimal | None = local("proratedRecurringFee", "decimal")
    prorated_recurring_fee_tax: Decimal | None = local("proratedRecurringFeeTax", "decimal")
    quantity: int | None = local("quantity", "int")
    recurring_fee: Decimal | None = local("recurringFee", "decimal")
    recurring_fee_tax: Decimal | None = local("recurringFeeTax", "decimal")
    required_core_count: int | None = relational("requiredCoreCount", "int")
    reserved_capacity_instance_flag: bool | None = relational(
        "reservedCapacityInstanceFlag", "boolean"
    )
    setup_fee: Decimal | None = local("setupFee", "decimal")
    sort: int | None = local("sort", "int")
    term_length: int | None = local("termLength", "int")
    tier_minimum_threshold: int | None = local("tierMinimumThreshold", "int")
    usage_rate: Decimal | None = local("usageRate", "decimal")
