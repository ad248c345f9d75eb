# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.network_securitygroup import NetworkSecurityGroup
    from softlayer_sdk.models.virtual_guest_network_component import VirtualGuestNetworkComponent


@entity("SoftLayer_Virtual_Network_SecurityGroup_NetworkComponentBinding")
class VirtualNetworkSecurityGroupNetworkComponentBinding(Entity):
    """SoftLayer_Virtual_Network_SecurityGroup_NetworkComponentBinding.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Network_SecurityGroup_NetworkComponentBinding/
    """

    id: int = local("id", "int")
    network_component: VirtualGuestNetworkComponent | None = relational(
        "networkComponent", "SoftLayer_Virtual_Guest_Network_Component"
    )
    network_component_id: int | None = local("networkComponentId", "int")
    security_group: NetworkSecurityGroup | None = relational(
        "securityGroup", "SoftLayer_Network_SecurityGroup"
    )
    security_group_id: int | None = local("securityGroupId", "int")
