# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Component_Network_Vlan_Trunk")
class NetworkComponentNetworkVlanTrunk(Entity):
    """SoftLayer_Network_Component_Network_Vlan_Trunk.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Component_Network_Vlan_Trunk/
    """

    is_updating: bool | None = local("isUpdating", "boolean")
    network_component: models.NetworkComponent | None = relational(
        "networkComponent", "SoftLayer_Network_Component"
    )
    network_component_id: int | None = local("networkComponentId", "int")
    network_vlan: models.NetworkVlan | None = relational("networkVlan", "SoftLayer_Network_Vlan")
    network_vlan_id: int | None = local("networkVlanId", "int")
