# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.network_storage import NetworkStorage

if TYPE_CHECKING:
    from softlayer_sdk.models.network_storage_schedule import NetworkStorageSchedule


@entity("SoftLayer_Network_Storage_Snapshot")
class NetworkStorageSnapshot(NetworkStorage):
    """SoftLayer_Network_Storage_Snapshot.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Snapshot/
    """

    creation_schedule: NetworkStorageSchedule | None = relational(
        "creationSchedule", "SoftLayer_Network_Storage_Schedule"
    )
    volume_name: str | None = relational("volumeName", "string")
