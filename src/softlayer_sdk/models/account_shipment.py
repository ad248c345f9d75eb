# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Account_Shipment")
class AccountShipment(Entity):
    """SoftLayer_Account_Shipment.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Shipment/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    courier: models.AuxiliaryShippingCourier | None = relational(
        "courier", "SoftLayer_Auxiliary_Shipping_Courier"
    )
    courier_id: int | None = local("courierId", "int")
    courier_name: str | None = local("courierName", "string")
    create_employee: models.UserEmployee | None = relational(
        "createEmployee", "SoftLayer_User_Employee"
    )
    create_user: models.UserCustomer | None = relational("createUser", "SoftLayer_User_Customer")
    create_user_id: int | None = local("createUserId", "int")
    currency: models.BillingCurrency | None = relational("currency", "SoftLayer_Billing_Currency")
    destination_address: models.AccountAddress | None = relational(
        "destinationAddress", "SoftLayer_Account_Address"
    )
    destination_address_id: int | None = local("destinationAddressId", "int")
    destination_date: datetime | None = local("destinationDate", "dateTime")
    id: int = local("id", "int")
    master_tracking_data: models.AccountShipmentTrackingData | None = relational(
        "masterTrackingData", "SoftLayer_Account_Shipment_Tracking_Data"
    )
    modify_employee: models.UserEmployee | None = relational(
        "modifyEmployee", "SoftLayer_User_Employee"
    )
    modify_user: models.UserCustomer | None = relational("modifyUser", "SoftLayer_User_Customer")
    modify_user_id: int | None = local("modifyUserId", "int")
    note: str | None = local("note", "string")
    origination_address: models.AccountAddress | None = relational(
        "originationAddress", "SoftLayer_Account_Address"
    )
    origination_address_id: int | None = local("originationAddressId", "int")
    origination_date: datetime | None = local("originationDate", "dateTime")
    shipment_item_count: int = counter("shipmentItemCount")
    shipment_items: list[models.AccountShipmentItem] = relational(
        "shipmentItems", "SoftLayer_Account_Shipment_Item", array=True
    )
    status: models.AccountShipmentStatus | None = relational(
        "status", "SoftLayer_Account_Shipment_Status"
    )
    status_id: int | None = local("statusId", "int")
    tracking_data: list[models.AccountShipmentTrackingData] = relational(
        "trackingData", "SoftLayer_Account_Shipment_Tracking_Data", array=True
    )
    tracking_data_count: int = counter("trackingDataCount")
    type: models.AccountShipmentType | None = relational("type", "SoftLayer_Account_Shipment_Type")
    type_id: int | None = local("typeId", "int")
    via_address: models.AccountAddress | None = relational(
        "viaAddress", "SoftLayer_Account_Address"
    )
    via_address_id: int | None = local("viaAddressId", "int")
