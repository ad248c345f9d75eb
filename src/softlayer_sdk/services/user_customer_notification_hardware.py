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


class UserCustomerNotificationHardwareService(Service):
    """The methods of SoftLayer_User_Customer_Notification_Hardware.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/
    """

    datatype = "SoftLayer_User_Customer_Notification_Hardware"

    @overload
    def create_object(
        self,
        template_object: models.UserCustomerNotificationHardware,
        *,
        mask: MaskLike | None = ...,
    ) -> models.UserCustomerNotificationHardware: ...

    @overload
    def create_object(
        self, template_object: models.UserCustomerNotificationHardware, *, into: type[R]
    ) -> R: ...

    def create_object(
        self,
        template_object: models.UserCustomerNotificationHardware,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_User_Customer_Notification_Hardware::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.UserCustomerNotificationHardware,
        )

    @overload
    def create_objects(
        self,
        template_objects: Sequence[models.UserCustomerNotificationHardware],
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.UserCustomerNotificationHardware]: ...

    @overload
    def create_objects(
        self,
        template_objects: Sequence[models.UserCustomerNotificationHardware],
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def create_objects(
        self,
        template_objects: Sequence[models.UserCustomerNotificationHardware],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_User_Customer_Notification_Hardware::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/createObjects/
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
            returns=list[models.UserCustomerNotificationHardware],
        )

    def delete_objects(
        self, template_objects: Sequence[models.UserCustomerNotificationHardware]
    ) -> bool:
        """SoftLayer_User_Customer_Notification_Hardware::deleteObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/deleteObjects/
        """
        return self.client.call(self.datatype, "deleteObjects", template_objects, returns=bool)

    @overload
    def find_by_hardware_id(
        self,
        hardware_id: int | None = None,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.UserCustomerNotificationHardware]: ...

    @overload
    def find_by_hardware_id(
        self,
        hardware_id: int | None = None,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def find_by_hardware_id(
        self,
        hardware_id: int | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_User_Customer_Notification_Hardware::findByHardwareId.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/findByHardwareId/
        """
        return self.client.call(
            self.datatype,
            "findByHardwareId",
            *given(hardware_id),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerNotificationHardware],
        )

    @overload
    def get_hardware(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Hardware | None: ...

    @overload
    def get_hardware(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_User_Customer_Notification_Hardware::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/getHardware/
        """
        return self.client.call(
            self.datatype,
            "getHardware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomerNotificationHardware: ...

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
        """SoftLayer_User_Customer_Notification_Hardware::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerNotificationHardware,
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
        """SoftLayer_User_Customer_Notification_Hardware::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/getUser/
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
