# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Resource_Configuration")
class HardwareResourceConfiguration(Entity):
    """SoftLayer_Hardware_Resource_Configuration.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Resource_Configuration/
    """

    configuration_type_id: int | None = local("configurationTypeId", "int")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    properties: list[models.HardwareResourceConfigurationProperty] = relational(
        "properties", "SoftLayer_Hardware_Resource_Configuration_Property", array=True
    )
    property_count: int = counter("propertyCount")
    type: models.HardwareResourceConfigurationType | None = relational(
        "type", "SoftLayer_Hardware_Resource_Configuration_Type"
    )
