# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.software_description import SoftwareDescription
    from softlayer_sdk.models.software_description_attribute_type import (
        SoftwareDescriptionAttributeType,
    )


@entity("SoftLayer_Software_Description_Attribute")
class SoftwareDescriptionAttribute(Entity):
    """SoftLayer_Software_Description_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Description_Attribute/
    """

    software_description: SoftwareDescription | None = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    type: SoftwareDescriptionAttributeType | None = relational(
        "type", "SoftLayer_Software_Description_Attribute_Type"
    )
    value: str | None = local("value", "string")
