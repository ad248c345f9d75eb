# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Software_Description_Attribute")
class SoftwareDescriptionAttribute(Entity):
    """SoftLayer_Software_Description_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Description_Attribute/
    """

    software_description: models.SoftwareDescription | None = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    type: models.SoftwareDescriptionAttributeType | None = relational(
        "type", "SoftLayer_Software_Description_Attribute_Type"
    )
    value: str | None = local("value", "string")
