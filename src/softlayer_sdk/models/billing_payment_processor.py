# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Payment_Processor")
class BillingPaymentProcessor(Entity):
    """SoftLayer_Billing_Payment_Processor.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Payment_Processor/
    """

    brand_assignment_count: int = counter("brandAssignmentCount")
    brand_assignments: list[models.BrandPaymentProcessor] = relational(
        "brandAssignments", "SoftLayer_Brand_Payment_Processor", array=True
    )
    description: str | None = local("description", "string")
    name: str | None = local("name", "string")
    owner_account: models.Account | None = relational("ownerAccount", "SoftLayer_Account")
    payment_method_count: int = counter("paymentMethodCount")
    payment_methods: list[models.BillingPaymentProcessorMethod] = relational(
        "paymentMethods", "SoftLayer_Billing_Payment_Processor_Method", array=True
    )
    type: models.BillingPaymentProcessorType | None = relational(
        "type", "SoftLayer_Billing_Payment_Processor_Type"
    )
