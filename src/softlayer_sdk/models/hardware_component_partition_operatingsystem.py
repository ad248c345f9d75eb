# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Component_Partition_OperatingSystem")
class HardwareComponentPartitionOperatingSystem(Entity):
    """SoftLayer_Hardware_Component_Partition_OperatingSystem.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Partition_OperatingSystem/
    """

    description: str | None = local("description", "string")
    id: int = local("id", "int")
    notes: str | None = local("notes", "string")
    partition_template_count: int = counter("partitionTemplateCount")
    partition_templates: list[models.HardwareComponentPartitionTemplate] = relational(
        "partitionTemplates", "SoftLayer_Hardware_Component_Partition_Template", array=True
    )
