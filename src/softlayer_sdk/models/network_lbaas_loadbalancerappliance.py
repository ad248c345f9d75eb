# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_LBaaS_LoadBalancerAppliance")
class NetworkLBaaSLoadBalancerAppliance(Entity):
    """SoftLayer_Network_LBaaS_LoadBalancerAppliance.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_LoadBalancerAppliance/
    """

    compute_id: int | None = local("computeId", "int")
    id: int = local("id", "int")
    load_balancer_id: int | None = local("loadBalancerId", "int")
    operating_status: str | None = local("operatingStatus", "string")
    private_ip: str | None = local("privateIp", "string")
    provisioning_status: str | None = local("provisioningStatus", "string")
    public_ip: str | None = local("publicIp", "string")
    unregistered_at: datetime | None = local("unregisteredAt", "dateTime")
