# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.network_monitor_version1_query_host import (
        NetworkMonitorVersion1QueryHost,
    )


@entity("SoftLayer_Network_Monitor_Version1_Query_Result")
class NetworkMonitorVersion1QueryResult(Entity):
    """SoftLayer_Network_Monitor_Version1_Query_Result.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Monitor_Version1_Query_Result/
    """

    finish_time: datetime | None = local("finishTime", "dateTime")
    query_host: NetworkMonitorVersion1QueryHost | None = relational(
        "queryHost", "SoftLayer_Network_Monitor_Version1_Query_Host"
    )
    response_status: int | None = local("responseStatus", "int")
    response_time: float | None = local("responseTime", "float")
