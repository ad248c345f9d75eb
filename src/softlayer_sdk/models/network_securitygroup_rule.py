# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_SecurityGroup_Rule")
class NetworkSecurityGroupRule(Entity):
    """SoftLayer_Network_SecurityGroup_Rule.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_SecurityGroup_Rule/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    direction: str | None = local("direction", "string")
    ethertype: str | None = local("ethertype", "string")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    port_range_max: int | None = local("portRangeMax", "int")
    port_range_min: int | None = local("portRangeMin", "int")
    protocol: str | None = local("protocol", "string")
    remote_group: models.NetworkSecurityGroup | None = relational(
        "remoteGroup", "SoftLayer_Network_SecurityGroup"
    )
    remote_group_id: int | None = local("remoteGroupId", "int")
    remote_ip: str | None = local("remoteIp", "string")
    security_group: models.NetworkSecurityGroup | None = relational(
        "securityGroup", "SoftLayer_Network_SecurityGroup"
    )
    security_group_id: int | None = local("securityGroupId", "int")
