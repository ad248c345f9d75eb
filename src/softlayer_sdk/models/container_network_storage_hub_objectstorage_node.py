# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_Hub_ObjectStorage_Node")
class ContainerNetworkStorageHubObjectStorageNode(Entity):
    """SoftLayer_Container_Network_Storage_Hub_ObjectStorage_Node.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_Hub_ObjectStorage_Node/
    """

    device_name: str | None = local("deviceName", "string")
    resource_name: str | None = local("resourceName", "string")
    user_auth_url: str | None = local("userAuthUrl", "string")
