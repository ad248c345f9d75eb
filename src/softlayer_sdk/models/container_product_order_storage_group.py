# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Order_Storage_Group")
class ContainerProductOrderStorageGroup(Entity):
    """SoftLayer_Container_Product_Order_Storage_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Storage_Group/
    """

    array_size: Decimal | None = local("arraySize", "decimal")
    array_type_id: int | None = local("arrayTypeId", "int")
    disk_controller_index: int | None = local("diskControllerIndex", "int")
    hard_drive_category_codes: list[str] = local("hardDriveCategoryCodes", "string", array=True)
    hard_drives: list[int] = local("hardDrives", "int", array=True)
    hot_spare_drives: list[int] = local("hotSpareDrives", "int", array=True)
    lvm_flag: bool | None = local("lvmFlag", "boolean")
    partition_template_id: int | None = local("partitionTemplateId", "int")
    partitions: list[models.ContainerProductOrderStorageGroupPartition] = local(
        "partitions", "SoftLayer_Container_Product_Order_Storage_Group_Partition", array=True
    )
