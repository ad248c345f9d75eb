# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Hardware_Server_Partition_Network_Attribute")
class HardwareServerPartitionNetworkAttribute(Entity):
    """SoftLayer_Hardware_Server_Partition_Network_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Server_Partition_Network_Attribute/
    """

    ip_address: str | None = local("ipAddress", "string")
    mac_address: str | None = local("macAddress", "string")
    name: str | None = local("name", "string")
    partition_id: int | None = local("partitionId", "int")
