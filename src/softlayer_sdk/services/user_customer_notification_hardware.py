# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class UserCustomerNotificationHardwareService(Service):
    """The methods of SoftLayer_User_Customer_Notification_Hardware.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/
    """

    datatype = "SoftLayer_User_Customer_Notification_Hardware"

    def create_object(
        self,
        template_object: models.UserCustomerNotificationHardware,
        *,
        mask: MaskLike | None = None,
        into: type[results.UserCustomerNotificationHardwareT] | None = None,
    ) -> results.UserCustomerNotificationHardwareT:
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

    def create_objects(
        self,
        template_objects: Sequence[models.UserCustomerNotificationHardware],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerNotificationHardwareT] | None = None,
    ) -> results.ListResult[results.UserCustomerNotificationHardwareT]:
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

    def find_by_hardware_id(
        self,
        hardware_id: int | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerNotificationHardwareT] | None = None,
    ) -> results.ListResult[results.UserCustomerNotificationHardwareT]:
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

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerNotificationHardwareT] | None = None,
    ) -> results.UserCustomerNotificationHardwareT:
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

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
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
