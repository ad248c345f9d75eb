# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Layout_Preference")
class LayoutPreference(Entity):
    """SoftLayer_Layout_Preference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Layout_Preference/
    """

    id: int = local("id", "int")
    layout_preference_type: models.LayoutPreferenceType | None = relational(
        "layoutPreferenceType", "SoftLayer_Layout_Preference_Type"
    )
    layout_preference_type_id: int | None = local("layoutPreferenceTypeId", "int")
    value: str | None = local("value", "string")
