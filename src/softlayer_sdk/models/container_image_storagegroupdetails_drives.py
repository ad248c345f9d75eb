# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Image_StorageGroupDetails_Drives")
class ContainerImageStorageGroupDetailsDrives(Entity):
    """SoftLayer_Container_Image_StorageGroupDetails_Drives.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Image_StorageGroupDetails_Drives/
    """

    description: str | None = local("description", "string")
    disk_space: str | None = local("diskSpace", "string")
    units: str | None = local("units", "string")
