# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("McAfee_Epolicy_Orchestrator_Version36_Antivirus_Event_AccessProtection")
class McAfeeEpolicyOrchestratorVersion36AntivirusEventAccessProtection(Entity):
    """McAfee_Epolicy_Orchestrator_Version36_Antivirus_Event_AccessProtection.

    https://sldn.softlayer.com/reference/datatypes/McAfee_Epolicy_Orchestrator_Version36_Antivirus_Event_AccessProtection/
    """

    event_local_date_time: datetime | None = local("eventLocalDateTime", "dateTime")
    filename: str | None = local("filename", "string")
    process_name: str | None = local("processName", "string")
    rule_name: str | None = local("ruleName", "string")
    source: str | None = local("source", "string")
