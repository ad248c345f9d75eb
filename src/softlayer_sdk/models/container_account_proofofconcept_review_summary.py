# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_ProofOfConcept_Review_Summary")
class ContainerAccountProofOfConceptReviewSummary(Entity):
    """SoftLayer_Container_Account_ProofOfConcept_Review_Summary.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_ProofOfConcept_Review_Summary/
    """

    account_name: str | None = local("accountName", "string")
    account_owner_name: str | None = local("accountOwnerName", "string")
    amount: float | None = local("amount", "float")
    create_date: datetime | None = local("createDate", "dateTime")
    customer_email: str | None = local("customerEmail", "string")
    customer_name: str | None = local("customerName", "string")
    id: int = local("id", "int")
    last_update: datetime | None = local("lastUpdate", "dateTime")
    next_approver_email: str | None = local("nextApproverEmail", "string")
    requester_email: str | None = local("requesterEmail", "string")
    requester_name: str | None = local("requesterName", "string")
    review_url: str | None = local("reviewUrl", "string")
    status: str | None = local("status", "string")
