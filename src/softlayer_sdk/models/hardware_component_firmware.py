# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Component_Firmware")
class HardwareComponentFirmware(Entity):
    """SoftLayer_Hardware_Component_Firmware.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Firmware/
    """

    attribute_count: int = counter("attributeCount")
    attributes: list[models.HardwareComponentFirmwareAttribute] = relational(
        "attributes", "SoftLayer_Hardware_Component_Firmware_Attribute", array=True
    )
    build_date: datetime | None = local("buildDate", "dateTime")
    create_date: datetime | None = local("createDate", "dateTime")
    hardware_component_model: models.HardwareComponentModel | None = relational(
        "hardwareComponentModel", "SoftLayer_Hardware_Component_Model"
    )
    hardware_component_model_id: int | None = local("hardwareComponentModelId", "int")
    id: int = local("id", "int")
    is_qualified: int | None = local("isQualified", "int")
    qualification_type: models.HardwareComponentFirmwareQualificationTypes | None = relational(
        "qualificationType", "SoftLayer_Hardware_Component_Firmware_QualificationTypes"
    )
    release_notes: str | None = local("releaseNotes", "string")
    revision_count: int = counter("revisionCount")
    revisions: list[models.HardwareComponentRevision] = relational(
        "revisions", "SoftLayer_Hardware_Component_Revision", array=True
    )
    severity: int | None = local("severity", "int")
    version: str | None = local("version", "string")
