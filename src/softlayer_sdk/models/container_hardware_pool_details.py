# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Hardware_Pool_Details")
class ContainerHardwarePoolDetails(Entity):
    """SoftLayer_Container_Hardware_Pool_Details.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Hardware_Pool_Details/
    """

    pending_orders: int | None = local("pendingOrders", "int")
    pending_transactions: int | None = local("pendingTransactions", "int")
    pool_description: str | None = local("poolDescription", "string")
    pool_key_name: str | None = local("poolKeyName", "string")
    pool_name: str | None = local("poolName", "string")
    routers: list[models.ContainerHardwarePoolDetailsRouter] = local(
        "routers", "SoftLayer_Container_Hardware_Pool_Details_Router", array=True
    )
    total_hardware: int | None = local("totalHardware", "int")
    total_inventory_hardware: int | None = local("totalInventoryHardware", "int")
    total_provisioned_hardware: int | None = local("totalProvisionedHardware", "int")
    total_tested_hardware: int | None = local("totalTestedHardware", "int")
    total_testing_hardware: int | None = local("totalTestingHardware", "int")
