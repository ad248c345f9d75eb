# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest")
class UserCustomerProspectServiceProviderEnrollRequest(Entity):
    """SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest/
    """

    accept_all_agreements_flag: bool | None = local("acceptAllAgreementsFlag", "boolean")
    account_id: int | None = local("accountId", "int")
    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    card_account_number: str | None = local("cardAccountNumber", "string")
    card_expiration_month: str | None = local("cardExpirationMonth", "string")
    card_expiration_year: str | None = local("cardExpirationYear", "string")
    card_type: str | None = local("cardType", "string")
    card_verification_number: str | None = local("cardVerificationNumber", "string")
    city: str | None = local("city", "string")
    company_name: str | None = local("companyName", "string")
    company_type: models.CatalystCompanyType | None = relational(
        "companyType", "SoftLayer_Catalyst_Company_Type"
    )
    company_type_id: int | None = local("companyTypeId", "int")
    company_url: str | None = local("companyUrl", "string")
    contact_email: str | None = local("contactEmail", "string")
    contact_first_name: str | None = local("contactFirstName", "string")
    contact_last_name: str | None = local("contactLastName", "string")
    contact_phone: str | None = local("contactPhone", "string")
    country: str | None = local("country", "string")
    customer_prospect_id: int | None = local("customerProspectId", "int")
    device_fingerprint_id: str | None = local("deviceFingerprintId", "string")
    email: str | None = local("email", "string")
    existing_customer_flag: bool | None = local("existingCustomerFlag", "boolean")
    first_name: str | None = local("firstName", "string")
    ibm_id_username: str | None = local("ibmIdUsername", "string")
    ibm_partner_world_id: str | None = local("ibmPartnerWorldId", "string")
    ibm_partner_world_member_flag: bool | None = local("ibmPartnerWorldMemberFlag", "boolean")
    last_name: str | None = local("lastName", "string")
    master_agreement_complete_flag: bool | None = local("masterAgreementCompleteFlag", "boolean")
    office_phone: str | None = local("officePhone", "string")
    postal_code: str | None = local("postalCode", "string")
    service_provider_addendum_flag: bool | None = local("serviceProviderAddendumFlag", "boolean")
    state: str | None = local("state", "string")
    survey_responses: list[models.SurveyResponse] = local(
        "surveyResponses", "SoftLayer_Survey_Response", array=True
    )
    vat_id: str | None = local("vatId", "string")
