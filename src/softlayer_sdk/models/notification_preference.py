# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Notification_Preference")
class NotificationPreference(Entity):
    """SoftLayer_Notification_Preference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Preference/
    """

    description: str | None = local("description", "string")
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    maximum_value: str | None = local("maximumValue", "string")
    minimum_value: str | None = local("minimumValue", "string")
    name: str | None = local("name", "string")
    units: str | None = local("units", "string")
    value: str | None = local("value", "string")
