# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Hardware_Component_Model_Architecture_Type")
class HardwareComponentModelArchitectureType(Entity):
    """SoftLayer_Hardware_Component_Model_Architecture_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_Model_Architecture_Type/
    """

    children: list[models.HardwareComponentModelArchitectureType] = relational(
        "children", "SoftLayer_Hardware_Component_Model_Architecture_Type", array=True
    )
    children_count: int = counter("childrenCount")
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
    parent: models.HardwareComponentModelArchitectureType | None = relational(
        "parent", "SoftLayer_Hardware_Component_Model_Architecture_Type"
    )
    parent_id: str | None = local("parentId", "string")
