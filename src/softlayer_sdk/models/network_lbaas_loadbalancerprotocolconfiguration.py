# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_LBaaS_LoadBalancerProtocolConfiguration")
class NetworkLBaaSLoadBalancerProtocolConfiguration(Entity):
    """SoftLayer_Network_LBaaS_LoadBalancerProtocolConfiguration.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_LoadBalancerProtocolConfiguration/
    """

    backend_port: int | None = local("backendPort", "int")
    backend_protocol: str | None = local("backendProtocol", "string")
    client_timeout: int | None = local("clientTimeout", "int")
    frontend_port: int | None = local("frontendPort", "int")
    frontend_protocol: str | None = local("frontendProtocol", "string")
    listener_uuid: str | None = local("listenerUuid", "string")
    load_balancing_method: str | None = local("loadBalancingMethod", "string")
    max_conn: int | None = local("maxConn", "int")
    server_timeout: int | None = local("serverTimeout", "int")
    session_cookie_name: str | None = local("sessionCookieName", "string")
    session_type: str | None = local("sessionType", "string")
    tls_certificate_id: int | None = local("tlsCertificateId", "int")
