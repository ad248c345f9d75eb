# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.notification_subscriber import NotificationSubscriber


@entity("SoftLayer_Notification_Subscriber_Customer")
class NotificationSubscriberCustomer(NotificationSubscriber):
    """SoftLayer_Notification_Subscriber_Customer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Subscriber_Customer/
    """

    subscriber_record: models.UserCustomer | None = relational(
        "subscriberRecord", "SoftLayer_User_Customer"
    )
