# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Disk_Image_Capture_Template_Volume")
class ContainerDiskImageCaptureTemplateVolume(Entity):
    """SoftLayer_Container_Disk_Image_Capture_Template_Volume.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Disk_Image_Capture_Template_Volume/
    """

    boot_volume_flag: bool | None = local("bootVolumeFlag", "boolean")
    name: str | None = local("name", "string")
    partitions: list[models.ContainerDiskImageCaptureTemplateVolumePartition] = local(
        "partitions", "SoftLayer_Container_Disk_Image_Capture_Template_Volume_Partition", array=True
    )
    storage_group_id: int | None = local("storageGroupId", "int")
