# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.hardware_attribute_type import HardwareAttributeType


@entity("SoftLayer_Hardware_Attribute")
class HardwareAttribute(Entity):
    """SoftLayer_Hardware_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Attribute/
    """

    hardware_attribute_type: HardwareAttributeType | None = relational(
        "hardwareAttributeType", "SoftLayer_Hardware_Attribute_Type"
    )
    hardware_attribute_type_id: int | None = local("hardwareAttributeTypeId", "int")
    id: int = local("id", "int")
    value: str | None = local("value", "string")
