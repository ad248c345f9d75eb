# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Monitor_Version1_Query_Result")
class NetworkMonitorVersion1QueryResult(Entity):
    """SoftLayer_Network_Monitor_Version1_Query_Result.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Monitor_Version1_Query_Result/
    """

    finish_time: datetime | None = local("finishTime", "dateTime")
    query_host: models.NetworkMonitorVersion1QueryHost | None = relational(
        "queryHost", "SoftLayer_Network_Monitor_Version1_Query_Host"
    )
    response_status: int | None = local("responseStatus", "int")
    response_time: float | None = local("responseTime", "float")
