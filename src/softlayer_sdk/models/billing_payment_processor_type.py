# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Payment_Processor_Type")
class BillingPaymentProcessorType(Entity):
    """SoftLayer_Billing_Payment_Processor_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Payment_Processor_Type/
    """

    description: str | None = local("description", "string")
    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
    payment_processor_count: int = counter("paymentProcessorCount")
    payment_processors: list[models.BillingPaymentProcessor] = relational(
        "paymentProcessors", "SoftLayer_Billing_Payment_Processor", array=True
    )
