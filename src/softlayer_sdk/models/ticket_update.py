# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.ticket import Ticket
    from softlayer_sdk.models.ticket_attachment_file import TicketAttachmentFile
    from softlayer_sdk.models.ticket_chat_liveperson import TicketChatLiveperson
    from softlayer_sdk.models.ticket_update_type import TicketUpdateType
    from softlayer_sdk.models.user_interface import UserInterface


@entity("SoftLayer_Ticket_Update")
class TicketUpdate(Entity):
    """SoftLayer_Ticket_Update.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Update/
    """

    change_owner_activity: str | None = relational("changeOwnerActivity", "string")
    chat: TicketChatLiveperson | None = relational("chat", "SoftLayer_Ticket_Chat_Liveperson")
    create_date: datetime | None = local("createDate", "dateTime")
    editor: UserInterface | None = relational("editor", "SoftLayer_User_Interface")
    editor_id: int | None = local("editorId", "int")
    editor_type: str | None = local("editorType", "string")
    entry: str | None = local("entry", "string")
    file_attachment: list[TicketAttachmentFile] = relational(
        "fileAttachment", "SoftLayer_Ticket_Attachment_File", array=True
    )
    file_attachment_count: int = counter("fileAttachmentCount")
    id: int = local("id", "int")
    ticket: Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_id: int | None = local("ticketId", "int")
    type: TicketUpdateType | None = relational("type", "SoftLayer_Ticket_Update_Type")
