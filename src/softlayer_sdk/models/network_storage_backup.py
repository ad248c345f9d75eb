# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.network_storage import NetworkStorage


@entity("SoftLayer_Network_Storage_Backup")
class NetworkStorageBackup(NetworkStorage):
    """SoftLayer_Network_Storage_Backup.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Backup/
    """

    current_cycle_peak_usage: int | None = relational("currentCyclePeakUsage", "unsignedInt")
    previous_cycle_peak_usage: int | None = relational("previousCyclePeakUsage", "unsignedInt")
