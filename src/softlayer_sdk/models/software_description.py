# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Software_Description")
class SoftwareDescription(Entity):
    """SoftLayer_Software_Description.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Description/
    """

    attribute_count: int = counter("attributeCount")
    attributes: list[models.SoftwareDescriptionAttribute] = relational(
        "attributes", "SoftLayer_Software_Description_Attribute", array=True
    )
    average_installation_duration: int | None = relational("averageInstallationDuration", "int")
    compatible_software_description_count: int = counter("compatibleSoftwareDescriptionCount")
    compatible_software_descriptions: list[models.SoftwareDescription] = relational(
        "compatibleSoftwareDescriptions", "SoftLayer_Software_Description", array=True
    )
    control_panel: int | None = local("controlPanel", "int")
    feature_count: int = counter("featureCount")
    features: list[models.SoftwareDescriptionFeature] = relational(
        "features", "SoftLayer_Software_Description_Feature", array=True
    )
    id: int = local("id", "int")
    latest_version: list[models.SoftwareDescription] = relational(
        "latestVersion", "SoftLayer_Software_Description", array=True
    )
    latest_version_count: int = counter("latestVersionCount")
    license_term_unit: str | None = local("licenseTermUnit", "string")
    license_term_value: int | None = local("licenseTermValue", "int")
    long_description: str | None = local("longDescription", "string")
    manufacturer: str | None = local("manufacturer", "string")
    name: str = local("name", "string")
    operating_system: int | None = local("operatingSystem", "int")
    product_item_count: int = counter("productItemCount")
    product_items: list[models.ProductItem] = relational(
        "productItems", "SoftLayer_Product_Item", array=True
    )
    provision_transaction_group: models.ProvisioningVersion1TransactionGroup | None = relational(
        "provisionTransactionGroup", "SoftLayer_Provisioning_Version1_Transaction_Group"
    )
    reference_code: str | None = local("referenceCode", "string")
    reload_transaction_group: models.ProvisioningVersion1TransactionGroup | None = relational(
        "reloadTransactionGroup", "SoftLayer_Provisioning_Version1_Transaction_Group"
    )
    required_user: str | None = relational("requiredUser", "string")
    software_license_count: int = counter("softwareLicenseCount")
    software_licenses: list[models.SoftwareLicense] = relational(
        "softwareLicenses", "SoftLayer_Software_License", array=True
    )
    upgrade_software_description: models.SoftwareDescription | None = relational(
        "upgradeSoftwareDescription", "SoftLayer_Software_Description"
    )
    upgrade_software_description_id: int | None = local("upgradeSoftwareDescriptionId", "int")
    upgrade_sw_desc: models.SoftwareDescription | None = relational(
        "upgradeSwDesc", "SoftLayer_Software_Description"
    )
    upgrade_sw_desc_id: int | None = local("upgradeSwDescId", "int")
    valid_filesystem_type_count: int = counter("validFilesystemTypeCount")
    valid_filesystem_types: list[models.ConfigurationStorageFilesystemType] = relational(
        "validFilesystemTypes", "SoftLayer_Configuration_Storage_Filesystem_Type", array=True
    )
    version: str | None = local("version", "string")
    virtual_license: int | None = local("virtualLicense", "int")
    virtualization_platform: int | None = local("virtualizationPlatform", "int")
