# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Component_Attribute")
class HardwareComponentAttribute(Entity):
    """SoftLayer_Hardware_Component_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Attribute/
    """

    hardware_component: models.HardwareComponent | None = relational(
        "hardwareComponent", "SoftLayer_Hardware_Component"
    )
    hardware_component_attribute_type: models.HardwareComponentAttributeType | None = relational(
        "hardwareComponentAttributeType", "SoftLayer_Hardware_Component_Attribute_Type"
    )
    hardware_component_attribute_type_id: int | None = local(
        "hardwareComponentAttributeTypeId", "int"
    )
    hardware_component_id: int | None = local("hardwareComponentId", "int")
    value: str | None = local("value", "string")
