# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Ticket_Chat")
class TicketChat(Entity):
    """SoftLayer_Ticket_Chat.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Chat/
    """

    agent: models.UserEmployee | None = relational("agent", "SoftLayer_User_Employee")
    customer: models.UserCustomer | None = relational("customer", "SoftLayer_User_Customer")
    customer_id: int | None = local("customerId", "int")
    end_date: datetime | None = local("endDate", "dateTime")
    start_date: datetime | None = local("startDate", "dateTime")
    ticket_update: models.TicketUpdateChat | None = relational(
        "ticketUpdate", "SoftLayer_Ticket_Update_Chat"
    )
    transcript: str | None = local("transcript", "string")
