# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.network_customer_subnet import NetworkCustomerSubnet


@entity("SoftLayer_Network_Customer_Subnet_IpAddress")
class NetworkCustomerSubnetIpAddress(Entity):
    """SoftLayer_Network_Customer_Subnet_IpAddress.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Customer_Subnet_IpAddress/
    """

    id: int = local("id", "int")
    ip_address: str | None = local("ipAddress", "string")
    notes: str | None = local("notes", "string")
    subnet: NetworkCustomerSubnet | None = relational("subnet", "SoftLayer_Network_Customer_Subnet")
    subnet_id: int | None = local("subnetId", "int")
