# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_ProofOfConcept_Review")
class ContainerAccountProofOfConceptReview(Entity):
    """SoftLayer_Container_Account_ProofOfConcept_Review.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_ProofOfConcept_Review/
    """

    account_type: str | None = local("accountType", "string")
    cost_recovery_codes: models.ContainerAccountProofOfConceptRequestCostRecovery | None = local(
        "costRecoveryCodes", "SoftLayer_Container_Account_ProofOfConcept_Request_CostRecovery"
    )
    customer: models.ContainerAccountProofOfConceptContactCustomer | None = local(
        "customer", "SoftLayer_Container_Account_ProofOfConcept_Contact_Customer"
    )
    description: str | None = local("description", "string")
    end_date: datetime | None = local("endDate", "dateTime")
    funding_amount: float | None = local("fundingAmount", "float")
    funding_type: str | None = local("fundingType", "string")
    id: int = local("id", "int")
    iot_lead_name: str | None = local("iotLeadName", "string")
    iot_region_name: str | None = local("iotRegionName", "string")
    manager_name: str | None = local("managerName", "string")
    opportunity: models.ContainerAccountProofOfConceptRequestOpportunity | None = local(
        "opportunity", "SoftLayer_Container_Account_ProofOfConcept_Request_Opportunity"
    )
    project_name: str | None = local("projectName", "string")
    requester: models.ContainerAccountProofOfConceptContactIbmerRequester | None = local(
        "requester", "SoftLayer_Container_Account_ProofOfConcept_Contact_Ibmer_Requester"
    )
    review_history: models.ContainerAccountProofOfConceptReviewHistory | None = local(
        "reviewHistory", "SoftLayer_Container_Account_ProofOfConcept_Review_History"
    )
    review_url: str | None = local("reviewUrl", "string")
    start_date: datetime | None = local("startDate", "dateTime")
    technical_contact: models.ContainerAccountProofOfConceptContactIbmerTechnical | None = local(
        "technicalContact", "SoftLayer_Container_Account_ProofOfConcept_Contact_Ibmer_Technical"
    )
