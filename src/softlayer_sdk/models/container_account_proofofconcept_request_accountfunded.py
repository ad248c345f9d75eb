# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_account_proofofconcept_request_globalfunded import (
    ContainerAccountProofOfConceptRequestGlobalFunded,
)


@entity("SoftLayer_Container_Account_ProofOfConcept_Request_AccountFunded")
class ContainerAccountProofOfConceptRequestAccountFunded(
    ContainerAccountProofOfConceptRequestGlobalFunded
):
    """SoftLayer_Container_Account_ProofOfConcept_Request_AccountFunded.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_ProofOfConcept_Request_AccountFunded/
    """

    cost_recovery_request: models.ContainerAccountProofOfConceptRequestCostRecovery | None = local(
        "costRecoveryRequest", "SoftLayer_Container_Account_ProofOfConcept_Request_CostRecovery"
    )
