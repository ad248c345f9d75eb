# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.mcafee_epolicy_orchestrator_version45_agent_details import (
        McAfeeEpolicyOrchestratorVersion45AgentDetails,
    )


@entity("McAfee_Epolicy_Orchestrator_Version45_Agent_Parent_Details")
class McAfeeEpolicyOrchestratorVersion45AgentParentDetails(Entity):
    """McAfee_Epolicy_Orchestrator_Version45_Agent_Parent_Details.

    https://sldn.softlayer.com/reference/datatypes/McAfee_Epolicy_Orchestrator_Version45_Agent_Parent_Details/
    """

    agent_details: McAfeeEpolicyOrchestratorVersion45AgentDetails | None = relational(
        "agentDetails", "McAfee_Epolicy_Orchestrator_Version45_Agent_Details"
    )
    name: str | None = local("name", "string")
    policies: list[McAfeeEpolicyOrchestratorVersion45AgentParentDetails] = relational(
        "policies", "McAfee_Epolicy_Orchestrator_Version45_Agent_Parent_Details", array=True
    )
    policy_count: int = counter("policyCount")
