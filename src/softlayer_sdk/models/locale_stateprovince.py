# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Locale_StateProvince")
class LocaleStateProvince(Entity):
    """SoftLayer_Locale_StateProvince.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Locale_StateProvince/
    """

    long_name: str | None = local("longName", "string")
    short_name: str | None = local("shortName", "string")
