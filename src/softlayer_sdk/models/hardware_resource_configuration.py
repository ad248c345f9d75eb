# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.hardware import Hardware
    from softlayer_sdk.models.hardware_resource_configuration_property import (
        HardwareResourceConfigurationProperty,
    )
    from softlayer_sdk.models.hardware_resource_configuration_type import (
        HardwareResourceConfigurationType,
    )


@entity("SoftLayer_Hardware_Resource_Configuration")
class HardwareResourceConfiguration(Entity):
    """SoftLayer_Hardware_Resource_Configuration.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Resource_Configuration/
    """

    configuration_type_id: int | None = local("configurationTypeId", "int")
    hardware: Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    properties: list[HardwareResourceConfigurationProperty] = relational(
        "properties", "SoftLayer_Hardware_Resource_Configuration_Property", array=True
    )
    property_count: int = counter("propertyCount")
    type: HardwareResourceConfigurationType | None = relational(
        "type", "SoftLayer_Hardware_Resource_Configuration_Type"
    )
