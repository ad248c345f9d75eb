# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order_hardware_server_upgrade import (
    ContainerProductOrderHardwareServerUpgrade,
)


@entity("SoftLayer_Container_Product_Order_Hardware_Server_Upgrade_MigrateToReserved")
class ContainerProductOrderHardwareServerUpgradeMigrateToReserved(
    ContainerProductOrderHardwareServerUpgrade
):
    """SoftLayer_Container_Product_Order_Hardware_Server_Upgrade_MigrateToReserved.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Hardware_Server_Upgrade_MigrateToReserved/
    """

    term_length: int | None = local("termLength", "int")
    term_start_date: datetime | None = local("termStartDate", "dateTime")
