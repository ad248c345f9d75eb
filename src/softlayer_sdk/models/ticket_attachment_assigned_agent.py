# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local, relational
from softlayer_sdk.models.ticket_attachment import TicketAttachment


@entity("SoftLayer_Ticket_Attachment_Assigned_Agent")
class TicketAttachmentAssignedAgent(TicketAttachment):
    """SoftLayer_Ticket_Attachment_Assigned_Agent.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Attachment_Assigned_Agent/
    """

    assigned_agent: models.UserCustomer | None = relational(
        "assignedAgent", "SoftLayer_User_Customer"
    )
    assigned_agent_id: int | None = local("assignedAgentId", "int")
    resource: models.UserCustomer | None = relational("resource", "SoftLayer_User_Customer")
