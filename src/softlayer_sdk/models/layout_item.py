# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Layout_Item")
class LayoutItem(Entity):
    """SoftLayer_Layout_Item.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Layout_Item/
    """

    id: int = local("id", "int")
    keyname: str | None = local("keyname", "string")
    layout_item_preference_count: int = counter("layoutItemPreferenceCount")
    layout_item_preferences: list[models.LayoutPreference] = relational(
        "layoutItemPreferences", "SoftLayer_Layout_Preference", array=True
    )
    layout_item_type: models.LayoutItemType | None = relational(
        "layoutItemType", "SoftLayer_Layout_Item_Type"
    )
    layout_item_type_id: int | None = local("layoutItemTypeId", "int")
    name: str | None = local("name", "string")
