# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, given, list_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class UserCustomerNotificationVirtualGuestService(Service):
    """The methods of SoftLayer_User_Customer_Notification_Virtual_Guest.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/
    """

    datatype = "SoftLayer_User_Customer_Notification_Virtual_Guest"

    @overload
    def create_object(
        self,
        template_object: models.UserCustomerNotificationVirtualGuest,
        *,
        mask: MaskLike | None = ...,
    ) -> models.UserCustomerNotificationVirtualGuest: ...

    @overload
    def create_object(
        self, template_object: models.UserCustomerNotificationVirtualGuest, *, into: type[R]
    ) -> R: ...

    def create_object(
        self,
        template_object: models.UserCustomerNotificationVirtualGuest,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_User_Customer_Notification_Virtual_Guest::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.UserCustomerNotificationVirtualGuest,
        )

    @overload
    def create_objects(
        self,
        template_objects: Sequence[models.UserCustomerNotificationVirtualGuest],
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.UserCustomerNotificationVirtualGuest]: ...

    @overload
    def create_objects(
        self,
        template_objects: Sequence[models.UserCustomerNotificationVirtualGuest],
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def create_objects(
        self,
        template_objects: Sequence[models.UserCustomerNotificationVirtualGuest],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_User_Customer_Notification_Virtual_Guest::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/createObjects/
        """
        return self.client.call(
            self.datatype,
            "createObjects",
            template_objects,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerNotificationVirtualGuest],
        )

    def delete_objects(
        self, template_objects: Sequence[models.UserCustomerNotificationVirtualGuest]
    ) -> bool:
        """SoftLayer_User_Customer_Notification_Virtual_Guest::deleteObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/deleteObjects/
        """
        return self.client.call(self.datatype, "deleteObjects", template_objects, returns=bool)

    @overload
    def find_by_guest_id(
        self,
        id_: int | None = None,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.UserCustomerNotificationVirtualGuest]: ...

    @overload
    def find_by_guest_id(
        self,
        id_: int | None = None,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def find_by_guest_id(
        self,
        id_: int | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_User_Customer_Notification_Virtual_Guest::findByGuestId.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/findByGuestId/
        """
        return self.client.call(
            self.datatype,
            "findByGuestId",
            *given(id_),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerNotificationVirtualGuest],
        )

    @overload
    def get_guest(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.VirtualGuest | None: ...

    @overload
    def get_guest(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_guest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_User_Customer_Notification_Virtual_Guest::getGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/getGuest/
        """
        return self.client.call(
            self.datatype,
            "getGuest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuest,
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomerNotificationVirtualGuest: ...

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
        """SoftLayer_User_Customer_Notification_Virtual_Guest::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerNotificationVirtualGuest,
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
        """SoftLayer_User_Customer_Notification_Virtual_Guest::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/getUser/
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
