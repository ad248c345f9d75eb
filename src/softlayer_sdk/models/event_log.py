# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from typing import Any

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Event_Log")
class EventLog(Entity):
    """SoftLayer_Event_Log.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Event_Log/
    """

    account_id: int | None = local("accountId", "int")
    event_create_date: datetime = local("eventCreateDate", "dateTime")
    event_name: str = local("eventName", "string")
    ip_address: str | None = local("ipAddress", "string")
    label: str | None = local("label", "string")
    meta_data: Any = local("metaData", "json")
    object_id: int | None = local("objectId", "int")
    object_name: str = local("objectName", "string")
    open_id_connect_user_name: str | None = local("openIdConnectUserName", "string")
    resource: models.Entity | None = local("resource", "SoftLayer_Entity")
    trace_id: str = local("traceId", "string")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_id: int | None = local("userId", "int")
    user_type: str | None = local("userType", "string")
    username: str | None = local("username", "string")
