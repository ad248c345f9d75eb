# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order_virtual_guest import (
    ContainerProductOrderVirtualGuest,
)


@entity("SoftLayer_Container_Product_Order_Virtual_Guest_Vpc")
class ContainerProductOrderVirtualGuestVpc(ContainerProductOrderVirtualGuest):
    """SoftLayer_Container_Product_Order_Virtual_Guest_Vpc.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Virtual_Guest_Vpc/
    """

    additional_network_interfaces: list[
        models.ContainerProductOrderVirtualGuestVpcNetworkInterface
    ] = local(
        "additionalNetworkInterfaces",
        "SoftLayer_Container_Product_Order_Virtual_Guest_Vpc_NetworkInterface",
        array=True,
    )
    crn: str | None = local("crn", "string")
    instance_profile: str | None = local("instanceProfile", "string")
    ip_allocations: list[models.ContainerProductOrderVpcIpAllocation] = local(
        "ipAllocations", "SoftLayer_Container_Product_Order_Vpc_IpAllocation", array=True
    )
    overlay_network_flag: bool | None = local("overlayNetworkFlag", "boolean")
    resource_group: str | None = local("resourceGroup", "string")
    server_id: str | None = local("serverId", "string")
    service_port_cidr: str | None = local("servicePortCidr", "string")
    service_port_dns: list[str] = local("servicePortDns", "string", array=True)
    service_port_gateway: str | None = local("servicePortGateway", "string")
    service_port_interface_id: str | None = local("servicePortInterfaceId", "string")
    service_port_ip_address: str | None = local("servicePortIpAddress", "string")
    service_port_ip_allocation_id: str | None = local("servicePortIpAllocationId", "string")
    service_port_vpc_id: str | None = local("servicePortVpcId", "string")
    storage_volumes: list[models.ContainerProductOrderVirtualGuestVpcStorageVolume] = local(
        "storageVolumes",
        "SoftLayer_Container_Product_Order_Virtual_Guest_Vpc_StorageVolume",
        array=True,
    )
    subnets: list[models.ContainerProductOrderVpcSubnet] = local(
        "subnets", "SoftLayer_Container_Product_Order_Vpc_Subnet", array=True
    )
    zone: str | None = local("zone", "string")
