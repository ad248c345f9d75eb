# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Order_Billing_Information")
class ContainerProductOrderBillingInformation(Entity):
    """SoftLayer_Container_Product_Order_Billing_Information.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Billing_Information/
    """

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
    card_account_number: str | None = local("cardAccountNumber", "string")
    card_expiration_month: int | None = local("cardExpirationMonth", "int")
    card_expiration_year: int | None = local("cardExpirationYear", "int")
    credit_card_verification_number: str | None = local("creditCardVerificationNumber", "string")
    eu_supported: bool | None = local("euSupported", "boolean")
    is_business_flag: bool | None = local("isBusinessFlag", "boolean")
    payer_authentication_enrollment_reference_id: str | None = local(
        "payerAuthenticationEnrollmentReferenceId", "string"
    )
    payer_authentication_enrollment_return_url: str | None = local(
        "payerAuthenticationEnrollmentReturnUrl", "string"
    )
    payer_authentication_web_token: str | None = local("payerAuthenticationWebToken", "string")
    tax_exempt: int | None = local("taxExempt", "int")
    vat_id: str | None = local("vatId", "string")
