# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Billing_Payment_Card_PayerAuthentication_Setup_Information")
class BillingPaymentCardPayerAuthenticationSetupInformation(Entity):
    """SoftLayer_Billing_Payment_Card_PayerAuthentication_Setup_Information.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Payment_Card_PayerAuthentication_Setup_Information/
    """

    billing_address_line1: str | None = local("billingAddressLine1", "string")
    billing_address_line2: str | None = local("billingAddressLine2", "string")
    billing_city: str | None = local("billingCity", "string")
    billing_country_code: str | None = local("billingCountryCode", "string")
    billing_email: str | None = local("billingEmail", "string")
    billing_name_first: str | None = local("billingNameFirst", "string")
    billing_name_last: str | None = local("billingNameLast", "string")
    billing_postal_code: str | None = local("billingPostalCode", "string")
    billing_state: str | None = local("billingState", "string")
    card_account_number: str | None = local("cardAccountNumber", "string")
    card_expiration_month: int | None = local("cardExpirationMonth", "int")
    card_expiration_year: int | None = local("cardExpirationYear", "int")
    card_type: str | None = local("cardType", "string")
    credit_card_verification_number: str | None = local("creditCardVerificationNumber", "string")
