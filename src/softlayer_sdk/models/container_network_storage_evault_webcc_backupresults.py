# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_Evault_WebCc_BackupResults")
class ContainerNetworkStorageEvaultWebCcBackupResults(Entity):
    """SoftLayer_Container_Network_Storage_Evault_WebCc_BackupResults.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_Evault_WebCc_BackupResults/
    """

    begin_time: datetime | None = local("beginTime", "dateTime")
    conflict: str | None = local("conflict", "string")
    end_time: datetime | None = local("endTime", "dateTime")
    failed: str | None = local("failed", "string")
    success: str | None = local("success", "string")
