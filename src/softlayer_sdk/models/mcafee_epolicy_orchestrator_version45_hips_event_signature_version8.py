# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("McAfee_Epolicy_Orchestrator_Version45_Hips_Event_Signature_Version8")
class McAfeeEpolicyOrchestratorVersion45HipsEventSignatureVersion8(Entity):
    """McAfee_Epolicy_Orchestrator_Version45_Hips_Event_Signature_Version8.

    https://sldn.softlayer.com/reference/datatypes/McAfee_Epolicy_Orchestrator_Version45_Hips_Event_Signature_Version8/
    """

    signature_name: str | None = local("signatureName", "string")
