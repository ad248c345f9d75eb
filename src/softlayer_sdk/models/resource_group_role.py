# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Resource_Group_Role")
class ResourceGroupRole(Entity):
    """SoftLayer_Resource_Group_Role.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Resource_Group_Role/
    """

    description: str | None = local("description", "string")
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    member_link_count: int = counter("memberLinkCount")
    member_links: list[models.ResourceGroupMemberRoleLink] = relational(
        "memberLinks", "SoftLayer_Resource_Group_Member_Role_Link", array=True
    )
