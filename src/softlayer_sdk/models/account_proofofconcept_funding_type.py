# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Account_ProofOfConcept_Funding_Type")
class AccountProofOfConceptFundingType(Entity):
    """SoftLayer_Account_ProofOfConcept_Funding_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_ProofOfConcept_Funding_Type/
    """

    approver_count: int = counter("approverCount")
    approver_type_count: int = counter("approverTypeCount")
    approver_types: list[models.AccountProofOfConceptApproverType] = relational(
        "approverTypes", "SoftLayer_Account_ProofOfConcept_Approver_Type", array=True
    )
    approvers: list[models.AccountProofOfConceptApprover] = relational(
        "approvers", "SoftLayer_Account_ProofOfConcept_Approver", array=True
    )
    key_name: str | None = local("keyName", "string")
