# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Customer_Subnet")
class NetworkCustomerSubnet(Entity):
    """SoftLayer_Network_Customer_Subnet.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Customer_Subnet/
    """

    account_id: int | None = local("accountId", "int")
    cidr: int | None = local("cidr", "int")
    id: int = local("id", "int")
    ip_address_count: int = counter("ipAddressCount")
    ip_addresses: list[models.NetworkCustomerSubnetIpAddress] = relational(
        "ipAddresses", "SoftLayer_Network_Customer_Subnet_IpAddress", array=True
    )
    netmask: str | None = local("netmask", "string")
    network_identifier: str | None = local("networkIdentifier", "string")
    total_ip_addresses: int | None = local("totalIpAddresses", "int")
