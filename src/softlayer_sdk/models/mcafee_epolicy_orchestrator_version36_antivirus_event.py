# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("McAfee_Epolicy_Orchestrator_Version36_Antivirus_Event")
class McAfeeEpolicyOrchestratorVersion36AntivirusEvent(Entity):
    """McAfee_Epolicy_Orchestrator_Version36_Antivirus_Event.

    https://sldn.softlayer.com/reference/datatypes/McAfee_Epolicy_Orchestrator_Version36_Antivirus_Event/
    """

    event_local_date_time: datetime | None = local("eventLocalDateTime", "dateTime")
    filename: str | None = local("filename", "string")
    virus_action_taken: (
        models.McAfeeEpolicyOrchestratorVersion36AntivirusEventFilterDescription | None
    ) = relational(
        "virusActionTaken",
        "McAfee_Epolicy_Orchestrator_Version36_Antivirus_Event_Filter_Description",
    )
    virus_name: str | None = local("virusName", "string")
    virus_type: str | None = local("virusType", "string")
