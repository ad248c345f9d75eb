# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_Monitor_Version1_Query_ResponseType")
class NetworkMonitorVersion1QueryResponseType(Entity):
    """SoftLayer_Network_Monitor_Version1_Query_ResponseType.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Monitor_Version1_Query_ResponseType/
    """

    action_description: str | None = local("actionDescription", "string")
    id: int = local("id", "int")
    level: int | None = local("level", "int")
