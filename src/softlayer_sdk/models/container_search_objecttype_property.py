# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Search_ObjectType_Property")
class ContainerSearchObjectTypeProperty(Entity):
    """SoftLayer_Container_Search_ObjectType_Property.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Search_ObjectType_Property/
    """

    name: str | None = local("name", "string")
    sortable_flag: bool | None = local("sortableFlag", "boolean")
    type: str | None = local("type", "string")
