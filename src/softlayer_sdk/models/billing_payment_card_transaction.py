# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local, relational
from softlayer_sdk.models.billing_payment_transaction import BillingPaymentTransaction


@entity("SoftLayer_Billing_Payment_Card_Transaction")
class BillingPaymentCardTransaction(BillingPaymentTransaction):
    """SoftLayer_Billing_Payment_Card_Transaction.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Payment_Card_Transaction/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    amount: Decimal | None = local("amount", "decimal")
    billing_address_line1: str | None = local("billingAddressLine1", "string")
    billing_address_line2: str | None = local("billingAddressLine2", "string")
    billing_city: str | None = local("billingCity", "string")
    billing_country_code: str | None = local("billingCountryCode", "string")
    billing_email: str | None = local("billingEmail", "string")
    billing_name_company: str | None = local("billingNameCompany", "string")
    billing_name_first: str | None = local("billingNameFirst", "string")
    billing_name_last: str | None = local("billingNameLast", "string")
    billing_phone_fax: str | None = local("billingPhoneFax", "string")
    billing_phone_voice: str | None = local("billingPhoneVoice", "string")
    billing_postal_code: str | None = local("billingPostalCode", "string")
    billing_state: str | None = local("billingState", "string")
    card_account_last4: int | None = local("cardAccountLast4", "int")
    card_expiration_month: int | None = local("cardExpirationMonth", "int")
    card_expiration_year: int | None = local("cardExpirationYear", "int")
    card_type: str | None = local("cardType", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    invoice_id: int | None = local("invoiceId", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    order: models.BillingOrder | None = relational("order", "SoftLayer_Billing_Order")
    order_from_ip_address: str | None = local("orderFromIpAddress", "string")
    reference_code: str | None = local("referenceCode", "string")
    request_id: str | None = local("requestId", "string")
    return_status: int | None = local("returnStatus", "int")
    serialized_reply: str | None = local("serializedReply", "string")
    serialized_request: str | None = local("serializedRequest", "string")
