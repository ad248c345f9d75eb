# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Virtual_Guest_Attribute")
class VirtualGuestAttribute(Entity):
    """SoftLayer_Virtual_Guest_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Attribute/
    """

    guest: models.VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    type: models.VirtualGuestAttributeType | None = relational(
        "type", "SoftLayer_Virtual_Guest_Attribute_Type"
    )
    value: str | None = local("value", "string")
