# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Item_Cancellation_Request")
class BillingItemCancellationRequest(Entity):
    """SoftLayer_Billing_Item_Cancellation_Request.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Cancellation_Request/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    billing_cancel_reason_id: int | None = local("billingCancelReasonId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    item_count: int = counter("itemCount")
    items: list[models.BillingItemCancellationRequestItem] = relational(
        "items", "SoftLayer_Billing_Item_Cancellation_Request_Item", array=True
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    notes: str | None = local("notes", "string")
    status: models.BillingItemCancellationRequestStatus | None = relational(
        "status", "SoftLayer_Billing_Item_Cancellation_Request_Status"
    )
    status_id: int | None = local("statusId", "int")
    ticket: models.Ticket | None = relational("ticket", "SoftLayer_Ticket")
    ticket_id: int | None = local("ticketId", "int")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
