# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Notification_Occurrence_User")
class NotificationOccurrenceUser(Entity):
    """SoftLayer_Notification_Occurrence_User.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Occurrence_User/
    """

    acknowledged_flag: int | None = local("acknowledgedFlag", "int")
    active: int | None = local("active", "int")
    id: int = local("id", "int")
    impacted_resource_count: int = counter("impactedResourceCount")
    impacted_resources: list[models.NotificationOccurrenceResource] = relational(
        "impactedResources", "SoftLayer_Notification_Occurrence_Resource", array=True
    )
    notification_occurrence_event: models.NotificationOccurrenceEvent | None = relational(
        "notificationOccurrenceEvent", "SoftLayer_Notification_Occurrence_Event"
    )
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    usr_record_id: int | None = local("usrRecordId", "int")
