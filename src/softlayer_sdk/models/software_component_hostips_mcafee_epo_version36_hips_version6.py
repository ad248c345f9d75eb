# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, relational
from softlayer_sdk.models.software_component_hostips_mcafee_epo_version36_hips import (
    SoftwareComponentHostIpsMcafeeEpoVersion36Hips,
)


@entity("SoftLayer_Software_Component_HostIps_Mcafee_Epo_Version36_Hips_Version6")
class SoftwareComponentHostIpsMcafeeEpoVersion36HipsVersion6(
    SoftwareComponentHostIpsMcafeeEpoVersion36Hips
):
    """SoftLayer_Software_Component_HostIps_Mcafee_Epo_Version36_Hips_Version6.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Component_HostIps_Mcafee_Epo_Version36_Hips_Version6/
    """

    blocked_application_event_count: int = counter("blockedApplicationEventCount")
    blocked_application_events: list[
        models.McAfeeEpolicyOrchestratorVersion36HipsVersion6BlockedApplicationEvent
    ] = relational(
        "blockedApplicationEvents",
        "McAfee_Epolicy_Orchestrator_Version36_Hips_Version6_BlockedApplicationEvent",
        array=True,
    )
    ips_event_count: int = counter("ipsEventCount")
    ips_events: list[models.McAfeeEpolicyOrchestratorVersion36HipsVersion6IPSEvent] = relational(
        "ipsEvents", "McAfee_Epolicy_Orchestrator_Version36_Hips_Version6_IPSEvent", array=True
    )
