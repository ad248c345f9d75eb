# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Notification_User_Subscriber_Preference")
class NotificationUserSubscriberPreference(Entity):
    """SoftLayer_Notification_User_Subscriber_Preference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_User_Subscriber_Preference/
    """

    default_preference: models.NotificationPreference | None = relational(
        "defaultPreference", "SoftLayer_Notification_Preference"
    )
    id: int = local("id", "int")
    notification_preference_id: int | None = local("notificationPreferenceId", "int")
    notification_user_subscriber: models.NotificationUserSubscriber | None = relational(
        "notificationUserSubscriber", "SoftLayer_Notification_User_Subscriber"
    )
    notification_user_subscriber_id: int | None = local("notificationUserSubscriberId", "int")
    value: str | None = local("value", "string")
