# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Notification_User_Subscriber_Delivery_Method")
class NotificationUserSubscriberDeliveryMethod(Entity):
    """SoftLayer_Notification_User_Subscriber_Delivery_Method.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_User_Subscriber_Delivery_Method/
    """

    active: int | None = local("active", "int")
    delivery_method: models.NotificationDeliveryMethod | None = relational(
        "deliveryMethod", "SoftLayer_Notification_Delivery_Method"
    )
    notification_method_id: int | None = local("notificationMethodId", "int")
    notification_user_subscriber: models.NotificationUserSubscriber | None = relational(
        "notificationUserSubscriber", "SoftLayer_Notification_User_Subscriber"
    )
    notification_user_subscriber_id: int | None = local("notificationUserSubscriberId", "int")
