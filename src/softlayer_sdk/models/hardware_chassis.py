# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Chassis")
class HardwareChassis(Entity):
    """SoftLayer_Hardware_Chassis.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Chassis/
    """

    backplane_capacity: str | None = relational("backplaneCapacity", "string")
    bay_capacity: str | None = relational("bayCapacity", "string")
    drive_capacity: str | None = relational("driveCapacity", "string")
    drive_controller_capacity: str | None = relational("driveControllerCapacity", "string")
    form_factor_id: int | None = local("formFactorId", "int")
    gpu_capacity: str | None = relational("gpuCapacity", "string")
    hardware_function: models.HardwareFunction | None = relational(
        "hardwareFunction", "SoftLayer_Hardware_Function"
    )
    id: int = local("id", "int")
    manufacturer: str | None = local("manufacturer", "string")
    module_capacity: str | None = relational("moduleCapacity", "string")
    name: str | None = local("name", "string")
    power_capacity: str | None = relational("powerCapacity", "string")
    storage_shelf_node: str | None = local("storageShelfNode", "string")
    u2_capacity: str | None = relational("u2Capacity", "string")
    unit_size: int | None = local("unitSize", "int")
    version: str | None = local("version", "string")
