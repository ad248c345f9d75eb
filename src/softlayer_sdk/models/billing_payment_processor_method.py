# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Billing_Payment_Processor_Method")
class BillingPaymentProcessorMethod(Entity):
    """SoftLayer_Billing_Payment_Processor_Method.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Payment_Processor_Method/
    """

    method_key: str | None = local("methodKey", "string")
    multiple_currency_flag: bool | None = local("multipleCurrencyFlag", "boolean")
    payment_processor: models.BillingPaymentProcessor | None = relational(
        "paymentProcessor", "SoftLayer_Billing_Payment_Processor"
    )
    payment_type: models.BillingPaymentType | None = relational(
        "paymentType", "SoftLayer_Billing_Payment_Type"
    )
