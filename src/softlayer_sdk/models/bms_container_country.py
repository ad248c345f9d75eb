# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("BMS_Container_Country")
class BMSContainerCountry(Entity):
    """BMS_Container_Country.

    https://sldn.softlayer.com/reference/datatypes/BMS_Container_Country/
    """

    code: str | None = local("code", "string")
    id: str = local("id", "string")
