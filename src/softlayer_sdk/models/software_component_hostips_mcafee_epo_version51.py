# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local, relational
from softlayer_sdk.models.software_component_hostips_mcafee import SoftwareComponentHostIpsMcafee


@entity("SoftLayer_Software_Component_HostIps_Mcafee_Epo_Version51")
class SoftwareComponentHostIpsMcafeeEpoVersion51(SoftwareComponentHostIpsMcafee):
    """SoftLayer_Software_Component_HostIps_Mcafee_Epo_Version51.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Component_HostIps_Mcafee_Epo_Version51/
    """

    agent_details: models.McAfeeEpolicyOrchestratorVersion51AgentDetails | None = relational(
        "agentDetails", "McAfee_Epolicy_Orchestrator_Version51_Agent_Details"
    )
    epo_version: str | None = local("epoVersion", "string")
    firewall_mode_policy_names: list[models.McAfeeEpolicyOrchestratorVersion51PolicyObject] = local(
        "firewallModePolicyNames", "McAfee_Epolicy_Orchestrator_Version51_Policy_Object", array=True
    )
    firewall_rule_set_policy_names: list[models.McAfeeEpolicyOrchestratorVersion51PolicyObject] = (
        local(
            "firewallRuleSetPolicyNames",
            "McAfee_Epolicy_Orchestrator_Version51_Policy_Object",
            array=True,
        )
    )
    ips_mode_policy_names: list[models.McAfeeEpolicyOrchestratorVersion51PolicyObject] = local(
        "ipsModePolicyNames", "McAfee_Epolicy_Orchestrator_Version51_Policy_Object", array=True
    )
    ips_protection_policy_names: list[models.McAfeeEpolicyOrchestratorVersion51PolicyObject] = (
        local(
            "ipsProtectionPolicyNames",
            "McAfee_Epolicy_Orchestrator_Version51_Policy_Object",
            array=True,
        )
    )
    transaction_status: str | None = local("transactionStatus", "string")
