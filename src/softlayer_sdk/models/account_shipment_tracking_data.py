# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account_shipment import AccountShipment
    from softlayer_sdk.models.user_customer import UserCustomer
    from softlayer_sdk.models.user_employee import UserEmployee


@entity("SoftLayer_Account_Shipment_Tracking_Data")
class AccountShipmentTrackingData(Entity):
    """SoftLayer_Account_Shipment_Tracking_Data.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Shipment_Tracking_Data/
    """

    create_employee: UserEmployee | None = relational("createEmployee", "SoftLayer_User_Employee")
    create_user: UserCustomer | None = relational("createUser", "SoftLayer_User_Customer")
    create_user_id: int | None = local("createUserId", "int")
    id: int = local("id", "int")
    modify_employee: UserEmployee | None = relational("modifyEmployee", "SoftLayer_User_Employee")
    modify_user: UserCustomer | None = relational("modifyUser", "SoftLayer_User_Customer")
    modify_user_id: int | None = local("modifyUserId", "int")
    package_id: int | None = local("packageId", "int")
    sequence: int | None = local("sequence", "int")
    shipment: AccountShipment | None = relational("shipment", "SoftLayer_Account_Shipment")
    shipment_id: int | None = local("shipmentId", "int")
    tracking_data: str | None = local("trackingData", "string")
