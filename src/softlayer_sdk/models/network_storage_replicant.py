# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.network_storage import NetworkStorage


@entity("SoftLayer_Network_Storage_Replicant")
class NetworkStorageReplicant(NetworkStorage):
    """SoftLayer_Network_Storage_Replicant.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Replicant/
    """

    failback_in_progress_flag: str | None = relational("failbackInProgressFlag", "string")
    volume_name: str | None = relational("volumeName", "string")
