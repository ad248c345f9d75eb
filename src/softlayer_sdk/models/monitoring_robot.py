# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Monitoring_Robot")
class MonitoringRobot(Entity):
    """SoftLayer_Monitoring_Robot.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Monitoring_Robot/
    """

    account_id: int | None = local("accountId", "int")
    id: int = local("id", "int")
    name: str | None = local("name", "string")
    status_id: int | None = local("statusId", "int")
