# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_ProofOfConcept_Approver")
class AccountProofOfConceptApprover(Entity):
    """SoftLayer_Account_ProofOfConcept_Approver.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_ProofOfConcept_Approver/
    """

    approval_order: int | None = local("approvalOrder", "int")
    bluepages_uid: str | None = local("bluepagesUid", "string")
    email: str | None = local("email", "string")
    first_name: str | None = local("firstName", "string")
    id: int = local("id", "int")
    last_name: str | None = local("lastName", "string")
    region_key_name: str | None = local("regionKeyName", "string")
    role: models.AccountProofOfConceptApproverRole | None = relational(
        "role", "SoftLayer_Account_ProofOfConcept_Approver_Role"
    )
    role_id: int | None = local("roleId", "int")
    type: models.AccountProofOfConceptApproverType | None = relational(
        "type", "SoftLayer_Account_ProofOfConcept_Approver_Type"
    )
    type_id: int | None = local("typeId", "int")
