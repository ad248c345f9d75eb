# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Server_Partition")
class HardwareServerPartition(Entity):
    """SoftLayer_Hardware_Server_Partition.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Server_Partition/
    """

    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    hostname: str | None = local("hostname", "string")
    mac_address: str | None = local("macAddress", "string")
    network_component_attribute_count: int = counter("networkComponentAttributeCount")
    network_component_attributes: list[models.HardwareServerPartitionNetworkAttribute] = relational(
        "networkComponentAttributes",
        "SoftLayer_Hardware_Server_Partition_Network_Attribute",
        array=True,
    )
