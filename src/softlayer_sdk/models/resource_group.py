# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Resource_Group")
class ResourceGroup(Entity):
    """SoftLayer_Resource_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Resource_Group/
    """

    ancestor_group_count: int = counter("ancestorGroupCount")
    ancestor_groups: list[models.ResourceGroup] = relational(
        "ancestorGroups", "SoftLayer_Resource_Group", array=True
    )
    attribute_count: int = counter("attributeCount")
    attributes: list[models.ResourceGroupAttribute] = relational(
        "attributes", "SoftLayer_Resource_Group_Attribute", array=True
    )
    create_date: datetime | None = local("createDate", "dateTime")
    description: str | None = local("description", "string")
    hardware_member_count: int = counter("hardwareMemberCount")
    hardware_members: list[models.ResourceGroupMember] = relational(
        "hardwareMembers", "SoftLayer_Resource_Group_Member", array=True
    )
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    member_count: int = counter("memberCount")
    members: list[models.ResourceGroupMember] = relational(
        "members", "SoftLayer_Resource_Group_Member", array=True
    )
    name: str | None = local("name", "string")
    root_resource_group: models.ResourceGroup | None = relational(
        "rootResourceGroup", "SoftLayer_Resource_Group"
    )
    root_resource_group_id: int | None = local("rootResourceGroupId", "int")
    subnet_member_count: int = counter("subnetMemberCount")
    subnet_members: list[models.ResourceGroupMember] = relational(
        "subnetMembers", "SoftLayer_Resource_Group_Member", array=True
    )
    template: models.ResourceGroupTemplate | None = relational(
        "template", "SoftLayer_Resource_Group_Template"
    )
    template_id: int | None = local("templateId", "int")
    vlan_member_count: int = counter("vlanMemberCount")
    vlan_members: list[models.ResourceGroupMember] = relational(
        "vlanMembers", "SoftLayer_Resource_Group_Member", array=True
    )
