# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Billing_Item_Cancellation_Request_Item")
class BillingItemCancellationRequestItem(Entity):
    """SoftLayer_Billing_Item_Cancellation_Request_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Cancellation_Request_Item/
    """

    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    billing_item_id: int | None = local("billingItemId", "int")
    cancellation_request: models.BillingItemCancellationRequest | None = relational(
        "cancellationRequest", "SoftLayer_Billing_Item_Cancellation_Request"
    )
    cancellation_request_id: int | None = local("cancellationRequestId", "int")
    id: int = local("id", "int")
    immediate_cancellation_flag: bool | None = local("immediateCancellationFlag", "boolean")
    scheduled_cancellation_date: datetime | None = local("scheduledCancellationDate", "dateTime")
    service_reclaim_status_code: str | None = local("serviceReclaimStatusCode", "string")
