# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Hardware_Pool_Details_Router")
class ContainerHardwarePoolDetailsRouter(Entity):
    """SoftLayer_Container_Hardware_Pool_Details_Router.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Hardware_Pool_Details_Router/
    """

    pool_threshold: int | None = local("poolThreshold", "int")
    router_id: int | None = local("routerId", "int")
    router_name: str | None = local("routerName", "string")
    total_hardware: int | None = local("totalHardware", "int")
    total_inventory_hardware: int | None = local("totalInventoryHardware", "int")
    total_provisioned_hardware: int | None = local("totalProvisionedHardware", "int")
    total_tested_hardware: int | None = local("totalTestedHardware", "int")
    total_testing_hardware: int | None = local("totalTestingHardware", "int")
