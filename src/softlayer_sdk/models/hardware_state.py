# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_State")
class HardwareState(Entity):
    """SoftLayer_Hardware_State.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_State/
    """

    device_status: models.DeviceStatus | None = relational(
        "deviceStatus", "SoftLayer_Device_Status"
    )
    device_status_id: int | None = local("deviceStatusId", "int")
    hardware_id: int | None = local("hardwareId", "int")
    id: int = local("id", "int")
    transitioning_status: models.DeviceStatus | None = relational(
        "transitioningStatus", "SoftLayer_Device_Status"
    )
