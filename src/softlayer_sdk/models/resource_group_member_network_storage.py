# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.resource_group_member import ResourceGroupMember


@entity("SoftLayer_Resource_Group_Member_Network_Storage")
class ResourceGroupMemberNetworkStorage(ResourceGroupMember):
    """SoftLayer_Resource_Group_Member_Network_Storage.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Resource_Group_Member_Network_Storage/
    """

    resource: models.NetworkStorage | None = relational("resource", "SoftLayer_Network_Storage")
