# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.container_account_proofofconcept_contact_customer import (
        ContainerAccountProofOfConceptContactCustomer,
    )
    from softlayer_sdk.models.container_account_proofofconcept_contact_ibmer_requester import (
        ContainerAccountProofOfConceptContactIbmerRequester,
    )
    from softlayer_sdk.models.container_account_proofofconcept_contact_ibmer_technical import (
        ContainerAccountProofOfConceptContactIbmerTechnical,
    )
    from softlayer_sdk.models.container_account_proofofconcept_request_opportunity import (
        ContainerAccountProofOfConceptRequestOpportunity,
    )


@entity("SoftLayer_Container_Account_ProofOfConcept_Request_GlobalFunded")
class ContainerAccountProofOfConceptRequestGlobalFunded(Entity):
    """SoftLayer_Container_Account_ProofOfConcept_Request_GlobalFunded.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_ProofOfConcept_Request_GlobalFunded/
    """

    amount: float | None = local("amount", "float")
    customer: ContainerAccountProofOfConceptContactCustomer | None = local(
        "customer", "SoftLayer_Container_Account_ProofOfConcept_Contact_Customer"
    )
    description: str | None = local("description", "string")
    end_date: datetime | None = local("endDate", "dateTime")
    opportunity: ContainerAccountProofOfConceptRequestOpportunity | None = local(
        "opportunity", "SoftLayer_Container_Account_ProofOfConcept_Request_Opportunity"
    )
    project_name: str | None = local("projectName", "string")
    region_key_name: str | None = local("regionKeyName", "string")
    requester: ContainerAccountProofOfConceptContactIbmerRequester | None = local(
        "requester", "SoftLayer_Container_Account_ProofOfConcept_Contact_Ibmer_Requester"
    )
    start_date: datetime | None = local("startDate", "dateTime")
    technical_contact: ContainerAccountProofOfConceptContactIbmerTechnical | None = local(
        "technicalContact", "SoftLayer_Container_Account_ProofOfConcept_Contact_Ibmer_Technical"
    )
