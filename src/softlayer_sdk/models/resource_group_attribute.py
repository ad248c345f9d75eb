# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Resource_Group_Attribute")
class ResourceGroupAttribute(Entity):
    """SoftLayer_Resource_Group_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Resource_Group_Attribute/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    group: models.ResourceGroup | None = relational("group", "SoftLayer_Resource_Group")
    id: int = local("id", "int")
    type: models.ResourceGroupAttributeType | None = relational(
        "type", "SoftLayer_Resource_Group_Attribute_Type"
    )
    value: str | None = local("value", "string")
