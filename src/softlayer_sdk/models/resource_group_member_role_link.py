# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Resource_Group_Member_Role_Link")
class ResourceGroupMemberRoleLink(Entity):
    """SoftLayer_Resource_Group_Member_Role_Link.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Resource_Group_Member_Role_Link/
    """

    group_member_id: int | None = local("groupMemberId", "int")
    group_template_role_id: int | None = local("groupTemplateRoleId", "int")
