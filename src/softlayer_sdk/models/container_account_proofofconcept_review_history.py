# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.container_account_proofofconcept_review_event import (
        ContainerAccountProofOfConceptReviewEvent,
    )


@entity("SoftLayer_Container_Account_ProofOfConcept_Review_History")
class ContainerAccountProofOfConceptReviewHistory(Entity):
    """SoftLayer_Container_Account_ProofOfConcept_Review_History.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_ProofOfConcept_Review_History/
    """

    account_created_flag: bool | None = local("accountCreatedFlag", "boolean")
    denied_flag: bool | None = local("deniedFlag", "boolean")
    events: list[ContainerAccountProofOfConceptReviewEvent] = local(
        "events", "SoftLayer_Container_Account_ProofOfConcept_Review_Event", array=True
    )
    review_complete_flag: bool | None = local("reviewCompleteFlag", "boolean")
