# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Ticket_GraphOutputs")
class ContainerTicketGraphOutputs(Entity):
    """SoftLayer_Container_Ticket_GraphOutputs.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Ticket_GraphOutputs/
    """

    graph_image: bytes | None = local("graphImage", "base64Binary")
    graph_title: str | None = local("graphTitle", "string")
    max_end_date: datetime | None = local("maxEndDate", "dateTime")
    min_start_date: datetime | None = local("minStartDate", "dateTime")
