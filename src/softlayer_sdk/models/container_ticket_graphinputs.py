# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Ticket_GraphInputs")
class ContainerTicketGraphInputs(Entity):
    """SoftLayer_Container_Ticket_GraphInputs.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Ticket_GraphInputs/
    """

    end_date: datetime | None = local("endDate", "dateTime")
    network_interface_id: int | None = local("networkInterfaceId", "int")
    pod: int | None = local("pod", "int")
    server_name: str | None = local("serverName", "string")
    start_date: datetime | None = local("startDate", "dateTime")
