# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("Trellix_Epolicy_Orchestrator_Version51_Agent_Details")
class TrellixEpolicyOrchestratorVersion51AgentDetails(Entity):
    """Trellix_Epolicy_Orchestrator_Version51_Agent_Details.

    https://sldn.softlayer.com/reference/datatypes/Trellix_Epolicy_Orchestrator_Version51_Agent_Details/
    """

    agent_version: str | None = local("agentVersion", "string")
    last_update: datetime | None = local("lastUpdate", "dateTime")
