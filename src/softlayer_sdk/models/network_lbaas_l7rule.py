# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_LBaaS_L7Rule")
class NetworkLBaaSL7Rule(Entity):
    """SoftLayer_Network_LBaaS_L7Rule.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_L7Rule/
    """

    comparison_type: str | None = local("comparisonType", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    invert: int | None = local("invert", "int")
    key: str | None = local("key", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    type: str | None = local("type", "string")
    uuid: str = local("uuid", "string")
    value: str | None = local("value", "string")
