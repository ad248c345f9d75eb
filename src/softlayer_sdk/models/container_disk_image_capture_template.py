# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Disk_Image_Capture_Template")
class ContainerDiskImageCaptureTemplate(Entity):
    """SoftLayer_Container_Disk_Image_Capture_Template.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Disk_Image_Capture_Template/
    """

    description: str | None = local("description", "string")
    name: str | None = local("name", "string")
    summary: str | None = local("summary", "string")
    volumes: list[models.ContainerDiskImageCaptureTemplateVolume] = local(
        "volumes", "SoftLayer_Container_Disk_Image_Capture_Template_Volume", array=True
    )
