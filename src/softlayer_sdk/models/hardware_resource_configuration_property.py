# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Resource_Configuration_Property")
class HardwareResourceConfigurationProperty(Entity):
    """SoftLayer_Hardware_Resource_Configuration_Property.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Resource_Configuration_Property/
    """

    configuration: models.HardwareResourceConfiguration | None = relational(
        "configuration", "SoftLayer_Hardware_Resource_Configuration"
    )
    configuration_id: int | None = local("configurationId", "int")
    configuration_property_type_id: int | None = local("configurationPropertyTypeId", "int")
    type: models.HardwareResourceConfigurationPropertyType | None = relational(
        "type", "SoftLayer_Hardware_Resource_Configuration_Property_Type"
    )
    value: str | None = local("value", "string")
