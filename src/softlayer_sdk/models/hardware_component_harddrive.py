# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, relational
from softlayer_sdk.models.hardware_component import HardwareComponent


@entity("SoftLayer_Hardware_Component_HardDrive")
class HardwareComponentHardDrive(HardwareComponent):
    """SoftLayer_Hardware_Component_HardDrive.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_HardDrive/
    """

    partition_count: int = counter("partitionCount")
    partitions: list[models.HardwareComponentPartition] = relational(
        "partitions", "SoftLayer_Hardware_Component_Partition", array=True
    )
    psid: str | None = relational("psid", "string")
