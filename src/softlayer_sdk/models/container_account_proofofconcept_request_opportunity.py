# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_ProofOfConcept_Request_Opportunity")
class ContainerAccountProofOfConceptRequestOpportunity(Entity):
    """SoftLayer_Container_Account_ProofOfConcept_Request_Opportunity.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_ProofOfConcept_Request_Opportunity/
    """

    campaign_code: str | None = local("campaignCode", "string")
    monthly_recurring_revenue: Decimal | None = local("monthlyRecurringRevenue", "decimal")
    opportunity_number: str | None = local("opportunityNumber", "string")
    total_contract_value: Decimal | None = local("totalContractValue", "decimal")
