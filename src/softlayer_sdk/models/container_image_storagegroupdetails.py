# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Image_StorageGroupDetails")
class ContainerImageStorageGroupDetails(Entity):
    """SoftLayer_Container_Image_StorageGroupDetails.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Image_StorageGroupDetails/
    """

    drives: list[models.ContainerImageStorageGroupDetailsDrives] = local(
        "drives", "SoftLayer_Container_Image_StorageGroupDetails_Drives", array=True
    )
    storage_group_name: str | None = local("storageGroupName", "string")
    storage_group_type: str | None = local("storageGroupType", "string")
