# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_ProofOfConcept_Review_History")
class ContainerAccountProofOfConceptReviewHistory(Entity):
    """SoftLayer_Container_Account_ProofOfConcept_Review_History.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_ProofOfConcept_Review_History/
    """

    account_created_flag: bool | None = local("accountCreatedFlag", "boolean")
    denied_flag: bool | None = local("deniedFlag", "boolean")
    events: list[models.ContainerAccountProofOfConceptReviewEvent] = local(
        "events", "SoftLayer_Container_Account_ProofOfConcept_Review_Event", array=True
    )
    review_complete_flag: bool | None = local("reviewCompleteFlag", "boolean")
