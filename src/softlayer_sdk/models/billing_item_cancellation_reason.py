# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Item_Cancellation_Reason")
class BillingItemCancellationReason(Entity):
    """SoftLayer_Billing_Item_Cancellation_Reason.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Cancellation_Reason/
    """

    billing_cancel_reason_category_id: int | None = local("billingCancelReasonCategoryId", "int")
    billing_cancellation_reason_category: models.BillingItemCancellationReasonCategory | None = (
        relational(
            "billingCancellationReasonCategory",
            "SoftLayer_Billing_Item_Cancellation_Reason_Category",
        )
    )
    billing_item_count: int = counter("billingItemCount")
    billing_items: list[models.BillingItem] = relational(
        "billingItems", "SoftLayer_Billing_Item", array=True
    )
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    reason: str | None = local("reason", "string")
    translated_reason: str | None = relational("translatedReason", "string")
