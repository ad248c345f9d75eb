# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Ticket_Activity")
class TicketActivity(Entity):
    """SoftLayer_Ticket_Activity.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Activity/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    create_timestamp: datetime | None = local("createTimestamp", "dateTime")
    editor: models.UserInterface | None = relational("editor", "SoftLayer_User_Interface")
    id: int = local("id", "int")
    ticket: models.Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_update: models.TicketUpdate | None = relational(
        "ticketUpdate", "SoftLayer_Ticket_Update"
    )
    value: str | None = local("value", "string")
