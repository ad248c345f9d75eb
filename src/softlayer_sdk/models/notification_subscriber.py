# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Notification_Subscriber")
class NotificationSubscriber(Entity):
    """SoftLayer_Notification_Subscriber.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Subscriber/
    """

    active: int | None = local("active", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    delivery_method_count: int = counter("deliveryMethodCount")
    delivery_methods: list[models.NotificationSubscriberDeliveryMethod] = relational(
        "deliveryMethods", "SoftLayer_Notification_Subscriber_Delivery_Method", array=True
    )
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    notification: models.Notification | None = relational("notification", "SoftLayer_Notification")
    notification_id: int | None = local("notificationId", "int")
    notification_subscriber_type_id: int | None = local("notificationSubscriberTypeId", "int")
    notification_subscriber_type_resource_id: int | None = local(
        "notificationSubscriberTypeResourceId", "int"
    )
