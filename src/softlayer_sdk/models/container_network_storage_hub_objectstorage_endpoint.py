# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_Hub_ObjectStorage_Endpoint")
class ContainerNetworkStorageHubObjectStorageEndpoint(Entity):
    """SoftLayer_Container_Network_Storage_Hub_ObjectStorage_Endpoint.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_Hub_ObjectStorage_Endpoint/
    """

    legacy: bool | None = local("legacy", "boolean")
    location: str | None = local("location", "string")
    region: str | None = local("region", "string")
    type: str | None = local("type", "string")
    url: str | None = local("url", "string")
