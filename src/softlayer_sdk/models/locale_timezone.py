# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Locale_Timezone")
class LocaleTimezone(Entity):
    """SoftLayer_Locale_Timezone.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Locale_Timezone/
    """

    id: int = local("id", "int")
    long_name: str | None = local("longName", "string")
    name: str | None = local("name", "string")
    offset: str | None = local("offset", "string")
    short_name: str | None = local("shortName", "string")
