# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Layout_Profile")
class LayoutProfile(Entity):
    """SoftLayer_Layout_Profile.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Layout_Profile/
    """

    active_flag: int | None = local("activeFlag", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    layout_container_count: int = counter("layoutContainerCount")
    layout_containers: list[models.LayoutContainer] = relational(
        "layoutContainers", "SoftLayer_Layout_Container", array=True
    )
    layout_preference_count: int = counter("layoutPreferenceCount")
    layout_preferences: list[models.LayoutProfilePreference] = relational(
        "layoutPreferences", "SoftLayer_Layout_Profile_Preference", array=True
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    user_record_id: int | None = local("userRecordId", "int")
