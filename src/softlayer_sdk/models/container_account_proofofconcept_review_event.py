# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_ProofOfConcept_Review_Event")
class ContainerAccountProofOfConceptReviewEvent(Entity):
    """SoftLayer_Container_Account_ProofOfConcept_Review_Event.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_ProofOfConcept_Review_Event/
    """

    description: str | None = local("description", "string")
    reviewer_email: str | None = local("reviewerEmail", "string")
    reviewer_uid: str | None = local("reviewerUid", "string")
