# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Virtual_Guest_Block_Device")
class VirtualGuestBlockDevice(Entity):
    """SoftLayer_Virtual_Guest_Block_Device.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Block_Device/
    """

    bootable_flag: int | None = local("bootableFlag", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    device: str | None = local("device", "string")
    disk_image: models.VirtualDiskImage | None = relational(
        "diskImage", "SoftLayer_Virtual_Disk_Image"
    )
    disk_image_id: int | None = local("diskImageId", "int")
    guest: models.VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    guest_id: int | None = local("guestId", "int")
    hot_plug_flag: int | None = local("hotPlugFlag", "int")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    mount_mode: str | None = local("mountMode", "string")
    mount_type: str | None = local("mountType", "string")
    status: models.VirtualGuestBlockDeviceStatus | None = relational(
        "status", "SoftLayer_Virtual_Guest_Block_Device_Status"
    )
    status_id: int | None = local("statusId", "int")
    uuid: str | None = local("uuid", "string")
