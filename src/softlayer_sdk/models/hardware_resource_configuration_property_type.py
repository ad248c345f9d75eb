# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Resource_Configuration_Property_Type")
class HardwareResourceConfigurationPropertyType(Entity):
    """SoftLayer_Hardware_Resource_Configuration_Property_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Resource_Configuration_Property_Type/
    """

    name: str | None = local("name", "string")
    properties: list[models.HardwareResourceConfigurationProperty] = relational(
        "properties", "SoftLayer_Hardware_Resource_Configuration_Property", array=True
    )
    property_count: int = counter("propertyCount")
    unit: str | None = local("unit", "string")
