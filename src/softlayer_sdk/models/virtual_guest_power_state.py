# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Virtual_Guest_Power_State")
class VirtualGuestPowerState(Entity):
    """SoftLayer_Virtual_Guest_Power_State.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Power_State/
    """

    description: str | None = local("description", "string")
    key_name: str = local("keyName", "string")
    name: str = local("name", "string")
