# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Search_ObjectType")
class ContainerSearchObjectType(Entity):
    """SoftLayer_Container_Search_ObjectType.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Search_ObjectType/
    """

    name: str | None = local("name", "string")
    properties: list[models.ContainerSearchObjectTypeProperty] = local(
        "properties", "SoftLayer_Container_Search_ObjectType_Property", array=True
    )
