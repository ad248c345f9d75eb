# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Resource_Group_Member_Attribute")
class ResourceGroupMemberAttribute(Entity):
    """SoftLayer_Resource_Group_Member_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Resource_Group_Member_Attribute/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    member: models.ResourceGroupMember | None = relational(
        "member", "SoftLayer_Resource_Group_Member"
    )
    type: models.ResourceGroupMemberAttributeType | None = relational(
        "type", "SoftLayer_Resource_Group_Member_Attribute_Type"
    )
    value: str | None = local("value", "string")
