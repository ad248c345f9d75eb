# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Component_Group")
class NetworkComponentGroup(Entity):
    """SoftLayer_Network_Component_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Component_Group/
    """

    group_type_id: int | None = local("groupTypeId", "int")
    members_description: str | None = relational("membersDescription", "string")
    network_component_count: int = counter("networkComponentCount")
    network_components: list[models.NetworkComponent] = relational(
        "networkComponents", "SoftLayer_Network_Component", array=True
    )
