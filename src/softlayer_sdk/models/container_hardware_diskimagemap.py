# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Hardware_DiskImageMap")
class ContainerHardwareDiskImageMap(Entity):
    """SoftLayer_Container_Hardware_DiskImageMap.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Hardware_DiskImageMap/
    """

    boot_flag: int | None = local("bootFlag", "int")
    disk_image_uuid: str | None = local("diskImageUUID", "string")
    disk_serial_number: str | None = local("diskSerialNumber", "string")
