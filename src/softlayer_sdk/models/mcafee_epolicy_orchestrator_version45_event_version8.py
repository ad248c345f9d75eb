# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version45_event import (
    McAfeeEpolicyOrchestratorVersion45Event,
)


@entity("McAfee_Epolicy_Orchestrator_Version45_Event_Version8")
class McAfeeEpolicyOrchestratorVersion45EventVersion8(McAfeeEpolicyOrchestratorVersion45Event):
    """McAfee_Epolicy_Orchestrator_Version45_Event_Version8.

    https://sldn.softlayer.com/reference/datatypes/McAfee_Epolicy_Orchestrator_Version45_Event_Version8/
    """

    signature: models.McAfeeEpolicyOrchestratorVersion45HipsEventSignatureVersion8 | None = (
        relational(
            "signature", "McAfee_Epolicy_Orchestrator_Version45_Hips_Event_Signature_Version8"
        )
    )
