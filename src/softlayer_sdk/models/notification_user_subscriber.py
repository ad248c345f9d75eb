# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Notification_User_Subscriber")
class NotificationUserSubscriber(Entity):
    """SoftLayer_Notification_User_Subscriber.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_User_Subscriber/
    """

    active: int | None = local("active", "int")
    delivery_method_count: int = counter("deliveryMethodCount")
    delivery_methods: list[models.NotificationDeliveryMethod] = relational(
        "deliveryMethods", "SoftLayer_Notification_Delivery_Method", array=True
    )
    id: int = local("id", "int")
    notification: models.Notification | None = relational("notification", "SoftLayer_Notification")
    notification_id: int | None = local("notificationId", "int")
    preference_count: int = counter("preferenceCount")
    preferences: list[models.NotificationUserSubscriberPreference] = relational(
        "preferences", "SoftLayer_Notification_User_Subscriber_Preference", array=True
    )
    preferences_detail_count: int = counter("preferencesDetailCount")
    preferences_details: list[models.NotificationPreference] = relational(
        "preferencesDetails", "SoftLayer_Notification_Preference", array=True
    )
    resource_record: models.NotificationUserSubscriberResource | None = relational(
        "resourceRecord", "SoftLayer_Notification_User_Subscriber_Resource"
    )
    user_record: models.UserCustomer | None = relational("userRecord", "SoftLayer_User_Customer")
    user_record_id: int | None = local("userRecordId", "int")
