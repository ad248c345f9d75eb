# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_Hub_ObjectStorage_Bucket")
class ContainerNetworkStorageHubObjectStorageBucket(Entity):
    """SoftLayer_Container_Network_Storage_Hub_ObjectStorage_Bucket.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_Hub_ObjectStorage_Bucket/
    """

    bytes_used: int | None = local("bytesUsed", "int")
    name: str | None = local("name", "string")
    object_count: int | None = local("objectCount", "int")
    storage_location: str | None = local("storageLocation", "string")
