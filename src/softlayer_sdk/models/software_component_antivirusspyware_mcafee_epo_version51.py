# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local, relational
from softlayer_sdk.models.software_component_antivirusspyware_mcafee import (
    SoftwareComponentAntivirusSpywareMcafee,
)


@entity("SoftLayer_Software_Component_AntivirusSpyware_Mcafee_Epo_Version51")
class SoftwareComponentAntivirusSpywareMcafeeEpoVersion51(SoftwareComponentAntivirusSpywareMcafee):
    """SoftLayer_Software_Component_AntivirusSpyware_Mcafee_Epo_Version51.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Component_AntivirusSpyware_Mcafee_Epo_Version51/
    """

    agent_details: models.McAfeeEpolicyOrchestratorVersion51AgentDetails | None = relational(
        "agentDetails", "McAfee_Epolicy_Orchestrator_Version51_Agent_Details"
    )
    current_antivirus_policy: int | None = relational("currentAntivirusPolicy", "int")
    data_file_version: models.McAfeeEpolicyOrchestratorVersion51ProductProperties | None = (
        relational("dataFileVersion", "McAfee_Epolicy_Orchestrator_Version51_Product_Properties")
    )
    epo_version: str | None = local("epoVersion", "string")
    transaction_status: str | None = local("transactionStatus", "string")
