# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Subnet_IpAddress")
class ContainerNetworkSubnetIpAddress(Entity):
    """SoftLayer_Container_Network_Subnet_IpAddress.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Subnet_IpAddress/
    """

    hardware: models.Hardware | None = local("hardware", "SoftLayer_Hardware")
    ip_address: str | None = local("ipAddress", "string")
    is_broadcast_address: bool | None = local("isBroadcastAddress", "boolean")
    is_gateway_address: bool | None = local("isGatewayAddress", "boolean")
    is_network_address: bool | None = local("isNetworkAddress", "boolean")
