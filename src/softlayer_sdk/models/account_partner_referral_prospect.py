# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.user_customer_prospect import UserCustomerProspect


@entity("SoftLayer_Account_Partner_Referral_Prospect")
class AccountPartnerReferralProspect(UserCustomerProspect):
    """SoftLayer_Account_Partner_Referral_Prospect.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Partner_Referral_Prospect/
    """

    company_name: str | None = local("companyName", "string")
    email_address: str | None = local("emailAddress", "string")
    first_name: str | None = local("firstName", "string")
    id: int = local("id", "int")
    last_name: str | None = local("lastName", "string")
