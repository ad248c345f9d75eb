# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Component_Revision")
class HardwareComponentRevision(Entity):
    """SoftLayer_Hardware_Component_Revision.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Revision/
    """

    bios_date: datetime | None = relational("biosDate", "dateTime")
    firmware: models.HardwareComponentFirmware | None = relational(
        "firmware", "SoftLayer_Hardware_Component_Firmware"
    )
    firmware_version_id: int | None = local("firmwareVersionId", "int")
    hardware_component: models.HardwareComponent | None = relational(
        "hardwareComponent", "SoftLayer_Hardware_Component"
    )
    hardware_component_id: int | None = local("hardwareComponentId", "int")
    id: int = local("id", "int")
    revision: str | None = relational("revision", "string")
