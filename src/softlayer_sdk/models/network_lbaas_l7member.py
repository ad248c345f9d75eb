# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_LBaaS_L7Member")
class NetworkLBaaSL7Member(Entity):
    """SoftLayer_Network_LBaaS_L7Member.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_L7Member/
    """

    address: str | None = local("address", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    port: int | None = local("port", "int")
    provisioning_status: str | None = local("provisioningStatus", "string")
    uuid: str = local("uuid", "string")
    weight: int | None = local("weight", "int")
