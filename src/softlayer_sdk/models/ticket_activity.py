# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.ticket import Ticket
    from softlayer_sdk.models.ticket_update import TicketUpdate
    from softlayer_sdk.models.user_interface import UserInterface


@entity("SoftLayer_Ticket_Activity")
class TicketActivity(Entity):
    """SoftLayer_Ticket_Activity.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Activity/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    create_timestamp: datetime | None = local("createTimestamp", "dateTime")
    editor: UserInterface | None = relational("editor", "SoftLayer_User_Interface")
    id: int = local("id", "int")
    ticket: Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_update: TicketUpdate | None = relational("ticketUpdate", "SoftLayer_Ticket_Update")
    value: str | None = local("value", "string")
