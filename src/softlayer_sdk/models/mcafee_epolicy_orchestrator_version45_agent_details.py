# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("McAfee_Epolicy_Orchestrator_Version45_Agent_Details")
class McAfeeEpolicyOrchestratorVersion45AgentDetails(Entity):
    """McAfee_Epolicy_Orchestrator_Version45_Agent_Details.

    https://sldn.softlayer.com/reference/datatypes/McAfee_Epolicy_Orchestrator_Version45_Agent_Details/
    """

    agent_version: str | None = local("agentVersion", "string")
    last_update: datetime | None = local("lastUpdate", "dateTime")
