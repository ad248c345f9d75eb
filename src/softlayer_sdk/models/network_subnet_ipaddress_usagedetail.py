# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Network_Subnet_IpAddress_UsageDetail")
class NetworkSubnetIpAddressUsageDetail(Entity):
    """SoftLayer_Network_Subnet_IpAddress_UsageDetail.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Subnet_IpAddress_UsageDetail/
    """

    ip_address: str | None = local("ipAddress", "string")
    ip_address_id: int | None = local("ipAddressId", "int")
    resource_context: str | None = local("resourceContext", "string")
    resource_fully_qualified_name: str | None = local("resourceFullyQualifiedName", "string")
    resource_id: int | None = local("resourceId", "int")
    resource_name: str | None = local("resourceName", "string")
    resource_type: str | None = local("resourceType", "string")
    subnet_id: int | None = local("subnetId", "int")
