# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Configuration_Storage_Group_Order")
class ConfigurationStorageGroupOrder(Entity):
    """SoftLayer_Configuration_Storage_Group_Order.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Storage_Group_Order/
    """

    array_number: int | None = local("arrayNumber", "int")
    array_size: Decimal | None = local("arraySize", "decimal")
    array_type: models.ConfigurationStorageGroupArrayType | None = relational(
        "arrayType", "SoftLayer_Configuration_Storage_Group_Array_Type"
    )
    array_type_id: int | None = local("arrayTypeId", "int")
    billing_order_item: models.BillingOrderItem | None = relational(
        "billingOrderItem", "SoftLayer_Billing_Order_Item"
    )
    billing_order_item_id: int | None = local("billingOrderItemId", "int")
    controller: int | None = local("controller", "int")
    hard_drives: list[str] = local("hardDrives", "string", array=True)
    hot_spare_drives: list[int] = local("hotSpareDrives", "int", array=True)
    lvm_flag: bool | None = local("lvmFlag", "boolean")
    partition_data: str | None = local("partitionData", "string")
