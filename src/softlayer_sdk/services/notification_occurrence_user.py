# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NotificationOccurrenceUser]:
        """SoftLayer_Notification_Occurrence_User::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NotificationOccurrenceResource]:
        """SoftLayer_Notification_Occurrence_User::getImpactedResources.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/getImpactedResources/
        """
        return self.client.call(
            self.datatype,
            "getImpactedResources",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.NotificationOccurrenceResource],
        )

    def get_notification_occurrence_event(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NotificationOccurrenceEvent | None:
        """SoftLayer_Notification_Occurrence_User::getNotificationOccurrenceEvent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/getNotificationOccurrenceEvent/
        """
        return self.client.call(
            self.datatype,
            "getNotificationOccurrenceEvent",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NotificationOccurrenceEvent,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NotificationOccurrenceUser:
        """SoftLayer_Notification_Occurrence_User::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NotificationOccurrenceUser,
        )

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.UserCustomer | None:
        """SoftLayer_Notification_Occurrence_User::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_User/getUser/
        """
        return self.client.call(
            self.datatype, "getUser", id=id, mask=mask, filter=filter, returns=models.UserCustomer
        )
