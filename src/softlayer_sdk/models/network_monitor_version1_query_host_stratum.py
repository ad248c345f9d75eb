# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Monitor_Version1_Query_Host_Stratum")
class NetworkMonitorVersion1QueryHostStratum(Entity):
    """SoftLayer_Network_Monitor_Version1_Query_Host_Stratum.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Monitor_Version1_Query_Host_Stratum/
    """

    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    monitor_level: int | None = local("monitorLevel", "int")
    response_level: int | None = local("responseLevel", "int")
