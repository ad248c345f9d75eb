# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_Logging_Syslog")
class NetworkLoggingSyslog(Entity):
    """SoftLayer_Network_Logging_Syslog.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Logging_Syslog/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    destination_ip_address: str | None = local("destinationIpAddress", "string")
    destination_port: int | None = local("destinationPort", "int")
    event_type: str | None = local("eventType", "string")
    message: str | None = local("message", "string")
    protocol: str | None = local("protocol", "string")
    source_ip_address: str | None = local("sourceIpAddress", "string")
    source_port: int | None = local("sourcePort", "int")
    total_events: int | None = local("totalEvents", "int")
