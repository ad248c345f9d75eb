# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, local, relational
from softlayer_sdk.models.software_component_hostips_mcafee import SoftwareComponentHostIpsMcafee


@entity("SoftLayer_Software_Component_HostIps_Mcafee_Epo_Version36_Hips")
class SoftwareComponentHostIpsMcafeeEpoVersion36Hips(SoftwareComponentHostIpsMcafee):
    """SoftLayer_Software_Component_HostIps_Mcafee_Epo_Version36_Hips.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Component_HostIps_Mcafee_Epo_Version36_Hips/
    """

    agent_details: models.McAfeeEpolicyOrchestratorVersion36AgentDetails | None = relational(
        "agentDetails", "McAfee_Epolicy_Orchestrator_Version36_Agent_Details"
    )
    application_mode_policy_name_count: int = counter("applicationModePolicyNameCount")
    application_mode_policy_names: list[models.McAfeeEpolicyOrchestratorVersion36PolicyObject] = (
        relational(
            "applicationModePolicyNames",
            "McAfee_Epolicy_Orchestrator_Version36_Policy_Object",
            array=True,
        )
    )
    application_rule_set_policy_name_count: int = counter("applicationRuleSetPolicyNameCount")
    application_rule_set_policy_names: list[
        models.McAfeeEpolicyOrchestratorVersion36PolicyObject
    ] = relational(
        "applicationRuleSetPolicyNames",
        "McAfee_Epolicy_Orchestrator_Version36_Policy_Object",
        array=True,
    )
    enforcement_policy_name_count: int = counter("enforcementPolicyNameCount")
    enforcement_policy_names: list[models.McAfeeEpolicyOrchestratorVersion36PolicyObject] = (
        relational(
            "enforcementPolicyNames",
            "McAfee_Epolicy_Orchestrator_Version36_Policy_Object",
            array=True,
        )
    )
    epo_version: str | None = local("epoVersion", "string")
    firewall_mode_policy_name_count: int = counter("firewallModePolicyNameCount")
    firewall_mode_policy_names: list[models.McAfeeEpolicyOrchestratorVersion36PolicyObject] = (
        relational(
            "firewallModePolicyNames",
            "McAfee_Epolicy_Orchestrator_Version36_Policy_Object",
            array=True,
        )
    )
    firewall_rule_set_policy_name_count: int = counter("firewallRuleSetPolicyNameCount")
    firewall_rule_set_policy_names: list[models.McAfeeEpolicyOrchestratorVersion36PolicyObject] = (
        relational(
            "firewallRuleSetPolicyNames",
            "McAfee_Epolicy_Orchestrator_Version36_Policy_Object",
            array=True,
        )
    )
    ips_mode_policy_name_count: int = counter("ipsModePolicyNameCount")
    ips_mode_policy_names: list[models.McAfeeEpolicyOrchestratorVersion36PolicyObject] = relational(
        "ipsModePolicyNames", "McAfee_Epolicy_Orchestrator_Version36_Policy_Object", array=True
    )
    ips_protection_policy_name_count: int = counter("ipsProtectionPolicyNameCount")
    ips_protection_policy_names: list[models.McAfeeEpolicyOrchestratorVersion36PolicyObject] = (
        relational(
            "ipsProtectionPolicyNames",
            "McAfee_Epolicy_Orchestrator_Version36_Policy_Object",
            array=True,
        )
    )
    transaction_status: str | None = relational("transactionStatus", "string")
