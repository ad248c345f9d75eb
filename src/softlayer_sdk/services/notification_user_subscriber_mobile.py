# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.notification_user_subscriber import NotificationUserSubscriberService


class NotificationUserSubscriberMobileService(NotificationUserSubscriberService):
    """The methods of SoftLayer_Notification_User_Subscriber_Mobile.

    https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Mobile/
    """

    datatype = "SoftLayer_Notification_User_Subscriber_Mobile"

    def clear_snooze_timer(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Notification_User_Subscriber_Mobile::clearSnoozeTimer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Mobile/clearSnoozeTimer/
        """
        return self.client.call(self.datatype, "clearSnoozeTimer", id=id, returns=bool)

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationUserSubscriberMobileT] | None = None,
    ) -> results.NotificationUserSubscriberMobileT:
        """SoftLayer_Notification_User_Subscriber_Mobile::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Mobile/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationUserSubscriberMobile,
        )

    def set_snooze_timer(self, start: int, end: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Notification_User_Subscriber_Mobile::setSnoozeTimer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Mobile/setSnoozeTimer/
        """
        return self.client.call(self.datatype, "setSnoozeTimer", start, end, id=id, returns=bool)
