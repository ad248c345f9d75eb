# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Component_Firmware_Attribute")
class HardwareComponentFirmwareAttribute(Entity):
    """SoftLayer_Hardware_Component_Firmware_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Firmware_Attribute/
    """

    firmware: models.HardwareComponentFirmware | None = relational(
        "firmware", "SoftLayer_Hardware_Component_Firmware"
    )
    firmware_id: int | None = local("firmwareId", "int")
    id: int = local("id", "int")
    type: models.HardwareComponentFirmwareAttributeType | None = relational(
        "type", "SoftLayer_Hardware_Component_Firmware_Attribute_Type"
    )
    type_id: int | None = local("typeId", "int")
    value: str | None = local("value", "string")
