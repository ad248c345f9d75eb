# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_LBaaS_L7Pool")
class NetworkLBaaSL7Pool(Entity):
    """SoftLayer_Network_LBaaS_L7Pool.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_L7Pool/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    l7_health_monitor: models.NetworkLBaaSL7HealthMonitor | None = relational(
        "l7HealthMonitor", "SoftLayer_Network_LBaaS_L7HealthMonitor"
    )
    l7_member_count: int = counter("l7MemberCount")
    l7_members: list[models.NetworkLBaaSL7Member] = relational(
        "l7Members", "SoftLayer_Network_LBaaS_L7Member", array=True
    )
    l7_policies: list[models.NetworkLBaaSL7Policy] = relational(
        "l7Policies", "SoftLayer_Network_LBaaS_L7Policy", array=True
    )
    l7_policy_count: int = counter("l7PolicyCount")
    l7_session_affinity: models.NetworkLBaaSL7SessionAffinity | None = relational(
        "l7SessionAffinity", "SoftLayer_Network_LBaaS_L7SessionAffinity"
    )
    load_balancing_algorithm: str | None = local("loadBalancingAlgorithm", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    protocol: str | None = local("protocol", "string")
    provisioning_status: str | None = local("provisioningStatus", "string")
    uuid: str = local("uuid", "string")
