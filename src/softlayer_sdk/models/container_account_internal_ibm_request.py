# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_Internal_Ibm_Request")
class ContainerAccountInternalIbmRequest(Entity):
    """SoftLayer_Container_Account_Internal_Ibm_Request.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_Internal_Ibm_Request/
    """

    account_type: str | None = local("accountType", "string")
    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    city: str | None = local("city", "string")
    company_name: str | None = local("companyName", "string")
    cost_recovery_account_id: str | None = local("costRecoveryAccountId", "string")
    cost_recovery_country_id: str | None = local("costRecoveryCountryId", "string")
    country: str | None = local("country", "string")
    denied_flag: bool | None = local("deniedFlag", "boolean")
    department_code: str | None = local("departmentCode", "string")
    department_country: str | None = local("departmentCountry", "string")
    division_code: str | None = local("divisionCode", "string")
    email_address: str | None = local("emailAddress", "string")
    first_name: str | None = local("firstName", "string")
    last_name: str | None = local("lastName", "string")
    manager_approval_status: str | None = local("managerApprovalStatus", "string")
    multi_tenant_flag: bool | None = local("multiTenantFlag", "boolean")
    office_phone: str | None = local("officePhone", "string")
    paas_account_id: str | None = local("paasAccountId", "string")
    postal_code: str | None = local("postalCode", "string")
    purpose: str | None = local("purpose", "string")
    security_subject_matter_expert_email: str | None = local(
        "securitySubjectMatterExpertEmail", "string"
    )
    security_subject_matter_expert_name: str | None = local(
        "securitySubjectMatterExpertName", "string"
    )
    security_subject_matter_expert_phone: str | None = local(
        "securitySubjectMatterExpertPhone", "string"
    )
    state: str | None = local("state", "string")
