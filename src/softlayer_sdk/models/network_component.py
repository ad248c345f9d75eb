# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.hardware import Hardware
    from softlayer_sdk.models.hardware_component_remotemanagement_command_request import (
        HardwareComponentRemoteManagementCommandRequest,
    )
    from softlayer_sdk.models.hardware_component_remotemanagement_user import (
        HardwareComponentRemoteManagementUser,
    )
    from softlayer_sdk.models.metric_tracking_object import MetricTrackingObject
    from softlayer_sdk.models.network_component_duplex_mode import NetworkComponentDuplexMode
    from softlayer_sdk.models.network_component_firewall import NetworkComponentFirewall
    from softlayer_sdk.models.network_component_group import NetworkComponentGroup
    from softlayer_sdk.models.network_component_ipaddress import NetworkComponentIpAddress
    from softlayer_sdk.models.network_component_network_vlan_trunk import (
        NetworkComponentNetworkVlanTrunk,
    )
    from softlayer_sdk.models.network_subnet import NetworkSubnet
    from softlayer_sdk.models.network_subnet_ipaddress import NetworkSubnetIpAddress
    from softlayer_sdk.models.network_vlan import NetworkVlan


@entity("SoftLayer_Network_Component")
class NetworkComponent(Entity):
    """SoftLayer_Network_Component.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Component/
    """

    active_command: HardwareComponentRemoteManagementCommandRequest | None = relational(
        "activeCommand", "SoftLayer_Hardware_Component_RemoteManagement_Command_Request"
    )
    downlink_component: NetworkComponent | None = relational(
        "downlinkComponent", "SoftLayer_Network_Component"
    )
    duplex_mode: NetworkComponentDuplexMode | None = relational(
        "duplexMode", "SoftLayer_Network_Component_Duplex_Mode"
    )
    duplex_mode_id: str | None = local("duplexModeId", "string")
    hardware: Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    high_availability_firewall_flag: bool | None = relational(
        "highAvailabilityFirewallFlag", "boolean"
    )
    id: int = local("id", "int")
    ip_address_binding_count: int = counter("ipAddressBindingCount")
    ip_address_bindings: list[NetworkComponentIpAddress] = relational(
        "ipAddressBindings", "SoftLayer_Network_Component_IpAddress", array=True
    )
    ip_address_count: int = counter("ipAddressCount")
    ip_addresses: list[NetworkSubnetIpAddress] = relational(
        "ipAddresses", "SoftLayer_Network_Subnet_IpAddress", array=True
    )
    ipmi_ip_address: str | None = local("ipmiIpAddress", "string")
    ipmi_mac_address: str | None = local("ipmiMacAddress", "string")
    last_command: HardwareComponentRemoteManagementCommandRequest | None = relational(
        "lastCommand", "SoftLayer_Hardware_Component_RemoteManagement_Command_Request"
    )
    mac_address: str | None = local("macAddress", "string")
    max_speed: int | None = local("maxSpeed", "int")
    metric_tracking_object: MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    network_component_firewall: NetworkComponentFirewall | None = relational(
        "networkComponentFirewall", "SoftLayer_Network_Component_Firewall"
    )
    network_component_group: NetworkComponentGroup | None = relational(
        "networkComponentGroup", "SoftLayer_Network_Component_Group"
    )
    network_hardware: list[Hardware] = relational(
        "networkHardware", "SoftLayer_Hardware", array=True
    )
    network_hardware_count: int = counter("networkHardwareCount")
    network_vlan: NetworkVlan | None = relational("networkVlan", "SoftLayer_Network_Vlan")
    network_vlan_id: int | None = local("networkVlanId", "int")
    network_vlan_trunk_count: int = counter("networkVlanTrunkCount")
    network_vlan_trunks: list[NetworkComponentNetworkVlanTrunk] = relational(
        "networkVlanTrunks", "SoftLayer_Network_Component_Network_Vlan_Trunk", array=True
    )
    network_vlans_trunkable: list[NetworkVlan] = relational(
        "networkVlansTrunkable", "SoftLayer_Network_Vlan", array=True
    )
    port: int | None = local("port", "int")
    primary_ip_address: str | None = local("primaryIpAddress", "string")
    primary_ip_address_record: NetworkSubnetIpAddress | None = relational(
        "primaryIpAddressRecord", "SoftLayer_Network_Subnet_IpAddress"
    )
    primary_subnet: NetworkSubnet | None = relational("primarySubnet", "SoftLayer_Network_Subnet")
    primary_version6_ip_address_record: NetworkSubnetIpAddress | None = relational(
        "primaryVersion6IpAddressRecord", "SoftLayer_Network_Subnet_IpAddress"
    )
    recent_command_count: int = counter("recentCommandCount")
    recent_commands: list[HardwareComponentRemoteManagementCommandRequest] = relational(
        "recentCommands",
        "SoftLayer_Hardware_Component_RemoteManagement_Command_Request",
        array=True,
    )
    redundancy_capable_flag: bool | None = relational("redundancyCapableFlag", "boolean")
    redundancy_enabled_flag: bool | None = relational("redundancyEnabledFlag", "boolean")
    remote_management_user_count: int = counter("remoteManagementUserCount")
    remote_management_users: list[HardwareComponentRemoteManagementUser] = relational(
        "remoteManagementUsers", "SoftLayer_Hardware_Component_RemoteManagement_User", array=True
    )
    router: Hardware | None = relational("router", "SoftLayer_Hardware")
    speed: int | None = local("speed", "int")
    status: str | None = local("status", "string")
    storage_network_flag: bool | None = relational("storageNetworkFlag", "boolean")
    subnet_count: int = counter("subnetCount")
    subnets: list[NetworkSubnet] = relational("subnets", "SoftLayer_Network_Subnet", array=True)
    uplink_component: NetworkComponent | None = relational(
        "uplinkComponent", "SoftLayer_Network_Component"
    )
    uplink_duplex_mode: NetworkComponentDuplexMode | None = relational(
        "uplinkDuplexMode", "SoftLayer_Network_Component_Duplex_Mode"
    )
