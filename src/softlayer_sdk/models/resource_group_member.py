# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Resource_Group_Member")
class ResourceGroupMember(Entity):
    """SoftLayer_Resource_Group_Member.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Resource_Group_Member/
    """

    attribute_count: int = counter("attributeCount")
    attributes: list[models.ResourceGroupMemberAttribute] = relational(
        "attributes", "SoftLayer_Resource_Group_Member_Attribute", array=True
    )
    create_date: datetime | None = local("createDate", "dateTime")
    descendant_member_count: int = counter("descendantMemberCount")
    descendant_members: list[models.ResourceGroupMember] = relational(
        "descendantMembers", "SoftLayer_Resource_Group_Member", array=True
    )
    group: models.ResourceGroup | None = relational("group", "SoftLayer_Resource_Group")
    id: int = local("id", "int")
    role_count: int = counter("roleCount")
    roles: list[models.ResourceGroupRole] = relational(
        "roles", "SoftLayer_Resource_Group_Role", array=True
    )
    status: str | None = local("status", "string")
    type: models.ResourceGroupMemberType | None = relational(
        "type", "SoftLayer_Resource_Group_Member_Type"
    )
