# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Ticket_Attachment_File")
class TicketAttachmentFile(Entity):
    """SoftLayer_Ticket_Attachment_File.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Attachment_File/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    file_name: str | None = local("fileName", "string")
    file_size: str | None = local("fileSize", "string")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    ticket: models.Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_id: int | None = local("ticketId", "int")
    update: models.TicketUpdate | None = relational("update", "SoftLayer_Ticket_Update")
    update_id: int | None = local("updateId", "int")
    uploader_id: str | None = local("uploaderId", "string")
    uploader_type: str | None = local("uploaderType", "string")
