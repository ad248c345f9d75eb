# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Package_Server")
class ProductPackageServer(Entity):
    """SoftLayer_Product_Package_Server.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Server/
    """

    bare_metal_reserved_flag: bool | None = local("bareMetalReservedFlag", "boolean")
    catalog: models.ProductCatalog | None = relational("catalog", "SoftLayer_Product_Catalog")
    catalog_id: int | None = local("catalogId", "int")
    datacenters: str | None = local("datacenters", "string")
    default_ram_capacity: Decimal | None = local("defaultRamCapacity", "decimal")
    dual_path_network_flag: bool | None = local("dualPathNetworkFlag", "boolean")
    flex_core_server_flag: bool | None = local("flexCoreServerFlag", "boolean")
    gpu_flag: bool | None = local("gpuFlag", "boolean")
    hourly_billing_flag: bool | None = local("hourlyBillingFlag", "boolean")
    id: int = local("id", "int")
    item: models.ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_id: int | None = local("itemId", "int")
    item_price: models.ProductItemPrice | None = relational(
        "itemPrice", "SoftLayer_Product_Item_Price"
    )
    item_price_id: int | None = local("itemPriceId", "int")
    maximum_drive_count: int | None = local("maximumDriveCount", "int")
    maximum_port_speed: Decimal | None = local("maximumPortSpeed", "decimal")
    maximum_ram_capacity: Decimal | None = local("maximumRamCapacity", "decimal")
    minimum_port_speed: Decimal | None = local("minimumPortSpeed", "decimal")
    network_gateway_appliance_role_flag: bool | None = local(
        "networkGatewayApplianceRoleFlag", "boolean"
    )
    outlet_flag: bool | None = local("outletFlag", "boolean")
    package: models.ProductPackage | None = relational("package", "SoftLayer_Product_Package")
    package_id: int | None = local("packageId", "int")
    package_type: str | None = local("packageType", "string")
    power_server_flag: bool | None = local("powerServerFlag", "boolean")
    preset: models.ProductPackagePreset | None = relational(
        "preset", "SoftLayer_Product_Package_Preset"
    )
    preset_id: int | None = local("presetId", "int")
    private_network_only_flag: bool | None = local("privateNetworkOnlyFlag", "boolean")
    processor_bus_speed: str | None = local("processorBusSpeed", "string")
    processor_cache: str | None = local("processorCache", "string")
    processor_cores: int | None = local("processorCores", "int")
    processor_count: int | None = local("processorCount", "int")
    processor_manufacturer: str | None = local("processorManufacturer", "string")
    processor_model: str | None = local("processorModel", "string")
    processor_name: str | None = local("processorName", "string")
    processor_speed: str | None = local("processorSpeed", "string")
    product_name: str | None = local("productName", "string")
    redundant_power_flag: bool | None = local("redundantPowerFlag", "boolean")
    sap_certified_server_flag: bool | None = local("sapCertifiedServerFlag", "boolean")
    starting_hourly_price: Decimal | None = local("startingHourlyPrice", "decimal")
    starting_monthly_price: Decimal | None = local("startingMonthlyPrice", "decimal")
    term_length: int | None = local("termLength", "int")
    total_core_count: int | None = local("totalCoreCount", "int")
    txt_tpm_flag: bool | None = local("txtTpmFlag", "boolean")
    unit_size: int | None = local("unitSize", "int")
    vmware_vsan_node_flag: bool | None = local("vmwareVsanNodeFlag", "boolean")
