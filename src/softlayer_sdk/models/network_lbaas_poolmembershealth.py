# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_LBaaS_PoolMembersHealth")
class NetworkLBaaSPoolMembersHealth(Entity):
    """SoftLayer_Network_LBaaS_PoolMembersHealth.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_PoolMembersHealth/
    """

    members_health: list[models.NetworkLBaaSMemberHealth] = local(
        "membersHealth", "SoftLayer_Network_LBaaS_MemberHealth", array=True
    )
    pool_uuid: str | None = local("poolUuid", "string")
