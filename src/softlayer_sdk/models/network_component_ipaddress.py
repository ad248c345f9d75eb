# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, relational


@entity("SoftLayer_Network_Component_IpAddress")
class NetworkComponentIpAddress(Entity):
    """SoftLayer_Network_Component_IpAddress.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Component_IpAddress/
    """

    ip_address: models.NetworkSubnetIpAddress | None = relational(
        "ipAddress", "SoftLayer_Network_Subnet_IpAddress"
    )
    network_component: models.NetworkComponent | None = relational(
        "networkComponent", "SoftLayer_Network_Component"
    )
