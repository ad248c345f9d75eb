# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import entity, local, relational
from softlayer_sdk.models.ticket_attachment import TicketAttachment

if TYPE_CHECKING:
    from softlayer_sdk.models.virtual_guest import VirtualGuest


@entity("SoftLayer_Ticket_Attachment_Virtual_Guest")
class TicketAttachmentVirtualGuest(TicketAttachment):
    """SoftLayer_Ticket_Attachment_Virtual_Guest.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Attachment_Virtual_Guest/
    """

    resource: VirtualGuest | None = relational("resource", "SoftLayer_Virtual_Guest")
    virtual_guest: VirtualGuest | None = relational("virtualGuest", "SoftLayer_Virtual_Guest")
    virtual_guest_id: int | None = local("virtualGuestId", "int")
