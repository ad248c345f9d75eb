# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_LBaaS_LoadBalancer")
class NetworkLBaaSLoadBalancer(Entity):
    """SoftLayer_Network_LBaaS_LoadBalancer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_LoadBalancer/
    """

    account_id: int | None = local("accountId", "int")
    address: str | None = local("address", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    datacenter: models.Location | None = relational("datacenter", "SoftLayer_Location")
    description: str | None = local("description", "string")
    health_monitor_count: int = counter("healthMonitorCount")
    health_monitors: list[models.NetworkLBaaSHealthMonitor] = relational(
        "healthMonitors", "SoftLayer_Network_LBaaS_HealthMonitor", array=True
    )
    id: int = local("id", "int")
    is_data_log_enabled: int | None = local("isDataLogEnabled", "int")
    is_public: int | None = local("isPublic", "int")
    l7_pool_count: int = counter("l7PoolCount")
    l7_pools: list[models.NetworkLBaaSL7Pool] = relational(
        "l7Pools", "SoftLayer_Network_LBaaS_L7Pool", array=True
    )
    listener_count: int = counter("listenerCount")
    listeners: list[models.NetworkLBaaSListener] = relational(
        "listeners", "SoftLayer_Network_LBaaS_Listener", array=True
    )
    location_id: int | None = local("locationId", "int")
    member_count: int = counter("memberCount")
    members: list[models.NetworkLBaaSMember] = relational(
        "members", "SoftLayer_Network_LBaaS_Member", array=True
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    operating_status: str | None = local("operatingStatus", "string")
    previous_error_text: str | None = local("previousErrorText", "string")
    provisioning_status: str | None = local("provisioningStatus", "string")
    ssl_cipher_count: int = counter("sslCipherCount")
    ssl_ciphers: list[models.NetworkLBaaSSSLCipher] = relational(
        "sslCiphers", "SoftLayer_Network_LBaaS_SSLCipher", array=True
    )
    type: int | None = local("type", "int")
    use_system_public_ip_pool: int | None = local("useSystemPublicIpPool", "int")
    uuid: str = local("uuid", "string")
