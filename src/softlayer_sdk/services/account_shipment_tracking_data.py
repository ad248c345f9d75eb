# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountShipmentTrackingDataService(Service):
    """The methods of SoftLayer_Account_Shipment_Tracking_Data.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Shipment_Tracking_Data/
    """

    datatype = "SoftLayer_Account_Shipment_Tracking_Data"

    def create_object(
        self,
        template_object: models.AccountShipmentTrackingData,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountShipmentTrackingDataT] | None = None,
    ) -> results.AccountShipmentTrackingDataT:
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

    def create_objects(
        self,
        template_objects: Sequence[models.AccountShipmentTrackingData],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountShipmentTrackingDataT] | None = None,
    ) -> results.ListResult[results.AccountShipmentTrackingDataT]:
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

    def get_create_employee(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserEmployeeT] | None = None,
    ) -> results.UserEmployeeT | None:
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

    def get_create_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
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

    def get_modify_employee(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserEmployeeT] | None = None,
    ) -> results.UserEmployeeT | None:
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

    def get_modify_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountShipmentTrackingDataT] | None = None,
    ) -> results.AccountShipmentTrackingDataT:
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

    def get_shipment(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountShipmentT] | None = None,
    ) -> results.AccountShipmentT | None:
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
