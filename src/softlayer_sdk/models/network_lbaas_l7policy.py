# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_LBaaS_L7Policy")
class NetworkLBaaSL7Policy(Entity):
    """SoftLayer_Network_LBaaS_L7Policy.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_L7Policy/
    """

    action: str | None = local("action", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    l7_rule_count: int = counter("l7RuleCount")
    l7_rules: list[models.NetworkLBaaSL7Rule] = relational(
        "l7Rules", "SoftLayer_Network_LBaaS_L7Rule", array=True
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    priority: int | None = local("priority", "int")
    redirect_l7_pool_id: int | None = local("redirectL7PoolId", "int")
    redirect_l7_pool_uuid: str | None = local("redirectL7PoolUuid", "string")
    redirect_url: str | None = local("redirectUrl", "string")
    uuid: str = local("uuid", "string")
