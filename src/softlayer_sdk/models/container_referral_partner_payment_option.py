# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Referral_Partner_Payment_Option")
class ContainerReferralPartnerPaymentOption(Entity):
    """SoftLayer_Container_Referral_Partner_Payment_Option.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Referral_Partner_Payment_Option/
    """

    account_number: str | None = local("accountNumber", "string")
    account_type: str | None = local("accountType", "string")
    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    bank_transit_number: str | None = local("bankTransitNumber", "string")
    city: str | None = local("city", "string")
    company_name: str | None = local("companyName", "string")
    country: str | None = local("country", "string")
    federal_tax_id: str | None = local("federalTaxId", "string")
    first_name: str | None = local("firstName", "string")
    last_name: str | None = local("lastName", "string")
    payment_type: str | None = local("paymentType", "string")
    paypal_email: str | None = local("paypalEmail", "string")
    phone_number: str | None = local("phoneNumber", "string")
    postal_code: str | None = local("postalCode", "string")
    state: str | None = local("state", "string")
