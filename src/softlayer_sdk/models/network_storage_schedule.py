# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Storage_Schedule")
class NetworkStorageSchedule(Entity):
    """SoftLayer_Network_Storage_Schedule.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Schedule/
    """

    active: int | None = local("active", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    day: str | None = relational("day", "string")
    day_of_month: str | None = relational("dayOfMonth", "string")
    day_of_week: str | None = relational("dayOfWeek", "string")
    event_count: int = counter("eventCount")
    events: list[models.NetworkStorageEvent] = relational(
        "events", "SoftLayer_Network_Storage_Event", array=True
    )
    hour: str | None = relational("hour", "string")
    id: int = local("id", "int")
    minute: str | None = relational("minute", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    month_of_year: str | None = relational("monthOfYear", "string")
    name: str | None = local("name", "string")
    partnership: models.NetworkStoragePartnership | None = relational(
        "partnership", "SoftLayer_Network_Storage_Partnership"
    )
    partnership_id: int | None = local("partnershipId", "int")
    properties: list[models.NetworkStorageScheduleProperty] = relational(
        "properties", "SoftLayer_Network_Storage_Schedule_Property", array=True
    )
    property_count: int = counter("propertyCount")
    replica_snapshot_count: int = counter("replicaSnapshotCount")
    replica_snapshots: list[models.NetworkStorage] = relational(
        "replicaSnapshots", "SoftLayer_Network_Storage", array=True
    )
    retention_count: str | None = relational("retentionCount", "string")
    second: str | None = relational("second", "string")
    snapshot_count: int = counter("snapshotCount")
    snapshots: list[models.NetworkStorage] = relational(
        "snapshots", "SoftLayer_Network_Storage", array=True
    )
    type: models.NetworkStorageScheduleType | None = relational(
        "type", "SoftLayer_Network_Storage_Schedule_Type"
    )
    type_id: int | None = local("typeId", "int")
    volume: models.NetworkStorage | None = relational("volume", "SoftLayer_Network_Storage")
    volume_id: int | None = local("volumeId", "int")
