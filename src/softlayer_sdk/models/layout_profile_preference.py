# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Layout_Profile_Preference")
class LayoutProfilePreference(Entity):
    """SoftLayer_Layout_Profile_Preference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Layout_Profile_Preference/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    default_value_flag: int | None = local("defaultValueFlag", "int")
    layout_container: models.LayoutContainer | None = relational(
        "layoutContainer", "SoftLayer_Layout_Container"
    )
    layout_container_id: int | None = local("layoutContainerId", "int")
    layout_item: models.LayoutItem | None = relational("layoutItem", "SoftLayer_Layout_Item")
    layout_item_id: int | None = local("layoutItemId", "int")
    layout_preference: models.LayoutPreference | None = relational(
        "layoutPreference", "SoftLayer_Layout_Preference"
    )
    layout_preference_id: int | None = local("layoutPreferenceId", "int")
    layout_profile: models.LayoutProfile | None = relational(
        "layoutProfile", "SoftLayer_Layout_Profile"
    )
    layout_profile_id: int | None = local("layoutProfileId", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    value: str | None = local("value", "string")
