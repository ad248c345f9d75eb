# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.notification import Notification
    from softlayer_sdk.models.notification_delivery_method import NotificationDeliveryMethod
    from softlayer_sdk.models.notification_preference import NotificationPreference
    from softlayer_sdk.models.notification_user_subscriber_preference import (
        NotificationUserSubscriberPreference,
    )
    from softlayer_sdk.models.notification_user_subscriber_resource import (
        NotificationUserSubscriberResource,
    )
    from softlayer_sdk.models.user_customer import UserCustomer


@entity("SoftLayer_Notification_User_Subscriber")
class NotificationUserSubscriber(Entity):
    """SoftLayer_Notification_User_Subscriber.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_User_Subscriber/
    """

    active: int | None = local("active", "int")
    delivery_method_count: int = counter("deliveryMethodCount")
    delivery_methods: list[NotificationDeliveryMethod] = relational(
        "deliveryMethods", "SoftLayer_Notification_Delivery_Method", array=True
    )
    id: int = local("id", "int")
    notification: Notification | None = relational("notification", "SoftLayer_Notification")
    notification_id: int | None = local("notificationId", "int")
    preference_count: int = counter("preferenceCount")
    preferences: list[NotificationUserSubscriberPreference] = relational(
        "preferences", "SoftLayer_Notification_User_Subscriber_Preference", array=True
    )
    preferences_detail_count: int = counter("preferencesDetailCount")
    preferences_details: list[NotificationPreference] = relational(
        "preferencesDetails", "SoftLayer_Notification_Preference", array=True
    )
    resource_record: NotificationUserSubscriberResource | None = relational(
        "resourceRecord", "SoftLayer_Notification_User_Subscriber_Resource"
    )
    user_record: UserCustomer | None = relational("userRecord", "SoftLayer_User_Customer")
    user_record_id: int | None = local("userRecordId", "int")
