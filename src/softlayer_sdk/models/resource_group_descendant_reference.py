# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, relational


@entity("SoftLayer_Resource_Group_Descendant_Reference")
class ResourceGroupDescendantReference(Entity):
    """SoftLayer_Resource_Group_Descendant_Reference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Resource_Group_Descendant_Reference/
    """

    group: models.ResourceGroup | None = relational("group", "SoftLayer_Resource_Group")
    group_member: models.ResourceGroupMember | None = relational(
        "groupMember", "SoftLayer_Resource_Group_Member"
    )
