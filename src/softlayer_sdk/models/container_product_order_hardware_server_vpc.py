# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order_hardware_server import (
    ContainerProductOrderHardwareServer,
)


@entity("SoftLayer_Container_Product_Order_Hardware_Server_Vpc")
class ContainerProductOrderHardwareServerVpc(ContainerProductOrderHardwareServer):
    """SoftLayer_Container_Product_Order_Hardware_Server_Vpc.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Hardware_Server_Vpc/
    """

    crn: str | None = local("crn", "string")
    instance_profile: str | None = local("instanceProfile", "string")
    ip_allocations: list[models.ContainerProductOrderVpcIpAllocation] = local(
        "ipAllocations", "SoftLayer_Container_Product_Order_Vpc_IpAllocation", array=True
    )
    resource_group: str | None = local("resourceGroup", "string")
    server_id: str | None = local("serverId", "string")
    service_port_interface_id: str | None = local("servicePortInterfaceId", "string")
    service_port_ip_allocation_id: str | None = local("servicePortIpAllocationId", "string")
    service_port_vpc_id: str | None = local("servicePortVpcId", "string")
    subnets: list[models.ContainerProductOrderVpcSubnet] = local(
        "subnets", "SoftLayer_Container_Product_Order_Vpc_Subnet", array=True
    )
    zone: str | None = local("zone", "string")
