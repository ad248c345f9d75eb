# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Catalyst_Enrollment_Request")
class CatalystEnrollmentRequest(Entity):
    """SoftLayer_Catalyst_Enrollment_Request.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Catalyst_Enrollment_Request/
    """

    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    affiliate: models.CatalystAffiliate | None = relational(
        "affiliate", "SoftLayer_Catalyst_Affiliate"
    )
    affiliate_id: int | None = local("affiliateId", "int")
    agreement_complete_flag: bool | None = local("agreementCompleteFlag", "boolean")
    apply_to_gep_flag: bool | None = local("applyToGepFlag", "boolean")
    card_account_number: str | None = local("cardAccountNumber", "string")
    card_expiration_month: str | None = local("cardExpirationMonth", "string")
    card_expiration_year: str | None = local("cardExpirationYear", "string")
    card_type: str | None = local("cardType", "string")
    card_verification_number: str | None = local("cardVerificationNumber", "string")
    city: str | None = local("city", "string")
    company_description: str | None = local("companyDescription", "string")
    company_name: str | None = local("companyName", "string")
    company_type: models.CatalystCompanyType | None = relational(
        "companyType", "SoftLayer_Catalyst_Company_Type"
    )
    company_type_id: int | None = local("companyTypeId", "int")
    company_url: str | None = local("companyUrl", "string")
    country: str | None = local("country", "string")
    current_user_choice: int | None = local("currentUserChoice", "int")
    device_fingerprint_id: str | None = local("deviceFingerprintId", "string")
    email: str | None = local("email", "string")
    first_name: str | None = local("firstName", "string")
    future_user_choice: int | None = local("futureUserChoice", "int")
    ibm_id_username: str | None = local("ibmIdUsername", "string")
    incubator_name: str | None = local("incubatorName", "string")
    investor_name: str | None = local("investorName", "string")
    last_name: str | None = local("lastName", "string")
    office_phone: str | None = local("officePhone", "string")
    over_five_years_old_flag: bool | None = local("overFiveYearsOldFlag", "boolean")
    postal_code: str | None = local("postalCode", "string")
    referral_code: str | None = local("referralCode", "string")
    revenue_over_one_million_flag: bool | None = local("revenueOverOneMillionFlag", "boolean")
    skip_catalyst_application_flag: bool | None = local("skipCatalystApplicationFlag", "boolean")
    state: str | None = local("state", "string")
    vat_id: str | None = local("vatId", "string")
