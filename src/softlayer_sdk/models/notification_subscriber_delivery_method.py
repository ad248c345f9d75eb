# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Notification_Subscriber_Delivery_Method")
class NotificationSubscriberDeliveryMethod(Entity):
    """SoftLayer_Notification_Subscriber_Delivery_Method.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Subscriber_Delivery_Method/
    """

    active: int | None = local("active", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    notification_delivery_method: models.NotificationDeliveryMethod | None = relational(
        "notificationDeliveryMethod", "SoftLayer_Notification_Delivery_Method"
    )
    notification_delivery_method_id: int | None = local("notificationDeliveryMethodId", "int")
    notification_subscriber: models.NotificationSubscriber | None = relational(
        "notificationSubscriber", "SoftLayer_Notification_Subscriber"
    )
    notification_subscriber_id: int | None = local("notificationSubscriberId", "int")
