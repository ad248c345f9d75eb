# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("McAfee_Epolicy_Orchestrator_Version36_Hips_Version6_IPSEvent")
class McAfeeEpolicyOrchestratorVersion36HipsVersion6IPSEvent(Entity):
    """McAfee_Epolicy_Orchestrator_Version36_Hips_Version6_IPSEvent.

    https://sldn.softlayer.com/reference/datatypes/McAfee_Epolicy_Orchestrator_Version36_Hips_Version6_IPSEvent/
    """

    incident_time: datetime | None = local("incidentTime", "dateTime")
    process_name: str | None = local("processName", "string")
    reaction_text: str | None = local("reactionText", "string")
    remote_ip_address: str | None = local("remoteIpAddress", "string")
    severity_text: str | None = local("severityText", "string")
    signature: models.McAfeeEpolicyOrchestratorVersion36HipsVersion6EventSignature | None = (
        relational(
            "signature", "McAfee_Epolicy_Orchestrator_Version36_Hips_Version6_Event_Signature"
        )
    )
