# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Referral_Partner_Commission")
class ContainerReferralPartnerCommission(Entity):
    """SoftLayer_Container_Referral_Partner_Commission.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Referral_Partner_Commission/
    """

    commission_amount: Decimal | None = local("commissionAmount", "decimal")
    commission_rate: Decimal | None = local("commissionRate", "decimal")
    create_date: datetime | None = local("createDate", "dateTime")
    referral_account_id: int | None = local("referralAccountId", "int")
    referral_company_name: str | None = local("referralCompanyName", "string")
    referral_partner_account_id: int | None = local("referralPartnerAccountId", "int")
    referral_revenue: Decimal | None = local("referralRevenue", "decimal")
