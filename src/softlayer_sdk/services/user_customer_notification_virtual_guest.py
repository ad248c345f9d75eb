# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class UserCustomerNotificationVirtualGuestService(Service):
    """The methods of SoftLayer_User_Customer_Notification_Virtual_Guest.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/
    """

    datatype = "SoftLayer_User_Customer_Notification_Virtual_Guest"

    def create_object(
        self,
        template_object: models.UserCustomerNotificationVirtualGuest,
        *,
        mask: MaskLike | None = None,
        into: type[results.UserCustomerNotificationVirtualGuestT] | None = None,
    ) -> results.UserCustomerNotificationVirtualGuestT:
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

    def create_objects(
        self,
        template_objects: Sequence[models.UserCustomerNotificationVirtualGuest],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerNotificationVirtualGuestT] | None = None,
    ) -> results.ListResult[results.UserCustomerNotificationVirtualGuestT]:
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

    def find_by_guest_id(
        self,
        id_: int | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerNotificationVirtualGuestT] | None = None,
    ) -> results.ListResult[results.UserCustomerNotificationVirtualGuestT]:
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

    def get_guest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT | None:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerNotificationVirtualGuestT] | None = None,
    ) -> results.UserCustomerNotificationVirtualGuestT:
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

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
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
