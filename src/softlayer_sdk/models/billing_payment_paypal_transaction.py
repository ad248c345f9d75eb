# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local, relational
from softlayer_sdk.models.billing_payment_transaction import BillingPaymentTransaction


@entity("SoftLayer_Billing_Payment_PayPal_Transaction")
class BillingPaymentPayPalTransaction(BillingPaymentTransaction):
    """SoftLayer_Billing_Payment_PayPal_Transaction.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Payment_PayPal_Transaction/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    address_city_name: str | None = local("addressCityName", "string")
    address_country: str | None = local("addressCountry", "string")
    address_name: str | None = local("addressName", "string")
    address_postal_code: str | None = local("addressPostalCode", "string")
    address_state_provence: str | None = local("addressStateProvence", "string")
    address_status: str | None = local("addressStatus", "string")
    address_street1: str | None = local("addressStreet1", "string")
    address_street2: str | None = local("addressStreet2", "string")
    contact_phone: str | None = local("contactPhone", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    exchange_rate: str | None = local("exchangeRate", "string")
    fee_amount: Decimal | None = local("feeAmount", "decimal")
    gross_amount: Decimal | None = local("grossAmount", "decimal")
    id: int = local("id", "int")
    invoice_id: int | None = local("invoiceId", "int")
    last_paypal_command: str | None = local("lastPaypalCommand", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    order: models.BillingOrder | None = relational("order", "SoftLayer_Billing_Order")
    order_from_ip_address: str | None = local("orderFromIpAddress", "string")
    order_total: Decimal | None = local("orderTotal", "decimal")
    payer: str | None = local("payer", "string")
    payer_business: str | None = local("payerBusiness", "string")
    payer_country: str | None = local("payerCountry", "string")
    payer_first_name: str | None = local("payerFirstName", "string")
    payer_id: str | None = local("payerId", "string")
    payer_last_name: str | None = local("payerLastName", "string")
    payer_status: str | None = local("payerStatus", "string")
    payment_date: datetime | None = local("paymentDate", "dateTime")
    payment_status: str | None = local("paymentStatus", "string")
    payment_type: str | None = local("paymentType", "string")
    pending_reason: str | None = local("pendingReason", "string")
    serialized_reply: str | None = local("serializedReply", "string")
    serialized_request: str | None = local("serializedRequest", "string")
    settle_amount: Decimal | None = local("settleAmount", "decimal")
    tax_amount: Decimal | None = local("taxAmount", "decimal")
    token: str | None = local("token", "string")
    transaction_id: str | None = local("transactionId", "string")
    transaction_type: str | None = local("transactionType", "string")
