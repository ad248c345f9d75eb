# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_User_Preference")
class UserPreference(Entity):
    """SoftLayer_User_Preference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Preference/
    """

    description: str | None = relational("description", "string")
    type: models.UserPreferenceType | None = relational("type", "SoftLayer_User_Preference_Type")
    value: str | None = local("value", "string")
