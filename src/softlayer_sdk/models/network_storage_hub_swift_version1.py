# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.network_storage_hub_swift import NetworkStorageHubSwift


@entity("SoftLayer_Network_Storage_Hub_Swift_Version1")
class NetworkStorageHubSwiftVersion1(NetworkStorageHubSwift):
    """SoftLayer_Network_Storage_Hub_Swift_Version1.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Hub_Swift_Version1/
    """
