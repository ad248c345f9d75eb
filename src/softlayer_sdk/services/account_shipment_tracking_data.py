# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class AccountShipmentTrackingDataService(Service):
    """The methods of SoftLayer_Account_Shipment_Tracking_Data.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Tracking_Data/
    """

    datatype = "SoftLayer_Account_Shipment_Tracking_Data"

    @overload
    def create_object(
        self, template_object: models.AccountShipmentTrackingData, *, mask: MaskLike | None = ...
    ) -> models.AccountShipmentTrackingData: ...

    @overload
    def create_object(
        self, template_object: models.AccountShipmentTrackingData, *, into: type[R]
    ) -> R: ...

    def create_object(
        self,
        template_object: models.AccountShipmentTrackingData,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Shipment_Tracking_Data::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Tracking_Data/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.AccountShipmentTrackingData,
        )

    @overload
    def create_objects(
        self,
        template_objects: Sequence[models.AccountShipmentTrackingData],
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.AccountShipmentTrackingData]: ...

    @overload
    def create_objects(
        self,
        template_objects: Sequence[models.AccountShipmentTrackingData],
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def create_objects(
        self,
        template_objects: Sequence[models.AccountShipmentTrackingData],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_Account_Shipment_Tracking_Data::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Tracking_Data/createObjects/
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
            returns=list[models.AccountShipmentTrackingData],
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Account_Shipment_Tracking_Data::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Tracking_Data/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.AccountShipmentTrackingData, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Account_Shipment_Tracking_Data::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Tracking_Data/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

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
        """SoftLayer_Account_Shipment_Tracking_Data::getCreateEmployee.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Tracking_Data/getCreateEmployee/
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
        """SoftLayer_Account_Shipment_Tracking_Data::getCreateUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Tracking_Data/getCreateUser/
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
        """SoftLayer_Account_Shipment_Tracking_Data::getModifyEmployee.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Tracking_Data/getModifyEmployee/
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
        """SoftLayer_Account_Shipment_Tracking_Data::getModifyUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Tracking_Data/getModifyUser/
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
    ) -> models.AccountShipmentTrackingData: ...

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
        """SoftLayer_Account_Shipment_Tracking_Data::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Tracking_Data/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountShipmentTrackingData,
        )

    @overload
    def get_shipment(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountShipment | None: ...

    @overload
    def get_shipment(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_shipment(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Shipment_Tracking_Data::getShipment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Tracking_Data/getShipment/
        """
        return self.client.call(
            self.datatype,
            "getShipment",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountShipment,
        )
