# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Shipment_Item")
class AccountShipmentItem(Entity):
    """SoftLayer_Account_Shipment_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Shipment_Item/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    package_id: int | None = local("packageId", "int")
    shipment: models.AccountShipment | None = relational("shipment", "SoftLayer_Account_Shipment")
    shipment_id: int | None = local("shipmentId", "int")
    shipment_item_id: int | None = local("shipmentItemId", "int")
    shipment_item_type: models.AccountShipmentItemType | None = relational(
        "shipmentItemType", "SoftLayer_Account_Shipment_Item_Type"
    )
    shipment_item_type_id: int | None = local("shipmentItemTypeId", "int")
