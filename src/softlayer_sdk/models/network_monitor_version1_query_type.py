# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_Monitor_Version1_Query_Type")
class NetworkMonitorVersion1QueryType(Entity):
    """SoftLayer_Network_Monitor_Version1_Query_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Monitor_Version1_Query_Type/
    """

    argument_description: str | None = local("argumentDescription", "string")
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    monitor_level: int | None = local("monitorLevel", "int")
    name: str | None = local("name", "string")
