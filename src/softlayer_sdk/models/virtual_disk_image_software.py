# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Virtual_Disk_Image_Software")
class VirtualDiskImageSoftware(Entity):
    """SoftLayer_Virtual_Disk_Image_Software.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Disk_Image_Software/
    """

    disk_image: models.VirtualDiskImage | None = relational(
        "diskImage", "SoftLayer_Virtual_Disk_Image"
    )
    id: int = local("id", "int")
    password_count: int = counter("passwordCount")
    passwords: list[models.VirtualDiskImageSoftwarePassword] = relational(
        "passwords", "SoftLayer_Virtual_Disk_Image_Software_Password", array=True
    )
    software_description: models.SoftwareDescription | None = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    software_description_id: int | None = local("softwareDescriptionId", "int")
