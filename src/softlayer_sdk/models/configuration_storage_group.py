# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Configuration_Storage_Group")
class ConfigurationStorageGroup(Entity):
    """SoftLayer_Configuration_Storage_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Storage_Group/
    """

    ancestor_group_count: int = counter("ancestorGroupCount")
    ancestor_groups: list[models.ConfigurationStorageGroup] = relational(
        "ancestorGroups", "SoftLayer_Configuration_Storage_Group", array=True
    )
    array_type: models.ConfigurationStorageGroupArrayType | None = relational(
        "arrayType", "SoftLayer_Configuration_Storage_Group_Array_Type"
    )
    capture_enabled_flag: models.ContainerHardwareCaptureEnabled | None = relational(
        "captureEnabledFlag", "SoftLayer_Container_Hardware_CaptureEnabled"
    )
    create_employee: models.UserEmployee | None = relational(
        "createEmployee", "SoftLayer_User_Employee"
    )
    descendant_group_count: int = counter("descendantGroupCount")
    descendant_groups: list[models.ConfigurationStorageGroup] = relational(
        "descendantGroups", "SoftLayer_Configuration_Storage_Group", array=True
    )
    description: str | None = local("description", "string")
    disk_space: Decimal | None = local("diskSpace", "decimal")
    hard_drive_count: int = counter("hardDriveCount")
    hard_drives: list[models.HardwareComponent] = relational(
        "hardDrives", "SoftLayer_Hardware_Component", array=True
    )
    id: int = local("id", "int")
    lvm_flag: bool | None = local("lvmFlag", "boolean")
    name: str | None = local("name", "string")
    units: str | None = local("units", "string")
