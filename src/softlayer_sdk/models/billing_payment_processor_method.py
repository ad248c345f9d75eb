# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.billing_payment_processor import BillingPaymentProcessor
    from softlayer_sdk.models.billing_payment_type import BillingPaymentType


@entity("SoftLayer_Billing_Payment_Processor_Method")
class BillingPaymentProcessorMethod(Entity):
    """SoftLayer_Billing_Payment_Processor_Method.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Payment_Processor_Method/
    """

    method_key: str | None = local("methodKey", "string")
    multiple_currency_flag: bool | None = local("multipleCurrencyFlag", "boolean")
    payment_processor: BillingPaymentProcessor | None = relational(
        "paymentProcessor", "SoftLayer_Billing_Payment_Processor"
    )
    payment_type: BillingPaymentType | None = relational(
        "paymentType", "SoftLayer_Billing_Payment_Type"
    )
