# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Product_Item")
class ProductItem(Entity):
    """SoftLayer_Product_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item/
    """

    active_presale_event_count: int = counter("activePresaleEventCount")
    active_presale_events: list[models.SalesPresaleEvent] = relational(
        "activePresaleEvents", "SoftLayer_Sales_Presale_Event", array=True
    )
    active_usage_price_count: int = counter("activeUsagePriceCount")
    active_usage_prices: list[models.ProductItemPrice] = relational(
        "activeUsagePrices", "SoftLayer_Product_Item_Price", array=True
    )
    attribute_count: int = counter("attributeCount")
    attributes: list[models.ProductItemAttribute] = relational(
        "attributes", "SoftLayer_Product_Item_Attribute", array=True
    )
    availability_attribute_count: int = counter("availabilityAttributeCount")
    availability_attributes: list[models.ProductItemAttribute] = relational(
        "availabilityAttributes", "SoftLayer_Product_Item_Attribute", array=True
    )
    billing_type: str | None = relational("billingType", "string")
    bundle: list[models.ProductItemBundles] = relational(
        "bundle", "SoftLayer_Product_Item_Bundles", array=True
    )
    bundle_count: int = counter("bundleCount")
    bundle_item_count: int = counter("bundleItemCount")
    bundle_items: list[models.ProductItem] = relational(
        "bundleItems", "SoftLayer_Product_Item", array=True
    )
    capacity: Decimal | None = local("capacity", "decimal")
    capacity_maximum: str | None = relational("capacityMaximum", "string")
    capacity_minimum: str | None = relational("capacityMinimum", "string")
    capacity_restricted_product_flag: bool | None = relational(
        "capacityRestrictedProductFlag", "boolean"
    )
    categories: list[models.ProductItemCategory] = relational(
        "categories", "SoftLayer_Product_Item_Category", array=True
    )
    category_count: int = counter("categoryCount")
    configuration_template_count: int = counter("configurationTemplateCount")
    configuration_templates: list[models.ConfigurationTemplate] = relational(
        "configurationTemplates", "SoftLayer_Configuration_Template", array=True
    )
    conflicts: list[models.ProductItemResourceConflict] = relational(
        "conflicts", "SoftLayer_Product_Item_Resource_Conflict", array=True
    )
    core_restricted_item_flag: bool | None = relational("coreRestrictedItemFlag", "boolean")
    description: str = local("description", "string")
    downgrade_item: models.ProductItem | None = relational(
        "downgradeItem", "SoftLayer_Product_Item"
    )
    downgrade_item_count: int = counter("downgradeItemCount")
    downgrade_items: list[models.ProductItem] = relational(
        "downgradeItems", "SoftLayer_Product_Item", array=True
    )
    global_category_conflicts: list[models.ProductItemResourceConflict] = relational(
        "globalCategoryConflicts", "SoftLayer_Product_Item_Resource_Conflict", array=True
    )
    hardware_generic_component_id: int | None = local("hardwareGenericComponentId", "int")
    hardware_generic_component_model: models.HardwareComponentModelGeneric | None = relational(
        "hardwareGenericComponentModel", "SoftLayer_Hardware_Component_Model_Generic"
    )
    hide_from_portal_flag: bool | None = relational("hideFromPortalFlag", "boolean")
    id: int = local("id", "int")
    ineligible_for_account_discount_flag: bool | None = relational(
        "ineligibleForAccountDiscountFlag", "boolean"
    )
    inventory: list[models.ProductPackageInventory] = relational(
        "inventory", "SoftLayer_Product_Package_Inventory", array=True
    )
    inventory_count: int = counter("inventoryCount")
    is_engineered_server_product: bool | None = relational("isEngineeredServerProduct", "boolean")
    item_category: models.ProductItemCategory | None = relational(
        "itemCategory", "SoftLayer_Product_Item_Category"
    )
    item_tax_category_id: int | None = local("itemTaxCategoryId", "int")
    key_name: str = local("keyName", "string")
    local_disk_flag: bool | None = relational("localDiskFlag", "boolean")
    location_conflicts: list[models.ProductItemResourceConflict] = relational(
        "locationConflicts", "SoftLayer_Product_Item_Resource_Conflict", array=True
    )
    long_description: str | None = local("longDescription", "string")
    m2_controller_flag: bool | None = relational("m2ControllerFlag", "boolean")
    m2_drive_flag: bool | None = relational("m2DriveFlag", "boolean")
    minimum_nvme_bays: int | None = relational("minimumNvmeBays", "int")
    nvme_disk_flag: bool | None = relational("nvmeDiskFlag", "boolean")
    object_storage_cluster_geolocation_type: str | None = relational(
        "objectStorageClusterGeolocationType", "string"
    )
    object_storage_item_flag: bool | None = relational("objectStorageItemFlag", "boolean")
    object_storage_service_class: str | None = relational("objectStorageServiceClass", "string")
    package_count: int = counter("packageCount")
    packages: list[models.ProductPackage] = relational(
        "packages", "SoftLayer_Product_Package", array=True
    )
    pcie_drive_flag: bool | None = relational("pcieDriveFlag", "boolean")
    physical_core_capacity: str | None = relational("physicalCoreCapacity", "string")
    presale_event_count: int = counter("presaleEventCount")
    presale_events: list[models.SalesPresaleEvent] = relational(
        "presaleEvents", "SoftLayer_Sales_Presale_Event", array=True
    )
    price_count: int = counter("priceCount")
    prices: list[models.ProductItemPrice] = relational(
        "prices", "SoftLayer_Product_Item_Price", array=True
    )
    private_interface_count: int | None = relational("privateInterfaceCount", "unsignedLong")
    public_interface_count: int | None = relational("publicInterfaceCount", "unsignedLong")
    requirements: list[models.ProductItemRequirement] = relational(
        "requirements", "SoftLayer_Product_Item_Requirement", array=True
    )
    rule_count: int = counter("ruleCount")
    rules: list[models.ProductItemRule] = relational(
        "rules", "SoftLayer_Product_Item_Rule", array=True
    )
    software_description: models.SoftwareDescription | None = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    software_description_id: int | None = local("softwareDescriptionId", "int")
    speed_select_server_core_count: str | None = relational("speedSelectServerCoreCount", "string")
    speed_select_server_flag: bool | None = relational("speedSelectServerFlag", "boolean")
    tax_category: models.ProductItemTaxCategory | None = relational(
        "taxCategory", "SoftLayer_Product_Item_Tax_Category"
    )
    third_party_policy_assignment_count: int = counter("thirdPartyPolicyAssignmentCount")
    third_party_policy_assignments: list[models.ProductItemPolicyAssignment] = relational(
        "thirdPartyPolicyAssignments", "SoftLayer_Product_Item_Policy_Assignment", array=True
    )
    third_party_support_vendor: str | None = relational("thirdPartySupportVendor", "string")
    total_physical_core_capacity: int | None = relational("totalPhysicalCoreCapacity", "int")
    total_physical_core_count: int | None = relational("totalPhysicalCoreCount", "int")
    total_processor_capacity: int | None = relational("totalProcessorCapacity", "int")
    units: str | None = local("units", "string")
    upgrade_item: models.ProductItem | None = relational("upgradeItem", "SoftLayer_Product_Item")
    upgrade_item_count: int = counter("upgradeItemCount")
    upgrade_item_id: int | None = local("upgradeItemId", "int")
    upgrade_items: list[models.ProductItem] = relational(
        "upgradeItems", "SoftLayer_Product_Item", array=True
    )
