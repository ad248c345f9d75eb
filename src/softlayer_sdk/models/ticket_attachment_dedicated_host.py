# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local, relational
from softlayer_sdk.models.ticket_attachment import TicketAttachment


@entity("SoftLayer_Ticket_Attachment_Dedicated_Host")
class TicketAttachmentDedicatedHost(TicketAttachment):
    """SoftLayer_Ticket_Attachment_Dedicated_Host.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Attachment_Dedicated_Host/
    """

    dedicated_host: models.VirtualDedicatedHost | None = relational(
        "dedicatedHost", "SoftLayer_Virtual_DedicatedHost"
    )
    dedicated_host_id: int | None = local("dedicatedHostId", "int")
    resource: models.VirtualDedicatedHost | None = relational(
        "resource", "SoftLayer_Virtual_DedicatedHost"
    )
