# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("McAfee_Epolicy_Orchestrator_Version36_Policy_Object")
class McAfeeEpolicyOrchestratorVersion36PolicyObject(Entity):
    """McAfee_Epolicy_Orchestrator_Version36_Policy_Object.

    https://sldn.softlayer.com/reference/datatypes/McAfee_Epolicy_Orchestrator_Version36_Policy_Object/
    """

    name: str | None = local("name", "string")
