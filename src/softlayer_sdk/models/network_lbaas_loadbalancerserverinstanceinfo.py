# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_LBaaS_LoadBalancerServerInstanceInfo")
class NetworkLBaaSLoadBalancerServerInstanceInfo(Entity):
    """SoftLayer_Network_LBaaS_LoadBalancerServerInstanceInfo.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_LoadBalancerServerInstanceInfo/
    """

    private_ip_address: str | None = local("privateIpAddress", "string")
    public_ip_address: str | None = local("publicIpAddress", "string")
    weight: int | None = local("weight", "int")
