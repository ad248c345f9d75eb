# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.flexiblecredit_affiliate import FlexibleCreditAffiliate
    from softlayer_sdk.models.flexiblecredit_company_type import FlexibleCreditCompanyType
    from softlayer_sdk.models.flexiblecredit_program import FlexibleCreditProgram
    from softlayer_sdk.models.user_employee import UserEmployee


@entity("SoftLayer_FlexibleCredit_Enrollment")
class FlexibleCreditEnrollment(Entity):
    """SoftLayer_FlexibleCredit_Enrollment.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_FlexibleCredit_Enrollment/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    affiliate: FlexibleCreditAffiliate | None = relational(
        "affiliate", "SoftLayer_FlexibleCredit_Affiliate"
    )
    affiliate_id: int | None = local("affiliateId", "int")
    agreement_complete_flag: int | None = local("agreementCompleteFlag", "int")
    approximate_available_lifetime_credit: Decimal | None = local(
        "approximateAvailableLifetimeCredit", "decimal"
    )
    company_description: str | None = local("companyDescription", "string")
    company_type: FlexibleCreditCompanyType | None = relational(
        "companyType", "SoftLayer_FlexibleCredit_Company_Type"
    )
    company_type_id: int | None = local("companyTypeId", "int")
    enrollment_date: datetime | None = local("enrollmentDate", "dateTime")
    flexible_credit_program: FlexibleCreditProgram | None = relational(
        "flexibleCreditProgram", "SoftLayer_FlexibleCredit_Program"
    )
    graduation_date: datetime | None = local("graduationDate", "dateTime")
    is_active_flag: bool | None = relational("isActiveFlag", "boolean")
    monthly_credit_amount: Decimal | None = local("monthlyCreditAmount", "decimal")
    representative: UserEmployee | None = relational("representative", "SoftLayer_User_Employee")
    representative_employee_id: int | None = local("representativeEmployeeId", "int")
