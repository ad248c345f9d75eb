# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Billing_Payment_Card_ManualPayment")
class BillingPaymentCardManualPayment(Entity):
    """SoftLayer_Billing_Payment_Card_ManualPayment.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Payment_Card_ManualPayment/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    amount: Decimal | None = local("amount", "decimal")
    authorized_credit_card_transaction: models.BillingPaymentCardTransaction | None = relational(
        "authorizedCreditCardTransaction", "SoftLayer_Billing_Payment_Card_Transaction"
    )
    authorized_credit_card_transaction_id: int | None = local(
        "authorizedCreditCardTransactionId", "int"
    )
    authorized_pay_pal_transaction: models.BillingPaymentPayPalTransaction | None = relational(
        "authorizedPayPalTransaction", "SoftLayer_Billing_Payment_PayPal_Transaction"
    )
    authorized_pay_pal_transaction_id: int | None = local("authorizedPayPalTransactionId", "int")
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
    browser_screen_height: str | None = local("browserScreenHeight", "string")
    browser_screen_width: str | None = local("browserScreenWidth", "string")
    cancel_url: str | None = local("cancelUrl", "string")
    capture_credit_card_transaction: models.BillingPaymentCardTransaction | None = relational(
        "captureCreditCardTransaction", "SoftLayer_Billing_Payment_Card_Transaction"
    )
    capture_pay_pal_transaction: models.BillingPaymentPayPalTransaction | None = relational(
        "capturePayPalTransaction", "SoftLayer_Billing_Payment_PayPal_Transaction"
    )
    card_account_hash: str | None = local("cardAccountHash", "string")
    card_account_last4: str | None = local("cardAccountLast4", "string")
    card_account_number: str | None = local("cardAccountNumber", "string")
    card_expiration_month: str | None = local("cardExpirationMonth", "string")
    card_expiration_year: str | None = local("cardExpirationYear", "string")
    card_type: str | None = local("cardType", "string")
    credit_card_verification_number: str | None = local("creditCardVerificationNumber", "string")
    currency_short_name: str | None = local("currencyShortName", "string")
    device_fingerprint_id: str | None = local("deviceFingerprintId", "string")
    from_ip_address: str | None = local("fromIpAddress", "string")
    id: int = local("id", "int")
    notes: str | None = local("notes", "string")
    payer_authentication_enrollment_reference_id: str | None = local(
        "payerAuthenticationEnrollmentReferenceId", "string"
    )
    payer_authentication_enrollment_return_url: str | None = local(
        "payerAuthenticationEnrollmentReturnUrl", "string"
    )
    payer_authentication_web_token: str | None = local("payerAuthenticationWebToken", "string")
    payment_type: str | None = local("paymentType", "string")
    return_url: str | None = local("returnUrl", "string")
    ticket_attachment_reference_count: int = counter("ticketAttachmentReferenceCount")
    ticket_attachment_references: list[models.TicketAttachment] = relational(
        "ticketAttachmentReferences", "SoftLayer_Ticket_Attachment", array=True
    )
    type: str | None = local("type", "string")
