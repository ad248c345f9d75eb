# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Shipment_Tracking_Data")
class AccountShipmentTrackingData(Entity):
    """SoftLayer_Account_Shipment_Tracking_Data.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Shipment_Tracking_Data/
    """

    create_employee: models.UserEmployee | None = relational(
        "createEmployee", "SoftLayer_User_Employee"
    )
    create_user: models.UserCustomer | None = relational("createUser", "SoftLayer_User_Customer")
    create_user_id: int | None = local("createUserId", "int")
    id: int = local("id", "int")
    modify_employee: models.UserEmployee | None = relational(
        "modifyEmployee", "SoftLayer_User_Employee"
    )
    modify_user: models.UserCustomer | None = relational("modifyUser", "SoftLayer_User_Customer")
    modify_user_id: int | None = local("modifyUserId", "int")
    package_id: int | None = local("packageId", "int")
    sequence: int | None = local("sequence", "int")
    shipment: models.AccountShipment | None = relational("shipment", "SoftLayer_Account_Shipment")
    shipment_id: int | None = local("shipmentId", "int")
    tracking_data: str | None = local("trackingData", "string")
