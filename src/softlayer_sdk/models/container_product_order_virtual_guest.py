# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order_hardware_server import (
    ContainerProductOrderHardwareServer,
)


@entity("SoftLayer_Container_Product_Order_Virtual_Guest")
class ContainerProductOrderVirtualGuest(ContainerProductOrderHardwareServer):
    """SoftLayer_Container_Product_Order_Virtual_Guest.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Virtual_Guest/
    """

    boot_mode: str | None = local("bootMode", "string")
    bootable_disk_id: int | None = local("bootableDiskId", "int")
    host_id: int | None = local("hostId", "int")
    reserved_capacity_id: int | None = local("reservedCapacityId", "int")
