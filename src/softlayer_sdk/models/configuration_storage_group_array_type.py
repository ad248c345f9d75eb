# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Configuration_Storage_Group_Array_Type")
class ConfigurationStorageGroupArrayType(Entity):
    """SoftLayer_Configuration_Storage_Group_Array_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Storage_Group_Array_Type/
    """

    description: str | None = local("description", "string")
    drive_multiplier: int | None = local("driveMultiplier", "int")
    hardware_component_model_count: int = counter("hardwareComponentModelCount")
    hardware_component_models: list[models.HardwareComponentModel] = relational(
        "hardwareComponentModels", "SoftLayer_Hardware_Component_Model", array=True
    )
    hotspare_allow: bool | None = local("hotspareAllow", "boolean")
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    maximum_drives: int | None = local("maximumDrives", "int")
    minimum_drives: int | None = local("minimumDrives", "int")
    name: str | None = local("name", "string")
