# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, given, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


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

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_all_couriers(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.AuxiliaryShippingCourier]: ...

    @overload
    def get_all_couriers(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_couriers(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_all_couriers_by_type(
        self,
        courier_type_key_name: str | None = None,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.AuxiliaryShippingCourier]: ...

    @overload
    def get_all_couriers_by_type(
        self,
        courier_type_key_name: str | None = None,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_couriers_by_type(
        self,
        courier_type_key_name: str | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_all_shipment_statuses(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.AccountShipmentStatus]: ...

    @overload
    def get_all_shipment_statuses(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_shipment_statuses(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_all_shipment_types(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.AccountShipmentType]: ...

    @overload
    def get_all_shipment_types(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_shipment_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_courier(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AuxiliaryShippingCourier | None: ...

    @overload
    def get_courier(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_courier(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_create_employee(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserEmployee | None: ...

    @overload
    def get_create_employee(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_create_employee(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_create_user(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomer | None: ...

    @overload
    def get_create_user(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_create_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_currency(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingCurrency | None: ...

    @overload
    def get_currency(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_currency(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_destination_address(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountAddress | None: ...

    @overload
    def get_destination_address(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_destination_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_master_tracking_data(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountShipmentTrackingData | None: ...

    @overload
    def get_master_tracking_data(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_master_tracking_data(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_modify_employee(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserEmployee | None: ...

    @overload
    def get_modify_employee(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_modify_employee(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_modify_user(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomer | None: ...

    @overload
    def get_modify_user(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_modify_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountShipment: ...

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

    @overload
    def get_origination_address(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountAddress | None: ...

    @overload
    def get_origination_address(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_origination_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_shipment_items(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.AccountShipmentItem]: ...

    @overload
    def get_shipment_items(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_shipment_items(
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

    @overload
    def get_status(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountShipmentStatus | None: ...

    @overload
    def get_status(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_tracking_data(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.AccountShipmentTrackingData]: ...

    @overload
    def get_tracking_data(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_tracking_data(
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

    @overload
    def get_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountShipmentType | None: ...

    @overload
    def get_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_via_address(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountAddress | None: ...

    @overload
    def get_via_address(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_via_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
