# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Order_Virtual_Guest_Vpc_NetworkInterface")
class ContainerProductOrderVirtualGuestVpcNetworkInterface(Entity):
    """SoftLayer_Container_Product_Order_Virtual_Guest_Vpc_NetworkInterface.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Virtual_Guest_Vpc_NetworkInterface/
    """

    cidr: str | None = local("cidr", "string")
    dns: list[str] = local("dns", "string", array=True)
    gateway: str | None = local("gateway", "string")
    interface_id: str | None = local("interfaceId", "string")
    ip_address: str | None = local("ipAddress", "string")
    ip_allocation_id: str | None = local("ipAllocationId", "string")
    security_group_ids: list[int] = local("securityGroupIds", "int", array=True)
    subnet_id: str | None = local("subnetId", "string")
    vpc_id: str | None = local("vpcId", "string")
