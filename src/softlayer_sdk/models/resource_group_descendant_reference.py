# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.resource_group import ResourceGroup
    from softlayer_sdk.models.resource_group_member import ResourceGroupMember


@entity("SoftLayer_Resource_Group_Descendant_Reference")
class ResourceGroupDescendantReference(Entity):
    """SoftLayer_Resource_Group_Descendant_Reference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Resource_Group_Descendant_Reference/
    """

    group: ResourceGroup | None = relational("group", "SoftLayer_Resource_Group")
    group_member: ResourceGroupMember | None = relational(
        "groupMember", "SoftLayer_Resource_Group_Member"
    )
