# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Product_Package")
class ProductPackage(Entity):
    """SoftLayer_Product_Package.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package/
    """

    account_restricted_active_preset_count: int = counter("accountRestrictedActivePresetCount")
    account_restricted_active_presets: list[models.ProductPackagePreset] = relational(
        "accountRestrictedActivePresets", "SoftLayer_Product_Package_Preset", array=True
    )
    account_restricted_categories: list[models.ProductItemCategory] = relational(
        "accountRestrictedCategories", "SoftLayer_Product_Item_Category", array=True
    )
    account_restricted_category_count: int = counter("accountRestrictedCategoryCount")
    account_restricted_prices_flag: bool | None = relational(
        "accountRestrictedPricesFlag", "boolean"
    )
    active_preset_count: int = counter("activePresetCount")
    active_presets: list[models.ProductPackagePreset] = relational(
        "activePresets", "SoftLayer_Product_Package_Preset", array=True
    )
    active_ram_item_count: int = counter("activeRamItemCount")
    active_ram_items: list[models.ProductItem] = relational(
        "activeRamItems", "SoftLayer_Product_Item", array=True
    )
    active_server_item_count: int = counter("activeServerItemCount")
    active_server_items: list[models.ProductItem] = relational(
        "activeServerItems", "SoftLayer_Product_Item", array=True
    )
    active_software_item_count: int = counter("activeSoftwareItemCount")
    active_software_items: list[models.ProductItem] = relational(
        "activeSoftwareItems", "SoftLayer_Product_Item", array=True
    )
    active_usage_price_count: int = counter("activeUsagePriceCount")
    active_usage_prices: list[models.ProductItemPrice] = relational(
        "activeUsagePrices", "SoftLayer_Product_Item_Price", array=True
    )
    additional_service_flag: bool | None = relational("additionalServiceFlag", "boolean")
    attribute_count: int = counter("attributeCount")
    attributes: list[models.ProductPackageAttribute] = relational(
        "attributes", "SoftLayer_Product_Package_Attribute", array=True
    )
    available_location_count: int = counter("availableLocationCount")
    available_locations: list[models.ProductPackageLocations] = relational(
        "availableLocations", "SoftLayer_Product_Package_Locations", array=True
    )
    available_storage_units: int | None = relational("availableStorageUnits", "unsignedInt")
    categories: list[models.ProductItemCategory] = relational(
        "categories", "SoftLayer_Product_Item_Category", array=True
    )
    configuration: list[models.ProductPackageOrderConfiguration] = relational(
        "configuration", "SoftLayer_Product_Package_Order_Configuration", array=True
    )
    configuration_count: int = counter("configurationCount")
    default_boot_category_code: str | None = relational("defaultBootCategoryCode", "string")
    default_ram_item_count: int = counter("defaultRamItemCount")
    default_ram_items: list[models.ProductItem] = relational(
        "defaultRamItems", "SoftLayer_Product_Item", array=True
    )
    deployment_count: int = counter("deploymentCount")
    deployment_node_type: str | None = relational("deploymentNodeType", "string")
    deployment_package_count: int = counter("deploymentPackageCount")
    deployment_packages: list[models.ProductPackage] = relational(
        "deploymentPackages", "SoftLayer_Product_Package", array=True
    )
    deployment_type: str | None = relational("deploymentType", "string")
    deployments: list[models.ProductPackage] = relational(
        "deployments", "SoftLayer_Product_Package", array=True
    )
    description: str | None = local("description", "string")
    disallow_custom_disk_partitions: bool | None = relational(
        "disallowCustomDiskPartitions", "boolean"
    )
    first_order_step: models.ProductPackageOrderStep | None = relational(
        "firstOrderStep", "SoftLayer_Product_Package_Order_Step"
    )
    first_order_step_id: int | None = local("firstOrderStepId", "int")
    gateway_appliance_flag: bool | None = relational("gatewayApplianceFlag", "boolean")
    gpu_flag: bool | None = relational("gpuFlag", "boolean")
    hourly_billing_available_flag: bool | None = relational("hourlyBillingAvailableFlag", "boolean")
    hourly_only_orders: bool | None = relational("hourlyOnlyOrders", "boolean")
    id: int = local("id", "int")
    is_active: int | None = local("isActive", "int")
    item_conflicts: list[models.ProductItemResourceConflict] = relational(
        "itemConflicts", "SoftLayer_Product_Item_Resource_Conflict", array=True
    )
    item_count: int = counter("itemCount")
    item_location_conflicts: list[models.ProductItemResourceConflict] = relational(
        "itemLocationConflicts", "SoftLayer_Product_Item_Resource_Conflict", array=True
    )
    item_price_count: int = counter("itemPriceCount")
    item_price_reference_count: int = counter("itemPriceReferenceCount")
    item_price_references: list[models.ProductPackageItemPrices] = relational(
        "itemPriceReferences", "SoftLayer_Product_Package_Item_Prices", array=True
    )
    item_prices: list[models.ProductItemPrice] = relational(
        "itemPrices", "SoftLayer_Product_Item_Price", array=True
    )
    items: list[models.ProductItem] = relational("items", "SoftLayer_Product_Item", array=True)
    key_name: str | None = local("keyName", "string")
    location_count: int = counter("locationCount")
    locations: list[models.Location] = relational("locations", "SoftLayer_Location", array=True)
    lowest_server_price: models.ProductItemPrice | None = relational(
        "lowestServerPrice", "SoftLayer_Product_Item_Price"
    )
    maximum_port_speed: int | None = relational("maximumPortSpeed", "unsignedInt")
    minimum_port_speed: int | None = relational("minimumPortSpeed", "unsignedInt")
    mongo_db_engineered_flag: bool | None = relational("mongoDbEngineeredFlag", "boolean")
    name: str | None = local("name", "string")
    no_upgrades_flag: bool | None = relational("noUpgradesFlag", "boolean")
    non_eu_compliant_flag: bool | None = relational("nonEuCompliantFlag", "boolean")
    order_premium_count: int = counter("orderPremiumCount")
    order_premiums: list[models.ProductItemPricePremium] = relational(
        "orderPremiums", "SoftLayer_Product_Item_Price_Premium", array=True
    )
    pop_location_availability_flag: bool | None = relational(
        "popLocationAvailabilityFlag", "boolean"
    )
    preconfigured_flag: bool | None = relational("preconfiguredFlag", "boolean")
    preset_configuration_required_flag: bool | None = relational(
        "presetConfigurationRequiredFlag", "boolean"
    )
    prevent_vlan_selection_flag: bool | None = relational("preventVlanSelectionFlag", "boolean")
    private_hosted_cloud_package_flag: bool | None = relational(
        "privateHostedCloudPackageFlag", "boolean"
    )
    private_hosted_cloud_package_type: str | None = relational(
        "privateHostedCloudPackageType", "string"
    )
    private_network_only_flag: bool | None = relational("privateNetworkOnlyFlag", "boolean")
    quanta_stor_package_flag: bool | None = relational("quantaStorPackageFlag", "boolean")
    raid_disk_restriction_flag: bool | None = relational("raidDiskRestrictionFlag", "boolean")
    redundant_power_flag: bool | None = relational("redundantPowerFlag", "boolean")
    region_count: int = counter("regionCount")
    regions: list[models.LocationRegion] = relational(
        "regions", "SoftLayer_Location_Region", array=True
    )
    sub_description: str | None = local("subDescription", "string")
    top_level_item_category_code: str | None = relational("topLevelItemCategoryCode", "string")
    type: models.ProductPackageType | None = relational("type", "SoftLayer_Product_Package_Type")
    unit_size: int | None = local("unitSize", "int")
