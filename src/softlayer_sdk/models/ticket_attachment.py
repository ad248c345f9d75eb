# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Ticket_Attachment")
class TicketAttachment(Entity):
    """SoftLayer_Ticket_Attachment.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Attachment/
    """

    attachment_id: int | None = local("attachmentId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    ticket: models.Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_id: int | None = local("ticketId", "int")
