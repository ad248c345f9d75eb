# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Customer_Subnet_IpAddress")
class NetworkCustomerSubnetIpAddress(Entity):
    """SoftLayer_Network_Customer_Subnet_IpAddress.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Customer_Subnet_IpAddress/
    """

    id: int = local("id", "int")
    ip_address: str | None = local("ipAddress", "string")
    notes: str | None = local("notes", "string")
    subnet: models.NetworkCustomerSubnet | None = relational(
        "subnet", "SoftLayer_Network_Customer_Subnet"
    )
    subnet_id: int | None = local("subnetId", "int")
