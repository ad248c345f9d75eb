# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Component_Model_Attribute_Type")
class HardwareComponentModelAttributeType(Entity):
    """SoftLayer_Hardware_Component_Model_Attribute_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Model_Attribute_Type/
    """

    description: str | None = local("description", "string")
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
    valid_component_type_count: int = counter("validComponentTypeCount")
    valid_component_types: list[models.HardwareComponentType] = relational(
        "validComponentTypes", "SoftLayer_Hardware_Component_Type", array=True
    )
