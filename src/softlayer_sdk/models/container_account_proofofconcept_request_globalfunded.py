# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_ProofOfConcept_Request_GlobalFunded")
class ContainerAccountProofOfConceptRequestGlobalFunded(Entity):
    """SoftLayer_Container_Account_ProofOfConcept_Request_GlobalFunded.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_ProofOfConcept_Request_GlobalFunded/
    """

    amount: float | None = local("amount", "float")
    customer: models.ContainerAccountProofOfConceptContactCustomer | None = local(
        "customer", "SoftLayer_Container_Account_ProofOfConcept_Contact_Customer"
    )
    description: str | None = local("description", "string")
    end_date: datetime | None = local("endDate", "dateTime")
    opportunity: models.ContainerAccountProofOfConceptRequestOpportunity | None = local(
        "opportunity", "SoftLayer_Container_Account_ProofOfConcept_Request_Opportunity"
    )
    project_name: str | None = local("projectName", "string")
    region_key_name: str | None = local("regionKeyName", "string")
    requester: models.ContainerAccountProofOfConceptContactIbmerRequester | None = local(
        "requester", "SoftLayer_Container_Account_ProofOfConcept_Contact_Ibmer_Requester"
    )
    start_date: datetime | None = local("startDate", "dateTime")
    technical_contact: models.ContainerAccountProofOfConceptContactIbmerTechnical | None = local(
        "technicalContact", "SoftLayer_Container_Account_ProofOfConcept_Contact_Ibmer_Technical"
    )
