# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, local, relational
from softlayer_sdk.models.software_component_antivirusspyware_mcafee import (
    SoftwareComponentAntivirusSpywareMcafee,
)


@entity("SoftLayer_Software_Component_AntivirusSpyware_Mcafee_Epo_Version36")
class SoftwareComponentAntivirusSpywareMcafeeEpoVersion36(SoftwareComponentAntivirusSpywareMcafee):
    """SoftLayer_Software_Component_AntivirusSpyware_Mcafee_Epo_Version36.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Component_AntivirusSpyware_Mcafee_Epo_Version36/
    """

    agent_details: models.McAfeeEpolicyOrchestratorVersion36AgentDetails | None = relational(
        "agentDetails", "McAfee_Epolicy_Orchestrator_Version36_Agent_Details"
    )
    current_antivirus_policy: int | None = relational("currentAntivirusPolicy", "int")
    data_file_version: models.McAfeeEpolicyOrchestratorVersion36ProductProperties | None = (
        relational("dataFileVersion", "McAfee_Epolicy_Orchestrator_Version36_Product_Properties")
    )
    epo_version: str | None = local("epoVersion", "string")
    latest_access_protection_event_count: int = counter("latestAccessProtectionEventCount")
    latest_access_protection_events: list[
        models.McAfeeEpolicyOrchestratorVersion36AntivirusEventAccessProtection
    ] = relational(
        "latestAccessProtectionEvents",
        "McAfee_Epolicy_Orchestrator_Version36_Antivirus_Event_AccessProtection",
        array=True,
    )
    latest_antivirus_event_count: int = counter("latestAntivirusEventCount")
    latest_antivirus_events: list[models.McAfeeEpolicyOrchestratorVersion36AntivirusEvent] = (
        relational(
            "latestAntivirusEvents",
            "McAfee_Epolicy_Orchestrator_Version36_Antivirus_Event",
            array=True,
        )
    )
    latest_spyware_event_count: int = counter("latestSpywareEventCount")
    latest_spyware_events: list[models.McAfeeEpolicyOrchestratorVersion36AntivirusEvent] = (
        relational(
            "latestSpywareEvents",
            "McAfee_Epolicy_Orchestrator_Version36_Antivirus_Event",
            array=True,
        )
    )
    transaction_status: str | None = relational("transactionStatus", "string")
