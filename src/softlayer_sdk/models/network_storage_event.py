# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.network_storage import NetworkStorage
    from softlayer_sdk.models.network_storage_event_type import NetworkStorageEventType
    from softlayer_sdk.models.network_storage_schedule import NetworkStorageSchedule


@entity("SoftLayer_Network_Storage_Event")
class NetworkStorageEvent(Entity):
    """SoftLayer_Network_Storage_Event.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Event/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    message: str | None = local("message", "string")
    schedule: NetworkStorageSchedule | None = relational(
        "schedule", "SoftLayer_Network_Storage_Schedule"
    )
    schedule_id: int | None = local("scheduleId", "int")
    type: NetworkStorageEventType | None = relational(
        "type", "SoftLayer_Network_Storage_Event_Type"
    )
    type_id: int | None = local("typeId", "int")
    volume: NetworkStorage | None = relational("volume", "SoftLayer_Network_Storage")
    volume_id: int | None = local("volumeId", "int")
