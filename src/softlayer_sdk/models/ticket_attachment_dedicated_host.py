# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import entity, local, relational
from softlayer_sdk.models.ticket_attachment import TicketAttachment

if TYPE_CHECKING:
    from softlayer_sdk.models.virtual_dedicatedhost import VirtualDedicatedHost


@entity("SoftLayer_Ticket_Attachment_Dedicated_Host")
class TicketAttachmentDedicatedHost(TicketAttachment):
    """SoftLayer_Ticket_Attachment_Dedicated_Host.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Attachment_Dedicated_Host/
    """

    dedicated_host: VirtualDedicatedHost | None = relational(
        "dedicatedHost", "SoftLayer_Virtual_DedicatedHost"
    )
    dedicated_host_id: int | None = local("dedicatedHostId", "int")
    resource: VirtualDedicatedHost | None = relational(
        "resource", "SoftLayer_Virtual_DedicatedHost"
    )
