# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Notification")
class Notification(Entity):
    """SoftLayer_Notification.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification/
    """

    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
    preference_count: int = counter("preferenceCount")
    preferences: list[models.NotificationPreference] = relational(
        "preferences", "SoftLayer_Notification_Preference", array=True
    )
    required_preference_count: int = counter("requiredPreferenceCount")
    required_preferences: list[models.NotificationPreference] = relational(
        "requiredPreferences", "SoftLayer_Notification_Preference", array=True
    )
