# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Virtual_Guest_Block_Device_Template")
class VirtualGuestBlockDeviceTemplate(Entity):
    """SoftLayer_Virtual_Guest_Block_Device_Template.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Block_Device_Template/
    """

    device: str | None = local("device", "string")
    disk_image: models.VirtualDiskImage | None = relational(
        "diskImage", "SoftLayer_Virtual_Disk_Image"
    )
    disk_image_id: int | None = local("diskImageId", "int")
    disk_space: float | None = local("diskSpace", "float")
    group: models.VirtualGuestBlockDeviceTemplateGroup | None = relational(
        "group", "SoftLayer_Virtual_Guest_Block_Device_Template_Group"
    )
    group_id: int | None = local("groupId", "int")
    id: int = local("id", "int")
    units: str | None = local("units", "string")
