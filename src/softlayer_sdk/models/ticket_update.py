# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Ticket_Update")
class TicketUpdate(Entity):
    """SoftLayer_Ticket_Update.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Update/
    """

    change_owner_activity: str | None = relational("changeOwnerActivity", "string")
    chat: models.TicketChatLiveperson | None = relational(
        "chat", "SoftLayer_Ticket_Chat_Liveperson"
    )
    create_date: datetime | None = local("createDate", "dateTime")
    editor: models.UserInterface | None = relational("editor", "SoftLayer_User_Interface")
    editor_id: int | None = local("editorId", "int")
    editor_type: str | None = local("editorType", "string")
    entry: str | None = local("entry", "string")
    file_attachment: list[models.TicketAttachmentFile] = relational(
        "fileAttachment", "SoftLayer_Ticket_Attachment_File", array=True
    )
    file_attachment_count: int = counter("fileAttachmentCount")
    id: int = local("id", "int")
    ticket: models.Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_id: int | None = local("ticketId", "int")
    type: models.TicketUpdateType | None = relational("type", "SoftLayer_Ticket_Update_Type")
