# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.notification_occurrence_event import NotificationOccurrenceEvent
    from softlayer_sdk.models.notification_occurrence_update import NotificationOccurrenceUpdate


@entity("SoftLayer_Notification_Occurrence_Account")
class NotificationOccurrenceAccount(Entity):
    """SoftLayer_Notification_Occurrence_Account.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Occurrence_Account/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    active: int | None = local("active", "int")
    last_notification_update: NotificationOccurrenceUpdate | None = relational(
        "lastNotificationUpdate", "SoftLayer_Notification_Occurrence_Update"
    )
    notification_occurrence_event: NotificationOccurrenceEvent | None = relational(
        "notificationOccurrenceEvent", "SoftLayer_Notification_Occurrence_Event"
    )
