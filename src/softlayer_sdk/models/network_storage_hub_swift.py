# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, relational
from softlayer_sdk.models.network_storage_hub import NetworkStorageHub


@entity("SoftLayer_Network_Storage_Hub_Swift")
class NetworkStorageHubSwift(NetworkStorageHub):
    """SoftLayer_Network_Storage_Hub_Swift.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Hub_Swift/
    """

    storage_node_count: int = counter("storageNodeCount")
    storage_nodes: list[models.NetworkServiceResource] = relational(
        "storageNodes", "SoftLayer_Network_Service_Resource", array=True
    )
