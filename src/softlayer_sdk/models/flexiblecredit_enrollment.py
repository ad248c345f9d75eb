# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_FlexibleCredit_Enrollment")
class FlexibleCreditEnrollment(Entity):
    """SoftLayer_FlexibleCredit_Enrollment.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_FlexibleCredit_Enrollment/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    affiliate: models.FlexibleCreditAffiliate | None = relational(
        "affiliate", "SoftLayer_FlexibleCredit_Affiliate"
    )
    affiliate_id: int | None = local("affiliateId", "int")
    agreement_complete_flag: int | None = local("agreementCompleteFlag", "int")
    approximate_available_lifetime_credit: Decimal | None = local(
        "approximateAvailableLifetimeCredit", "decimal"
    )
    company_description: str | None = local("companyDescription", "string")
    company_type: models.FlexibleCreditCompanyType | None = relational(
        "companyType", "SoftLayer_FlexibleCredit_Company_Type"
    )
    company_type_id: int | None = local("companyTypeId", "int")
    enrollment_date: datetime | None = local("enrollmentDate", "dateTime")
    flexible_credit_program: models.FlexibleCreditProgram | None = relational(
        "flexibleCreditProgram", "SoftLayer_FlexibleCredit_Program"
    )
    graduation_date: datetime | None = local("graduationDate", "dateTime")
    is_active_flag: bool | None = relational("isActiveFlag", "boolean")
    monthly_credit_amount: Decimal | None = local("monthlyCreditAmount", "decimal")
    representative: models.UserEmployee | None = relational(
        "representative", "SoftLayer_User_Employee"
    )
    representative_employee_id: int | None = local("representativeEmployeeId", "int")
