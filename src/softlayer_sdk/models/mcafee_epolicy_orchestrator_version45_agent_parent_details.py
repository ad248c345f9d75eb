# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("McAfee_Epolicy_Orchestrator_Version45_Agent_Parent_Details")
class McAfeeEpolicyOrchestratorVersion45AgentParentDetails(Entity):
    """McAfee_Epolicy_Orchestrator_Version45_Agent_Parent_Details.

    https://sldn.softlayer.com/reference/datatypes/McAfee_Epolicy_Orchestrator_Version45_Agent_Parent_Details/
    """

    agent_details: models.McAfeeEpolicyOrchestratorVersion45AgentDetails | None = relational(
        "agentDetails", "McAfee_Epolicy_Orchestrator_Version45_Agent_Details"
    )
    name: str | None = local("name", "string")
    policies: list[models.McAfeeEpolicyOrchestratorVersion45AgentParentDetails] = relational(
        "policies", "McAfee_Epolicy_Orchestrator_Version45_Agent_Parent_Details", array=True
    )
    policy_count: int = counter("policyCount")
