# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NotificationOccurrenceUserService(Service):
    """The methods of SoftLayer_Notification_Occurrence_User.

    https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/
    """

    datatype = "SoftLayer_Notification_Occurrence_User"

    def acknowledge(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Notification_Occurrence_User::acknowledge.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/acknowledge/
        """
        return self.client.call(self.datatype, "acknowledge", id=id, returns=bool)

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationOccurrenceUserT] | None = None,
    ) -> results.ListResult[results.NotificationOccurrenceUserT]:
        """SoftLayer_Notification_Occurrence_User::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationOccurrenceUser],
        )

    def get_impacted_device_count(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Notification_Occurrence_User::getImpactedDeviceCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/getImpactedDeviceCount/
        """
        return self.client.call(self.datatype, "getImpactedDeviceCount", id=id, returns=int)

    def get_impacted_resources(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationOccurrenceResourceT] | None = None,
    ) -> results.ListResult[results.NotificationOccurrenceResourceT]:
        """SoftLayer_Notification_Occurrence_User::getImpactedResources.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/getImpactedResources/
        """
        return self.client.call(
            self.datatype,
            "getImpactedResources",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationOccurrenceResource],
        )

    def get_notification_occurrence_event(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationOccurrenceEventT] | None = None,
    ) -> results.NotificationOccurrenceEventT | None:
        """SoftLayer_Notification_Occurrence_User::getNotificationOccurrenceEvent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/getNotificationOccurrenceEvent/
        """
        return self.client.call(
            self.datatype,
            "getNotificationOccurrenceEvent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationOccurrenceEvent,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationOccurrenceUserT] | None = None,
    ) -> results.NotificationOccurrenceUserT:
        """SoftLayer_Notification_Occurrence_User::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationOccurrenceUser,
        )

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Notification_Occurrence_User::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/getUser/
        """
        return self.client.call(
            self.datatype,
            "getUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )
