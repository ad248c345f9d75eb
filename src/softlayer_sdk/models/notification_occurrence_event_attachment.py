# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Notification_Occurrence_Event_Attachment")
class NotificationOccurrenceEventAttachment(Entity):
    """SoftLayer_Notification_Occurrence_Event_Attachment.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Occurrence_Event_Attachment/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    file_name: str | None = local("fileName", "string")
    file_size: str | None = local("fileSize", "string")
    id: int = local("id", "int")
    notification_occurrence_event: models.NotificationOccurrenceEvent | None = relational(
        "notificationOccurrenceEvent", "SoftLayer_Notification_Occurrence_Event"
    )
    notification_occurrence_event_id: int | None = local("notificationOccurrenceEventId", "int")
