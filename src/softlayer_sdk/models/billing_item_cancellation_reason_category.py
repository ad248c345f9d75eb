# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Item_Cancellation_Reason_Category")
class BillingItemCancellationReasonCategory(Entity):
    """SoftLayer_Billing_Item_Cancellation_Reason_Category.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Cancellation_Reason_Category/
    """

    billing_cancellation_reason_count: int = counter("billingCancellationReasonCount")
    billing_cancellation_reasons: list[models.BillingItemCancellationReason] = relational(
        "billingCancellationReasons", "SoftLayer_Billing_Item_Cancellation_Reason", array=True
    )
    id: int = local("id", "int")
    name: str | None = local("name", "string")
