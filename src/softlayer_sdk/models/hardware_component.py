# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Component")
class HardwareComponent(Entity):
    """SoftLayer_Hardware_Component.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component/
    """

    capacity: Decimal | None = relational("capacity", "decimal")
    children: list[models.HardwareComponent] = relational(
        "children", "SoftLayer_Hardware_Component", array=True
    )
    children_count: int = counter("childrenCount")
    component_revision: str | None = relational("componentRevision", "string")
    downlink_hardware_component_count: int = counter("downlinkHardwareComponentCount")
    downlink_hardware_components: list[models.HardwareComponent] = relational(
        "downlinkHardwareComponents", "SoftLayer_Hardware_Component", array=True
    )
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_component_model: models.HardwareComponentModel | None = relational(
        "hardwareComponentModel", "SoftLayer_Hardware_Component_Model"
    )
    hardware_component_model_id: int | None = local("hardwareComponentModelId", "int")
    hardware_component_type: models.HardwareComponentType | None = relational(
        "hardwareComponentType", "SoftLayer_Hardware_Component_Type"
    )
    hardware_id: int | None = local("hardwareId", "int")
    has_upgradeable_firmware: bool | None = local("hasUpgradeableFirmware", "boolean")
    id: int = local("id", "int")
    is_child_module: bool | None = relational("isChildModule", "boolean")
    logical_volume_storage_group_count: int = counter("logicalVolumeStorageGroupCount")
    logical_volume_storage_groups: list[models.ConfigurationStorageGroup] = relational(
        "logicalVolumeStorageGroups", "SoftLayer_Configuration_Storage_Group", array=True
    )
    m2_sata_slot_capacity: str | None = relational("m2SataSlotCapacity", "string")
    metric_tracking_object: models.MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    module_component_count: int = counter("moduleComponentCount")
    module_components: list[models.HardwareComponent] = relational(
        "moduleComponents", "SoftLayer_Hardware_Component", array=True
    )
    module_count: int = counter("moduleCount")
    module_hardware_component_count: int = counter("moduleHardwareComponentCount")
    module_hardware_components: list[models.HardwareComponent] = relational(
        "moduleHardwareComponents", "SoftLayer_Hardware_Component", array=True
    )
    module_network_component_count: int = counter("moduleNetworkComponentCount")
    module_network_components: list[models.HardwareComponent] = relational(
        "moduleNetworkComponents", "SoftLayer_Hardware_Component", array=True
    )
    modules: list[models.HardwareComponent] = relational(
        "modules", "SoftLayer_Hardware_Component", array=True
    )
    name: str | None = local("name", "string")
    network_component_count: int = counter("networkComponentCount")
    network_components: list[models.NetworkComponent] = relational(
        "networkComponents", "SoftLayer_Network_Component", array=True
    )
    owner: models.Account | None = relational("owner", "SoftLayer_Account")
    parent: models.HardwareComponent | None = relational("parent", "SoftLayer_Hardware_Component")
    parent_module: models.HardwareComponent | None = relational(
        "parentModule", "SoftLayer_Hardware_Component"
    )
    prefix_attribute: models.HardwareComponentModelGenericAttribute | None = relational(
        "prefixAttribute", "SoftLayer_Hardware_Component_Model_Generic_Attribute"
    )
    raid_mode: str | None = relational("raidMode", "string")
    revision: models.HardwareComponentRevision | None = relational(
        "revision", "SoftLayer_Hardware_Component_Revision"
    )
    serial_number: str | None = local("serialNumber", "string")
    service_provider: models.ServiceProvider | None = relational(
        "serviceProvider", "SoftLayer_Service_Provider"
    )
    service_provider_id: int | None = local("serviceProviderId", "int")
    uplink_hardware_component_count: int = counter("uplinkHardwareComponentCount")
    uplink_hardware_components: list[models.HardwareComponent] = relational(
        "uplinkHardwareComponents", "SoftLayer_Hardware_Component", array=True
    )
