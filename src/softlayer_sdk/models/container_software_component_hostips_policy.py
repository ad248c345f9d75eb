# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Software_Component_HostIps_Policy")
class ContainerSoftwareComponentHostIpsPolicy(Entity):
    """SoftLayer_Container_Software_Component_HostIps_Policy.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Software_Component_HostIps_Policy/
    """

    policy: str | None = local("policy", "string")
    policy_title: str | None = local("policyTitle", "string")
