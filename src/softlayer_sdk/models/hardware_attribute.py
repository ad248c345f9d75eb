# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Attribute")
class HardwareAttribute(Entity):
    """SoftLayer_Hardware_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Attribute/
    """

    hardware_attribute_type: models.HardwareAttributeType | None = relational(
        "hardwareAttributeType", "SoftLayer_Hardware_Attribute_Type"
    )
    hardware_attribute_type_id: int | None = local("hardwareAttributeTypeId", "int")
    id: int = local("id", "int")
    value: str | None = local("value", "string")
