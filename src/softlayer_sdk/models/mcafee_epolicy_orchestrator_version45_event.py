# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("McAfee_Epolicy_Orchestrator_Version45_Event")
class McAfeeEpolicyOrchestratorVersion45Event(Entity):
    """McAfee_Epolicy_Orchestrator_Version45_Event.

    https://sldn.softlayer.com/reference/datatypes/McAfee_Epolicy_Orchestrator_Version45_Event/
    """

    agent_details: models.McAfeeEpolicyOrchestratorVersion45AgentDetails | None = relational(
        "agentDetails", "McAfee_Epolicy_Orchestrator_Version45_Agent_Details"
    )
    detected_utc: datetime | None = local("detectedUtc", "dateTime")
    source_ipv4: str | None = local("sourceIpv4", "string")
    source_process_name: str | None = local("sourceProcessName", "string")
    target_filename: str | None = local("targetFilename", "string")
    threat_action_taken: str | None = local("threatActionTaken", "string")
    threat_name: str | None = local("threatName", "string")
    threat_severity_label: str | None = local("threatSeverityLabel", "string")
    threat_type: str | None = local("threatType", "string")
    virus_action_taken: models.McAfeeEpolicyOrchestratorVersion45EventFilterDescription | None = (
        relational(
            "virusActionTaken", "McAfee_Epolicy_Orchestrator_Version45_Event_Filter_Description"
        )
    )
