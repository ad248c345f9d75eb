# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NotificationUserSubscriberPreferenceService(Service):
    """The methods of SoftLayer_Notification_User_Subscriber_Preference.

    https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Preference/
    """

    datatype = "SoftLayer_Notification_User_Subscriber_Preference"

    def create_object(self, template_object: models.NotificationUserSubscriberPreference) -> bool:
        """SoftLayer_Notification_User_Subscriber_Preference::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Preference/createObject/
        """
        return self.client.call(self.datatype, "createObject", template_object, returns=bool)

    def edit_objects(
        self, template_objects: Sequence[models.NotificationUserSubscriberPreference]
    ) -> bool:
        """SoftLayer_Notification_User_Subscriber_Preference::editObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Preference/editObjects/
        """
        return self.client.call(self.datatype, "editObjects", template_objects, returns=bool)

    def get_default_preference(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationPreferenceT] | None = None,
    ) -> results.NotificationPreferenceT | None:
        """SoftLayer_Notification_User_Subscriber_Preference::getDefaultPreference.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Preference/getDefaultPreference/
        """
        return self.client.call(
            self.datatype,
            "getDefaultPreference",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationPreference,
        )

    def get_notification_user_subscriber(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationUserSubscriberT] | None = None,
    ) -> results.NotificationUserSubscriberT | None:
        """SoftLayer_Notification_User_Subscriber_Preference::getNotificationUserSubscriber.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Preference/getNotificationUserSubscriber/
        """
        return self.client.call(
            self.datatype,
            "getNotificationUserSubscriber",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationUserSubscriber,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationUserSubscriberPreferenceT] | None = None,
    ) -> results.NotificationUserSubscriberPreferenceT:
        """SoftLayer_Notification_User_Subscriber_Preference::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Preference/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationUserSubscriberPreference,
        )
