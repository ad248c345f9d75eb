# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_Evault_WebCc_AgentStatus")
class ContainerNetworkStorageEvaultWebCcAgentStatus(Entity):
    """SoftLayer_Container_Network_Storage_Evault_WebCc_AgentStatus.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_Evault_WebCc_AgentStatus/
    """

    last_backup: datetime | None = local("lastBackup", "dateTime")
    status: str | None = local("status", "string")
