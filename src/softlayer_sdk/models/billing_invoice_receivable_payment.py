# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Billing_Invoice_Receivable_Payment")
class BillingInvoiceReceivablePayment(Entity):
    """SoftLayer_Billing_Invoice_Receivable_Payment.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Invoice_Receivable_Payment/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    amount: Decimal | None = local("amount", "decimal")
    create_date: datetime | None = local("createDate", "dateTime")
    credit_card_transaction: models.BillingPaymentCardTransaction | None = relational(
        "creditCardTransaction", "SoftLayer_Billing_Payment_Card_Transaction"
    )
    exchange_rate: models.BillingCurrencyExchangeRate | None = relational(
        "exchangeRate", "SoftLayer_Billing_Currency_ExchangeRate"
    )
    invoice: models.BillingInvoice | None = relational("invoice", "SoftLayer_Billing_Invoice")
    invoice_id: int | None = local("invoiceId", "int")
    paypal_transaction: models.BillingPaymentPayPalTransaction | None = relational(
        "paypalTransaction", "SoftLayer_Billing_Payment_PayPal_Transaction"
    )
    type_code: str | None = local("typeCode", "string")
