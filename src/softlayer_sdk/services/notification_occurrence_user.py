# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


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

    @overload
    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NotificationOccurrenceUser]: ...

    @overload
    def get_all_objects(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_impacted_resources(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.NotificationOccurrenceResource]: ...

    @overload
    def get_impacted_resources(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_impacted_resources(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_notification_occurrence_event(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NotificationOccurrenceEvent | None: ...

    @overload
    def get_notification_occurrence_event(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_notification_occurrence_event(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NotificationOccurrenceUser: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_user(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomer | None: ...

    @overload
    def get_user(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
