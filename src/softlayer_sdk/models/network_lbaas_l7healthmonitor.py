# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_LBaaS_L7HealthMonitor")
class NetworkLBaaSL7HealthMonitor(Entity):
    """SoftLayer_Network_LBaaS_L7HealthMonitor.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_L7HealthMonitor/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    interval: int | None = local("interval", "int")
    max_retries: int | None = local("maxRetries", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    monitor_type: str | None = local("monitorType", "string")
    provisioning_status: str | None = local("provisioningStatus", "string")
    timeout: int | None = local("timeout", "int")
    url_path: str | None = local("urlPath", "string")
