# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_utility_file_entity import ContainerUtilityFileEntity


@entity("SoftLayer_Container_Network_Storage_Hub_ObjectStorage_File")
class ContainerNetworkStorageHubObjectStorageFile(ContainerUtilityFileEntity):
    """SoftLayer_Container_Network_Storage_Hub_ObjectStorage_File.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_Hub_ObjectStorage_File/
    """

    folder: str | None = local("folder", "string")
    hash: str | None = local("hash", "string")
