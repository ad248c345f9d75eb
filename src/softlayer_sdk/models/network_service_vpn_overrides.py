# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Service_Vpn_Overrides")
class NetworkServiceVpnOverrides(Entity):
    """SoftLayer_Network_Service_Vpn_Overrides.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Service_Vpn_Overrides/
    """

    id: int = local("id", "int")
    subnet: models.NetworkSubnet | None = relational("subnet", "SoftLayer_Network_Subnet")
    subnet_id: int | None = local("subnetId", "int")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_id: int | None = local("userId", "int")
