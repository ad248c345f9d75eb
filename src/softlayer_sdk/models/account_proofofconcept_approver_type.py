# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Account_ProofOfConcept_Approver_Type")
class AccountProofOfConceptApproverType(Entity):
    """SoftLayer_Account_ProofOfConcept_Approver_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_ProofOfConcept_Approver_Type/
    """

    approver_count: int = counter("approverCount")
    approvers: list[models.AccountProofOfConceptApprover] = relational(
        "approvers", "SoftLayer_Account_ProofOfConcept_Approver", array=True
    )
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
