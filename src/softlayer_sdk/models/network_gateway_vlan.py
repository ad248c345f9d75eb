# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Gateway_Vlan")
class NetworkGatewayVlan(Entity):
    """SoftLayer_Network_Gateway_Vlan.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Gateway_Vlan/
    """

    bypass_flag: bool | None = local("bypassFlag", "boolean")
    id: int = local("id", "int")
    network_gateway: models.NetworkGateway | None = relational(
        "networkGateway", "SoftLayer_Network_Gateway"
    )
    network_gateway_id: int | None = local("networkGatewayId", "int")
    network_vlan: models.NetworkVlan | None = relational("networkVlan", "SoftLayer_Network_Vlan")
    network_vlan_id: int | None = local("networkVlanId", "int")
