# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Resource_Group_Template")
class ResourceGroupTemplate(Entity):
    """SoftLayer_Resource_Group_Template.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Resource_Group_Template/
    """

    children: list[models.ResourceGroupTemplate] = relational(
        "children", "SoftLayer_Resource_Group_Template", array=True
    )
    children_count: int = counter("childrenCount")
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    member_count: int = counter("memberCount")
    members: list[models.ResourceGroupTemplateMember] = relational(
        "members", "SoftLayer_Resource_Group_Template_Member", array=True
    )
