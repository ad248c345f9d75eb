# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("McAfee_Epolicy_Orchestrator_Version36_Agent_Details")
class McAfeeEpolicyOrchestratorVersion36AgentDetails(Entity):
    """McAfee_Epolicy_Orchestrator_Version36_Agent_Details.

    https://sldn.softlayer.com/reference/datatypes/McAfee_Epolicy_Orchestrator_Version36_Agent_Details/
    """

    agent_version: str | None = local("agentVersion", "string")
    current_policy: models.McAfeeEpolicyOrchestratorVersion36AgentParentDetails | None = relational(
        "currentPolicy", "McAfee_Epolicy_Orchestrator_Version36_Agent_Parent_Details"
    )
    last_update: str | None = local("lastUpdate", "string")
