# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Locale")
class Locale(Entity):
    """SoftLayer_Locale.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Locale/
    """

    friendly_name: str | None = local("friendlyName", "string")
    id: int = local("id", "int")
    language_tag: str | None = local("languageTag", "string")
    name: str | None = local("name", "string")
