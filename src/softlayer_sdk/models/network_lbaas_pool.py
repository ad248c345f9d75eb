# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_LBaaS_Pool")
class NetworkLBaaSPool(Entity):
    """SoftLayer_Network_LBaaS_Pool.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_Pool/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    health_monitor: models.NetworkLBaaSHealthMonitor | None = relational(
        "healthMonitor", "SoftLayer_Network_LBaaS_HealthMonitor"
    )
    load_balancing_algorithm: str | None = local("loadBalancingAlgorithm", "string")
    member_count: int = counter("memberCount")
    members: list[models.NetworkLBaaSMember] = relational(
        "members", "SoftLayer_Network_LBaaS_Member", array=True
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    protocol: str | None = local("protocol", "string")
    protocol_port: int | None = local("protocolPort", "int")
    provisioning_status: str | None = local("provisioningStatus", "string")
    session_affinity: models.NetworkLBaaSSessionAffinity | None = relational(
        "sessionAffinity", "SoftLayer_Network_LBaaS_SessionAffinity"
    )
    uuid: str = local("uuid", "string")
