# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Component_Type")
class HardwareComponentType(Entity):
    """SoftLayer_Hardware_Component_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Type/
    """

    hardware_generic_component_model_count: int = counter("hardwareGenericComponentModelCount")
    hardware_generic_component_models: list[models.HardwareComponentModelGeneric] = relational(
        "hardwareGenericComponentModels", "SoftLayer_Hardware_Component_Model_Generic", array=True
    )
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    type: str | None = local("type", "string")
    type_parent: models.HardwareComponentType | None = relational(
        "typeParent", "SoftLayer_Hardware_Component_Type"
    )
    type_parent_id: int | None = local("typeParentId", "int")
