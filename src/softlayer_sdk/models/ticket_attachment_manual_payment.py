# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.ticket_attachment import TicketAttachment


@entity("SoftLayer_Ticket_Attachment_Manual_Payment")
class TicketAttachmentManualPayment(TicketAttachment):
    """SoftLayer_Ticket_Attachment_Manual_Payment.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Ticket_Attachment_Manual_Payment/
    """

    resource: models.BillingPaymentCardManualPayment | None = relational(
        "resource", "SoftLayer_Billing_Payment_Card_ManualPayment"
    )
