# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Component_Model_Generic_Attribute")
class HardwareComponentModelGenericAttribute(Entity):
    """SoftLayer_Hardware_Component_Model_Generic_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Model_Generic_Attribute/
    """

    hardware_generic_component_model: models.HardwareComponentModelGeneric | None = relational(
        "hardwareGenericComponentModel", "SoftLayer_Hardware_Component_Model_Generic"
    )
    value: str | None = local("value", "string")
