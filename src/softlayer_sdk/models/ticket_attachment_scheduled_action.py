# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local, relational
from softlayer_sdk.models.ticket_attachment import TicketAttachment


@entity("SoftLayer_Ticket_Attachment_Scheduled_Action")
class TicketAttachmentScheduledAction(TicketAttachment):
    """SoftLayer_Ticket_Attachment_Scheduled_Action.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Attachment_Scheduled_Action/
    """

    resource: models.ProvisioningVersion1Transaction | None = relational(
        "resource", "SoftLayer_Provisioning_Version1_Transaction"
    )
    run_date: datetime | None = local("runDate", "dateTime")
    scheduled_action: models.ProvisioningVersion1Transaction | None = relational(
        "scheduledAction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    transaction: models.ProvisioningVersion1Transaction | None = relational(
        "transaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    transaction_id: int | None = local("transactionId", "int")
