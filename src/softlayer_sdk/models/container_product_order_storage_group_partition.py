# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Order_Storage_Group_Partition")
class ContainerProductOrderStorageGroupPartition(Entity):
    """SoftLayer_Container_Product_Order_Storage_Group_Partition.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Storage_Group_Partition/
    """

    is_grow: bool | None = local("isGrow", "boolean")
    name: str | None = local("name", "string")
    size: Decimal | None = local("size", "decimal")
