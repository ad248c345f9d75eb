# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.network_storage_backup import NetworkStorageBackup


@entity("SoftLayer_Network_Storage_Backup_Evault")
class NetworkStorageBackupEvault(NetworkStorageBackup):
    """SoftLayer_Network_Storage_Backup_Evault.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Backup_Evault/
    """
