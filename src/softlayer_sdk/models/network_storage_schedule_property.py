# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Storage_Schedule_Property")
class NetworkStorageScheduleProperty(Entity):
    """SoftLayer_Network_Storage_Schedule_Property.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Schedule_Property/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    schedule: models.NetworkStorageSchedule | None = relational(
        "schedule", "SoftLayer_Network_Storage_Schedule"
    )
    type: models.NetworkStorageSchedulePropertyType | None = relational(
        "type", "SoftLayer_Network_Storage_Schedule_Property_Type"
    )
    type_id: int | None = local("typeId", "int")
    value: str | None = local("value", "string")
