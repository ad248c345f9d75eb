# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Virtual_Network_SecurityGroup_NetworkComponentBinding")
class VirtualNetworkSecurityGroupNetworkComponentBinding(Entity):
    """SoftLayer_Virtual_Network_SecurityGroup_NetworkComponentBinding.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Network_SecurityGroup_NetworkComponentBinding/
    """

    id: int = local("id", "int")
    network_component: models.VirtualGuestNetworkComponent | None = relational(
        "networkComponent", "SoftLayer_Virtual_Guest_Network_Component"
    )
    network_component_id: int | None = local("networkComponentId", "int")
    security_group: models.NetworkSecurityGroup | None = relational(
        "securityGroup", "SoftLayer_Network_SecurityGroup"
    )
    security_group_id: int | None = local("securityGroupId", "int")
