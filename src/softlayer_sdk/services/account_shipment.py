# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


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
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Account_Shipment::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_all_couriers(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AuxiliaryShippingCourierT] | None = None,
    ) -> results.ListResult[results.AuxiliaryShippingCourierT]:
        """SoftLayer_Account_Shipment::getAllCouriers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getAllCouriers/
        """
        return self.client.call(
            self.datatype,
            "getAllCouriers",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AuxiliaryShippingCourier],
        )

    def get_all_couriers_by_type(
        self,
        courier_type_key_name: str | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AuxiliaryShippingCourierT] | None = None,
    ) -> results.ListResult[results.AuxiliaryShippingCourierT]:
        """SoftLayer_Account_Shipment::getAllCouriersByType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getAllCouriersByType/
        """
        return self.client.call(
            self.datatype,
            "getAllCouriersByType",
            *given(courier_type_key_name),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AuxiliaryShippingCourier],
        )

    def get_all_shipment_statuses(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountShipmentStatusT] | None = None,
    ) -> results.ListResult[results.AccountShipmentStatusT]:
        """SoftLayer_Account_Shipment::getAllShipmentStatuses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getAllShipmentStatuses/
        """
        return self.client.call(
            self.datatype,
            "getAllShipmentStatuses",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountShipmentStatus],
        )

    def get_all_shipment_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountShipmentTypeT] | None = None,
    ) -> results.ListResult[results.AccountShipmentTypeT]:
        """SoftLayer_Account_Shipment::getAllShipmentTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getAllShipmentTypes/
        """
        return self.client.call(
            self.datatype,
            "getAllShipmentTypes",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountShipmentType],
        )

    def get_courier(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AuxiliaryShippingCourierT] | None = None,
    ) -> results.AuxiliaryShippingCourierT | None:
        """SoftLayer_Account_Shipment::getCourier.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getCourier/
        """
        return self.client.call(
            self.datatype,
            "getCourier",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AuxiliaryShippingCourier,
        )

    def get_create_employee(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserEmployeeT] | None = None,
    ) -> results.UserEmployeeT | None:
        """SoftLayer_Account_Shipment::getCreateEmployee.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getCreateEmployee/
        """
        return self.client.call(
            self.datatype,
            "getCreateEmployee",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserEmployee,
        )

    def get_create_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Account_Shipment::getCreateUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getCreateUser/
        """
        return self.client.call(
            self.datatype,
            "getCreateUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def get_currency(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingCurrencyT] | None = None,
    ) -> results.BillingCurrencyT | None:
        """SoftLayer_Account_Shipment::getCurrency.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getCurrency/
        """
        return self.client.call(
            self.datatype,
            "getCurrency",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingCurrency,
        )

    def get_destination_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAddressT] | None = None,
    ) -> results.AccountAddressT | None:
        """SoftLayer_Account_Shipment::getDestinationAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getDestinationAddress/
        """
        return self.client.call(
            self.datatype,
            "getDestinationAddress",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAddress,
        )

    def get_master_tracking_data(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountShipmentTrackingDataT] | None = None,
    ) -> results.AccountShipmentTrackingDataT | None:
        """SoftLayer_Account_Shipment::getMasterTrackingData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getMasterTrackingData/
        """
        return self.client.call(
            self.datatype,
            "getMasterTrackingData",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountShipmentTrackingData,
        )

    def get_modify_employee(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserEmployeeT] | None = None,
    ) -> results.UserEmployeeT | None:
        """SoftLayer_Account_Shipment::getModifyEmployee.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getModifyEmployee/
        """
        return self.client.call(
            self.datatype,
            "getModifyEmployee",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserEmployee,
        )

    def get_modify_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Account_Shipment::getModifyUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getModifyUser/
        """
        return self.client.call(
            self.datatype,
            "getModifyUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountShipmentT] | None = None,
    ) -> results.AccountShipmentT:
        """SoftLayer_Account_Shipment::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountShipment,
        )

    def get_origination_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAddressT] | None = None,
    ) -> results.AccountAddressT | None:
        """SoftLayer_Account_Shipment::getOriginationAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getOriginationAddress/
        """
        return self.client.call(
            self.datatype,
            "getOriginationAddress",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAddress,
        )

    def get_shipment_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountShipmentItemT] | None = None,
    ) -> results.ListResult[results.AccountShipmentItemT]:
        """SoftLayer_Account_Shipment::getShipmentItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getShipmentItems/
        """
        return self.client.call(
            self.datatype,
            "getShipmentItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountShipmentItem],
        )

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountShipmentStatusT] | None = None,
    ) -> results.AccountShipmentStatusT | None:
        """SoftLayer_Account_Shipment::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountShipmentStatus,
        )

    def get_tracking_data(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountShipmentTrackingDataT] | None = None,
    ) -> results.ListResult[results.AccountShipmentTrackingDataT]:
        """SoftLayer_Account_Shipment::getTrackingData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getTrackingData/
        """
        return self.client.call(
            self.datatype,
            "getTrackingData",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountShipmentTrackingData],
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountShipmentTypeT] | None = None,
    ) -> results.AccountShipmentTypeT | None:
        """SoftLayer_Account_Shipment::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountShipmentType,
        )

    def get_via_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAddressT] | None = None,
    ) -> results.AccountAddressT | None:
        """SoftLayer_Account_Shipment::getViaAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment/getViaAddress/
        """
        return self.client.call(
            self.datatype,
            "getViaAddress",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAddress,
        )
