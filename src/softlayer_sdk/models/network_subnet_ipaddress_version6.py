# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.network_subnet_ipaddress import NetworkSubnetIpAddress


@entity("SoftLayer_Network_Subnet_IpAddress_Version6")
class NetworkSubnetIpAddressVersion6(NetworkSubnetIpAddress):
    """SoftLayer_Network_Subnet_IpAddress_Version6.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Subnet_IpAddress_Version6/
    """

    public_version6_network_gateway: models.NetworkGateway | None = relational(
        "publicVersion6NetworkGateway", "SoftLayer_Network_Gateway"
    )
