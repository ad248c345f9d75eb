# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Notification_Occurrence_Update")
class NotificationOccurrenceUpdate(Entity):
    """SoftLayer_Notification_Occurrence_Update.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Occurrence_Update/
    """

    contents: str | None = local("contents", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    employee: models.UserEmployee | None = relational("employee", "SoftLayer_User_Employee")
    end_date: datetime | None = local("endDate", "dateTime")
    notification_occurrence_event: models.NotificationOccurrenceEvent | None = relational(
        "notificationOccurrenceEvent", "SoftLayer_Notification_Occurrence_Event"
    )
    start_date: datetime | None = local("startDate", "dateTime")
