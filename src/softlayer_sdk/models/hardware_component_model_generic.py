# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Component_Model_Generic")
class HardwareComponentModelGeneric(Entity):
    """SoftLayer_Hardware_Component_Model_Generic.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Model_Generic/
    """

    capacity: Decimal | None = local("capacity", "decimal")
    description: str | None = local("description", "string")
    hardware_component_model_count: int = counter("hardwareComponentModelCount")
    hardware_component_models: list[models.HardwareComponentModel] = relational(
        "hardwareComponentModels", "SoftLayer_Hardware_Component_Model", array=True
    )
    hardware_component_type: models.HardwareComponentType | None = relational(
        "hardwareComponentType", "SoftLayer_Hardware_Component_Type"
    )
    hardware_component_type_id: int | None = local("hardwareComponentTypeId", "int")
    id: int = local("id", "int")
    marketing_features: models.HardwareComponentModelGenericMarketingFeature | None = relational(
        "marketingFeatures", "SoftLayer_Hardware_Component_Model_Generic_MarketingFeature"
    )
    pci_generation: str | None = local("pciGeneration", "string")
    units: str | None = local("units", "string")
    upgrade_priority: int | None = local("upgradePriority", "int")
