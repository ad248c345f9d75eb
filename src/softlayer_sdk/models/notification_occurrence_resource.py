# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Notification_Occurrence_Resource")
class NotificationOccurrenceResource(Entity):
    """SoftLayer_Notification_Occurrence_Resource.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Occurrence_Resource/
    """

    active: int | None = local("active", "int")
    filter_label: str | None = local("filterLabel", "string")
    notification_occurrence_event: models.NotificationOccurrenceEvent | None = relational(
        "notificationOccurrenceEvent", "SoftLayer_Notification_Occurrence_Event"
    )
    notification_occurrence_event_id: int | None = local("notificationOccurrenceEventId", "int")
    resource: models.Entity | None = relational("resource", "SoftLayer_Entity")
    resource_account_id: int | None = local("resourceAccountId", "int")
    resource_name: str | None = local("resourceName", "string")
    resource_table_id: int | None = local("resourceTableId", "int")
