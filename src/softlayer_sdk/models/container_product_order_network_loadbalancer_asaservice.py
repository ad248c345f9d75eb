# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order import ContainerProductOrder


@entity("SoftLayer_Container_Product_Order_Network_LoadBalancer_AsAService")
class ContainerProductOrderNetworkLoadBalancerAsAService(ContainerProductOrder):
    """SoftLayer_Container_Product_Order_Network_LoadBalancer_AsAService.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_LoadBalancer_AsAService/
    """

    description: str | None = local("description", "string")
    health_monitor_configurations: list[
        models.NetworkLBaaSLoadBalancerHealthMonitorConfiguration
    ] = local(
        "healthMonitorConfigurations",
        "SoftLayer_Network_LBaaS_LoadBalancerHealthMonitorConfiguration",
        array=True,
    )
    is_public: bool | None = local("isPublic", "boolean")
    name: str | None = local("name", "string")
    protocol_configurations: list[models.NetworkLBaaSLoadBalancerProtocolConfiguration] = local(
        "protocolConfigurations",
        "SoftLayer_Network_LBaaS_LoadBalancerProtocolConfiguration",
        array=True,
    )
    public_subnets: list[models.NetworkSubnet] = local(
        "publicSubnets", "SoftLayer_Network_Subnet", array=True
    )
    server_instances_information: list[models.NetworkLBaaSLoadBalancerServerInstanceInfo] = local(
        "serverInstancesInformation",
        "SoftLayer_Network_LBaaS_LoadBalancerServerInstanceInfo",
        array=True,
    )
    subnets: list[models.NetworkSubnet] = local("subnets", "SoftLayer_Network_Subnet", array=True)
    type: int | None = local("type", "int")
    use_system_public_ip_pool: bool | None = local("useSystemPublicIpPool", "boolean")
