# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Product_Package_Preset")
class ProductPackagePreset(Entity):
    """SoftLayer_Product_Package_Preset.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Preset/
    """

    available_storage_units: int | None = relational("availableStorageUnits", "unsignedInt")
    bare_metal_reserved_flag: bool | None = relational("bareMetalReservedFlag", "boolean")
    categories: list[models.ProductItemCategory] = relational(
        "categories", "SoftLayer_Product_Item_Category", array=True
    )
    category_count: int = counter("categoryCount")
    compute_group: models.ProductItemServerGroup | None = relational(
        "computeGroup", "SoftLayer_Product_Item_Server_Group"
    )
    configuration: list[models.ProductPackagePresetConfiguration] = relational(
        "configuration", "SoftLayer_Product_Package_Preset_Configuration", array=True
    )
    configuration_count: int = counter("configurationCount")
    description: str | None = local("description", "string")
    disallowed_compute_group_upgrade_flag: bool | None = relational(
        "disallowedComputeGroupUpgradeFlag", "boolean"
    )
    fixed_configuration_flag: bool | None = relational("fixedConfigurationFlag", "boolean")
    id: int = local("id", "int")
    is_active: str | None = local("isActive", "string")
    key_name: str | None = local("keyName", "string")
    location_count: int = counter("locationCount")
    locations: list[models.Location] = relational("locations", "SoftLayer_Location", array=True)
    lowest_preset_server_price: models.ProductItemPrice | None = relational(
        "lowestPresetServerPrice", "SoftLayer_Product_Item_Price"
    )
    name: str | None = local("name", "string")
    package: models.ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_configuration: list[models.ProductPackageOrderConfiguration] = relational(
        "packageConfiguration", "SoftLayer_Product_Package_Order_Configuration", array=True
    )
    package_configuration_count: int = counter("packageConfigurationCount")
    package_id: int | None = local("packageId", "int")
    price_count: int = counter("priceCount")
    prices: list[models.ProductItemPrice] = relational(
        "prices", "SoftLayer_Product_Item_Price", array=True
    )
    storage_group_template_array_count: int = counter("storageGroupTemplateArrayCount")
    storage_group_template_arrays: list[models.ConfigurationStorageGroupTemplateGroup] = relational(
        "storageGroupTemplateArrays",
        "SoftLayer_Configuration_Storage_Group_Template_Group",
        array=True,
    )
    total_minimum_hourly_fee: Decimal | None = relational("totalMinimumHourlyFee", "decimal")
    total_minimum_recurring_fee: Decimal | None = relational("totalMinimumRecurringFee", "decimal")
