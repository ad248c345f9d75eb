# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.billing_payment_processor import BillingPaymentProcessor


@entity("SoftLayer_Billing_Payment_Processor_Type")
class BillingPaymentProcessorType(Entity):
    """SoftLayer_Billing_Payment_Processor_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Payment_Processor_Type/
    """

    description: str | None = local("description", "string")
    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
    payment_processor_count: int = counter("paymentProcessorCount")
    payment_processors: list[BillingPaymentProcessor] = relational(
        "paymentProcessors", "SoftLayer_Billing_Payment_Processor", array=True
    )
