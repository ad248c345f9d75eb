# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.container_disk_image_capture_template_volume_partition import (
        ContainerDiskImageCaptureTemplateVolumePartition,
    )


@entity("SoftLayer_Container_Disk_Image_Capture_Template_Volume")
class ContainerDiskImageCaptureTemplateVolume(Entity):
    """SoftLayer_Container_Disk_Image_Capture_Template_Volume.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Disk_Image_Capture_Template_Volume/
    """

    boot_volume_flag: bool | None = local("bootVolumeFlag", "boolean")
    name: str | None = local("name", "string")
    partitions: list[ContainerDiskImageCaptureTemplateVolumePartition] = local(
        "partitions", "SoftLayer_Container_Disk_Image_Capture_Template_Volume_Partition", array=True
    )
    storage_group_id: int | None = local("storageGroupId", "int")
