# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Virtual_Disk_Image_Software_Password")
class VirtualDiskImageSoftwarePassword(Entity):
    """SoftLayer_Virtual_Disk_Image_Software_Password.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Disk_Image_Software_Password/
    """

    password: str | None = local("password", "string")
    software: models.VirtualDiskImageSoftware | None = relational(
        "software", "SoftLayer_Virtual_Disk_Image_Software"
    )
    username: str | None = local("username", "string")
