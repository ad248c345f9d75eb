# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Storage_Event")
class NetworkStorageEvent(Entity):
    """SoftLayer_Network_Storage_Event.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Event/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    message: str | None = local("message", "string")
    schedule: models.NetworkStorageSchedule | None = relational(
        "schedule", "SoftLayer_Network_Storage_Schedule"
    )
    schedule_id: int | None = local("scheduleId", "int")
    type: models.NetworkStorageEventType | None = relational(
        "type", "SoftLayer_Network_Storage_Event_Type"
    )
    type_id: int | None = local("typeId", "int")
    volume: models.NetworkStorage | None = relational("volume", "SoftLayer_Network_Storage")
    volume_id: int | None = local("volumeId", "int")
