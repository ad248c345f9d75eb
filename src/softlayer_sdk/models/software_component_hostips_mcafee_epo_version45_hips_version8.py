# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.software_component_hostips_mcafee_epo_version45_hips import (
    SoftwareComponentHostIpsMcafeeEpoVersion45Hips,
)


@entity("SoftLayer_Software_Component_HostIps_Mcafee_Epo_Version45_Hips_Version8")
class SoftwareComponentHostIpsMcafeeEpoVersion45HipsVersion8(
    SoftwareComponentHostIpsMcafeeEpoVersion45Hips
):
    """SoftLayer_Software_Component_HostIps_Mcafee_Epo_Version45_Hips_Version8.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Component_HostIps_Mcafee_Epo_Version45_Hips_Version8/
    """
