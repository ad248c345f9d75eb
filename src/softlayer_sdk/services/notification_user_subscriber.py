# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NotificationUserSubscriberService(Service):
    """The methods of SoftLayer_Notification_User_Subscriber.

    https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber/
    """

    datatype = "SoftLayer_Notification_User_Subscriber"

    def create_object(self, template_object: models.NotificationUserSubscriber) -> bool:
        """SoftLayer_Notification_User_Subscriber::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber/createObject/
        """
        return self.client.call(self.datatype, "createObject", template_object, returns=bool)

    def edit_object(
        self, template_object: models.NotificationUserSubscriber, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Notification_User_Subscriber::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_delivery_methods(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationDeliveryMethodT] | None = None,
    ) -> results.ListResult[results.NotificationDeliveryMethodT]:
        """SoftLayer_Notification_User_Subscriber::getDeliveryMethods.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber/getDeliveryMethods/
        """
        return self.client.call(
            self.datatype,
            "getDeliveryMethods",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationDeliveryMethod],
        )

    def get_notification(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationT] | None = None,
    ) -> results.NotificationT | None:
        """SoftLayer_Notification_User_Subscriber::getNotification.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber/getNotification/
        """
        return self.client.call(
            self.datatype,
            "getNotification",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Notification,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationUserSubscriberT] | None = None,
    ) -> results.NotificationUserSubscriberT:
        """SoftLayer_Notification_User_Subscriber::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationUserSubscriber,
        )

    def get_preferences(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationUserSubscriberPreferenceT] | None = None,
    ) -> results.ListResult[results.NotificationUserSubscriberPreferenceT]:
        """SoftLayer_Notification_User_Subscriber::getPreferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber/getPreferences/
        """
        return self.client.call(
            self.datatype,
            "getPreferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationUserSubscriberPreference],
        )

    def get_preferences_details(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationPreferenceT] | None = None,
    ) -> results.ListResult[results.NotificationPreferenceT]:
        """SoftLayer_Notification_User_Subscriber::getPreferencesDetails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber/getPreferencesDetails/
        """
        return self.client.call(
            self.datatype,
            "getPreferencesDetails",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationPreference],
        )

    def get_resource_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationUserSubscriberResourceT] | None = None,
    ) -> results.NotificationUserSubscriberResourceT | None:
        """SoftLayer_Notification_User_Subscriber::getResourceRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber/getResourceRecord/
        """
        return self.client.call(
            self.datatype,
            "getResourceRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationUserSubscriberResource,
        )

    def get_user_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Notification_User_Subscriber::getUserRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber/getUserRecord/
        """
        return self.client.call(
            self.datatype,
            "getUserRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )
