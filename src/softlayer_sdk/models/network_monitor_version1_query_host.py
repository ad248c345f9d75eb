# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Monitor_Version1_Query_Host")
class NetworkMonitorVersion1QueryHost(Entity):
    """SoftLayer_Network_Monitor_Version1_Query_Host.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Monitor_Version1_Query_Host/
    """

    arg1_value: str | None = local("arg1Value", "string")
    guest_id: int | None = local("guestId", "int")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    host_id: int | None = local("hostId", "int")
    id: int = local("id", "int")
    ip_address: str | None = local("ipAddress", "string")
    last_result: models.NetworkMonitorVersion1QueryResult | None = relational(
        "lastResult", "SoftLayer_Network_Monitor_Version1_Query_Result"
    )
    query_type: models.NetworkMonitorVersion1QueryType | None = relational(
        "queryType", "SoftLayer_Network_Monitor_Version1_Query_Type"
    )
    query_type_id: int | None = local("queryTypeId", "int")
    response_action: models.NetworkMonitorVersion1QueryResponseType | None = relational(
        "responseAction", "SoftLayer_Network_Monitor_Version1_Query_ResponseType"
    )
    response_action_id: int | None = local("responseActionId", "int")
    status: str | None = local("status", "string")
    wait_cycles: int | None = local("waitCycles", "int")
