# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Layout_Container")
class LayoutContainer(Entity):
    """SoftLayer_Layout_Container.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Layout_Container/
    """

    id: int = local("id", "int")
    keyname: str | None = local("keyname", "string")
    layout_container_type: models.LayoutContainerType | None = relational(
        "layoutContainerType", "SoftLayer_Layout_Container_Type"
    )
    layout_container_type_id: int | None = local("layoutContainerTypeId", "int")
    layout_item_count: int = counter("layoutItemCount")
    layout_items: list[models.LayoutItem] = relational(
        "layoutItems", "SoftLayer_Layout_Item", array=True
    )
    name: str | None = local("name", "string")
