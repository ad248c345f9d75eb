# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Notification_Occurrence_Account")
class NotificationOccurrenceAccount(Entity):
    """SoftLayer_Notification_Occurrence_Account.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Occurrence_Account/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    active: int | None = local("active", "int")
    last_notification_update: models.NotificationOccurrenceUpdate | None = relational(
        "lastNotificationUpdate", "SoftLayer_Notification_Occurrence_Update"
    )
    notification_occurrence_event: models.NotificationOccurrenceEvent | None = relational(
        "notificationOccurrenceEvent", "SoftLayer_Notification_Occurrence_Event"
    )
