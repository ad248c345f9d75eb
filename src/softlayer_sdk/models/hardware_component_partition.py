# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Component_Partition")
class HardwareComponentPartition(Entity):
    """SoftLayer_Hardware_Component_Partition.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Partition/
    """

    disk_number: int | None = local("diskNumber", "int")
    grow: int | None = local("grow", "int")
    hardware_component: models.HardwareComponent | None = relational(
        "hardwareComponent", "SoftLayer_Hardware_Component"
    )
    hardware_component_id: int | None = local("hardwareComponentId", "int")
    minimum_size: Decimal | None = local("minimumSize", "decimal")
    name: str | None = local("name", "string")
