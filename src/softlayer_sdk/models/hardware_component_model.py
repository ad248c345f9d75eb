# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Component_Model")
class HardwareComponentModel(Entity):
    """SoftLayer_Hardware_Component_Model.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Model/
    """

    architecture_type: models.HardwareComponentModelArchitectureType | None = relational(
        "architectureType", "SoftLayer_Hardware_Component_Model_Architecture_Type"
    )
    architecture_type_id: str | None = local("architectureTypeId", "string")
    attribute_count: int = counter("attributeCount")
    attributes: list[models.HardwareComponentModelAttribute] = relational(
        "attributes", "SoftLayer_Hardware_Component_Model_Attribute", array=True
    )
    capacity: Decimal | None = local("capacity", "decimal")
    compatible_array_type_count: int = counter("compatibleArrayTypeCount")
    compatible_array_types: list[models.ConfigurationStorageGroupArrayType] = relational(
        "compatibleArrayTypes", "SoftLayer_Configuration_Storage_Group_Array_Type", array=True
    )
    compatible_child_component_model_count: int = counter("compatibleChildComponentModelCount")
    compatible_child_component_models: list[models.HardwareComponentModel] = relational(
        "compatibleChildComponentModels", "SoftLayer_Hardware_Component_Model", array=True
    )
    compatible_parent_component_model_count: int = counter("compatibleParentComponentModelCount")
    compatible_parent_component_models: list[models.HardwareComponentModel] = relational(
        "compatibleParentComponentModels", "SoftLayer_Hardware_Component_Model", array=True
    )
    description: str | None = local("description", "string")
    firmware_count: int = counter("firmwareCount")
    firmware_quantity: int | None = relational("firmwareQuantity", "unsignedInt")
    firmwares: list[models.HardwareComponentFirmware] = relational(
        "firmwares", "SoftLayer_Hardware_Component_Firmware", array=True
    )
    hardware_components: list[models.HardwareComponent] = relational(
        "hardwareComponents", "SoftLayer_Hardware_Component", array=True
    )
    hardware_generic_component_model: models.HardwareComponentModelGeneric | None = relational(
        "hardwareGenericComponentModel", "SoftLayer_Hardware_Component_Model_Generic"
    )
    hardware_generic_component_model_id: int | None = local(
        "hardwareGenericComponentModelId", "int"
    )
    id: int = local("id", "int")
    infiniband_compatible_attribute: models.HardwareComponentModelAttribute | None = relational(
        "infinibandCompatibleAttribute", "SoftLayer_Hardware_Component_Model_Attribute"
    )
    is_flex_sku_compatible: bool | None = relational("isFlexSkuCompatible", "boolean")
    is_infiniband_compatible: bool | None = relational("isInfinibandCompatible", "boolean")
    long_description: str | None = local("longDescription", "string")
    manufacturer: str | None = local("manufacturer", "string")
    metric_tracking_object: models.MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    name: str | None = local("name", "string")
    qualified_firmware_count: int = counter("qualifiedFirmwareCount")
    qualified_firmwares: list[models.HardwareComponentFirmware] = relational(
        "qualifiedFirmwares", "SoftLayer_Hardware_Component_Firmware", array=True
    )
    reboot_time: models.HardwareComponentMotherboardRebootTime | None = relational(
        "rebootTime", "SoftLayer_Hardware_Component_Motherboard_Reboot_Time"
    )
    type: str | None = relational("type", "string")
    valid_attribute_type_count: int = counter("validAttributeTypeCount")
    valid_attribute_types: list[models.HardwareComponentModelAttributeType] = relational(
        "validAttributeTypes", "SoftLayer_Hardware_Component_Model_Attribute_Type", array=True
    )
    version: str | None = local("version", "string")
    vmware_qualified_firmware_count: int = counter("vmwareQualifiedFirmwareCount")
    vmware_qualified_firmwares: list[models.HardwareComponentFirmware] = relational(
        "vmwareQualifiedFirmwares", "SoftLayer_Hardware_Component_Firmware", array=True
    )
