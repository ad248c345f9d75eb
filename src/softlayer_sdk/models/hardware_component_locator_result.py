# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Hardware_Component_Locator_Result")
class HardwareComponentLocatorResult(Entity):
    """SoftLayer_Hardware_Component_Locator_Result.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Locator_Result/
    """

    datacenters: list[str] = local("datacenters", "string", array=True)
    generic_component_model_id: int | None = local("genericComponentModelId", "int")
    server_package_id: int | None = local("serverPackageId", "int")
