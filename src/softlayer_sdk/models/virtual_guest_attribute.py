# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.virtual_guest import VirtualGuest
    from softlayer_sdk.models.virtual_guest_attribute_type import VirtualGuestAttributeType


@entity("SoftLayer_Virtual_Guest_Attribute")
class VirtualGuestAttribute(Entity):
    """SoftLayer_Virtual_Guest_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Attribute/
    """

    guest: VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    type: VirtualGuestAttributeType | None = relational(
        "type", "SoftLayer_Virtual_Guest_Attribute_Type"
    )
    value: str | None = local("value", "string")
