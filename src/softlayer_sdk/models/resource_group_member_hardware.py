# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.resource_group_member import ResourceGroupMember


@entity("SoftLayer_Resource_Group_Member_Hardware")
class ResourceGroupMemberHardware(ResourceGroupMember):
    """SoftLayer_Resource_Group_Member_Hardware.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Resource_Group_Member_Hardware/
    """

    resource: models.Hardware | None = relational("resource", "SoftLayer_Hardware")
    server_arbiter_only: models.ResourceGroupMemberAttribute | None = relational(
        "serverArbiterOnly", "SoftLayer_Resource_Group_Member_Attribute"
    )
    server_hidden: models.ResourceGroupMemberAttribute | None = relational(
        "serverHidden", "SoftLayer_Resource_Group_Member_Attribute"
    )
    server_priority: models.ResourceGroupMemberAttribute | None = relational(
        "serverPriority", "SoftLayer_Resource_Group_Member_Attribute"
    )
    server_slave_delay: models.ResourceGroupMemberAttribute | None = relational(
        "serverSlaveDelay", "SoftLayer_Resource_Group_Member_Attribute"
    )
    server_tags: models.ResourceGroupMemberAttribute | None = relational(
        "serverTags", "SoftLayer_Resource_Group_Member_Attribute"
    )
    server_votes: models.ResourceGroupMemberAttribute | None = relational(
        "serverVotes", "SoftLayer_Resource_Group_Member_Attribute"
    )
