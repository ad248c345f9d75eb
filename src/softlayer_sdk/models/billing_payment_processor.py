# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.billing_payment_processor_method import BillingPaymentProcessorMethod
    from softlayer_sdk.models.billing_payment_processor_type import BillingPaymentProcessorType
    from softlayer_sdk.models.brand_payment_processor import BrandPaymentProcessor


@entity("SoftLayer_Billing_Payment_Processor")
class BillingPaymentProcessor(Entity):
    """SoftLayer_Billing_Payment_Processor.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Payment_Processor/
    """

    brand_assignment_count: int = counter("brandAssignmentCount")
    brand_assignments: list[BrandPaymentProcessor] = relational(
        "brandAssignments", "SoftLayer_Brand_Payment_Processor", array=True
    )
    description: str | None = local("description", "string")
    name: str | None = local("name", "string")
    owner_account: Account | None = relational("ownerAccount", "SoftLayer_Account")
    payment_method_count: int = counter("paymentMethodCount")
    payment_methods: list[BillingPaymentProcessorMethod] = relational(
        "paymentMethods", "SoftLayer_Billing_Payment_Processor_Method", array=True
    )
    type: BillingPaymentProcessorType | None = relational(
        "type", "SoftLayer_Billing_Payment_Processor_Type"
    )
