# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("McAfee_Epolicy_Orchestrator_Version36_Hips_Version6_BlockedApplicationEvent")
class McAfeeEpolicyOrchestratorVersion36HipsVersion6BlockedApplicationEvent(Entity):
    """McAfee_Epolicy_Orchestrator_Version36_Hips_Version6_BlockedApplicationEvent.

    https://sldn.softlayer.com/reference/datatypes/McAfee_Epolicy_Orchestrator_Version36_Hips_Version6_BlockedApplicationEvent/
    """

    application_description: str | None = local("applicationDescription", "string")
    incident_time: datetime | None = local("incidentTime", "dateTime")
    process_name: str | None = local("processName", "string")
