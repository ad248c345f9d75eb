# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service, given

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class AccountShipmentService(Service):
    """The methods of SoftLayer_Account_Shipment.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/
    """

    datatype = "SoftLayer_Account_Shipment"

    def edit_object(
        self, template_object: models.AccountShipment, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Account_Shipment::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.Account | None:
        """SoftLayer_Account_Shipment::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getAccount/
        """
        return self.client.call(
            self.datatype, "getAccount", id=id, mask=mask, filter=filter, returns=models.Account
        )

    def get_all_couriers(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.AuxiliaryShippingCourier]:
        """SoftLayer_Account_Shipment::getAllCouriers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getAllCouriers/
        """
        return self.client.call(
            self.datatype,
            "getAllCouriers",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.AuxiliaryShippingCourier],
        )

    def get_all_couriers_by_type(
        self,
        courier_type_key_name: str | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.AuxiliaryShippingCourier]:
        """SoftLayer_Account_Shipment::getAllCouriersByType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getAllCouriersByType/
        """
        return self.client.call(
            self.datatype,
            "getAllCouriersByType",
            *given(courier_type_key_name),
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.AuxiliaryShippingCourier],
        )

    def get_all_shipment_statuses(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.AccountShipmentStatus]:
        """SoftLayer_Account_Shipment::getAllShipmentStatuses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getAllShipmentStatuses/
        """
        return self.client.call(
            self.datatype,
            "getAllShipmentStatuses",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.AccountShipmentStatus],
        )

    def get_all_shipment_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.AccountShipmentType]:
        """SoftLayer_Account_Shipment::getAllShipmentTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getAllShipmentTypes/
        """
        return self.client.call(
            self.datatype,
            "getAllShipmentTypes",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.AccountShipmentType],
        )

    def get_courier(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AuxiliaryShippingCourier | None:
        """SoftLayer_Account_Shipment::getCourier.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getCourier/
        """
        return self.client.call(
            self.datatype,
            "getCourier",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.AuxiliaryShippingCourier,
        )

    def get_create_employee(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.UserEmployee | None:
        """SoftLayer_Account_Shipment::getCreateEmployee.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getCreateEmployee/
        """
        return self.client.call(
            self.datatype,
            "getCreateEmployee",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.UserEmployee,
        )

    def get_create_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.UserCustomer | None:
        """SoftLayer_Account_Shipment::getCreateUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getCreateUser/
        """
        return self.client.call(
            self.datatype,
            "getCreateUser",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.UserCustomer,
        )

    def get_currency(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.BillingCurrency | None:
        """SoftLayer_Account_Shipment::getCurrency.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getCurrency/
        """
        return self.client.call(
            self.datatype,
            "getCurrency",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.BillingCurrency,
        )

    def get_destination_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AccountAddress | None:
        """SoftLayer_Account_Shipment::getDestinationAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getDestinationAddress/
        """
        return self.client.call(
            self.datatype,
            "getDestinationAddress",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.AccountAddress,
        )

    def get_master_tracking_data(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AccountShipmentTrackingData | None:
        """SoftLayer_Account_Shipment::getMasterTrackingData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getMasterTrackingData/
        """
        return self.client.call(
            self.datatype,
            "getMasterTrackingData",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.AccountShipmentTrackingData,
        )

    def get_modify_employee(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.UserEmployee | None:
        """SoftLayer_Account_Shipment::getModifyEmployee.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getModifyEmployee/
        """
        return self.client.call(
            self.datatype,
            "getModifyEmployee",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.UserEmployee,
        )

    def get_modify_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.UserCustomer | None:
        """SoftLayer_Account_Shipment::getModifyUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getModifyUser/
        """
        return self.client.call(
            self.datatype,
            "getModifyUser",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.UserCustomer,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AccountShipment:
        """SoftLayer_Account_Shipment::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.AccountShipment,
        )

    def get_origination_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AccountAddress | None:
        """SoftLayer_Account_Shipment::getOriginationAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getOriginationAddress/
        """
        return self.client.call(
            self.datatype,
            "getOriginationAddress",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.AccountAddress,
        )

    def get_shipment_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.AccountShipmentItem]:
        """SoftLayer_Account_Shipment::getShipmentItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getShipmentItems/
        """
        return self.client.call(
            self.datatype,
            "getShipmentItems",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.AccountShipmentItem],
        )

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AccountShipmentStatus | None:
        """SoftLayer_Account_Shipment::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.AccountShipmentStatus,
        )

    def get_tracking_data(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.AccountShipmentTrackingData]:
        """SoftLayer_Account_Shipment::getTrackingData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getTrackingData/
        """
        return self.client.call(
            self.datatype,
            "getTrackingData",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.AccountShipmentTrackingData],
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AccountShipmentType | None:
        """SoftLayer_Account_Shipment::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.AccountShipmentType,
        )

    def get_via_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AccountAddress | None:
        """SoftLayer_Account_Shipment::getViaAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getViaAddress/
        """
        return self.client.call(
            self.datatype,
            "getViaAddress",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.AccountAddress,
        )
