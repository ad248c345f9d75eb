# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Component_Motherboard_Reboot_Time")
class HardwareComponentMotherboardRebootTime(Entity):
    """SoftLayer_Hardware_Component_Motherboard_Reboot_Time.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Motherboard_Reboot_Time/
    """

    hardware_component_model: models.HardwareComponentModel | None = relational(
        "hardwareComponentModel", "SoftLayer_Hardware_Component_Model"
    )
    with_raid: int | None = local("withRaid", "int")
    without_raid: int | None = local("withoutRaid", "int")
