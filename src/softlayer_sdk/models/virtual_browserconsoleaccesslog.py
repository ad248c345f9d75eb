# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Virtual_BrowserConsoleAccessLog")
class VirtualBrowserConsoleAccessLog(Entity):
    """SoftLayer_Virtual_BrowserConsoleAccessLog.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_BrowserConsoleAccessLog/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    event_type: str | None = local("eventType", "string")
    id: int = local("id", "int")
    message: str | None = local("message", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    source_ip: str | None = local("sourceIp", "string")
    source_port: int | None = local("sourcePort", "int")
    user_id: int | None = local("userId", "int")
    user_type: str | None = local("userType", "string")
    username: str | None = local("username", "string")
