# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_LBaaS_LoadBalancerHealthMonitorConfiguration")
class NetworkLBaaSLoadBalancerHealthMonitorConfiguration(Entity):
    """SoftLayer_Network_LBaaS_LoadBalancerHealthMonitorConfiguration.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_LoadBalancerHealthMonitorConfiguration/
    """

    backend_port: int | None = local("backendPort", "int")
    backend_protocol: str | None = local("backendProtocol", "string")
    health_monitor_uuid: str | None = local("healthMonitorUuid", "string")
    interval: int | None = local("interval", "int")
    max_retries: int | None = local("maxRetries", "int")
    timeout: int | None = local("timeout", "int")
    url_path: str | None = local("urlPath", "string")
