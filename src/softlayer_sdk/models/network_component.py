# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Component")
class NetworkComponent(Entity):
    """SoftLayer_Network_Component.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Component/
    """

    active_command: models.HardwareComponentRemoteManagementCommandRequest | None = relational(
        "activeCommand", "SoftLayer_Hardware_Component_RemoteManagement_Command_Request"
    )
    downlink_component: models.NetworkComponent | None = relational(
        "downlinkComponent", "SoftLayer_Network_Component"
    )
    duplex_mode: models.NetworkComponentDuplexMode | None = relational(
        "duplexMode", "SoftLayer_Network_Component_Duplex_Mode"
    )
    duplex_mode_id: str | None = local("duplexModeId", "string")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    high_availability_firewall_flag: bool | None = relational(
        "highAvailabilityFirewallFlag", "boolean"
    )
    id: int = local("id", "int")
    ip_address_binding_count: int = counter("ipAddressBindingCount")
    ip_address_bindings: list[models.NetworkComponentIpAddress] = relational(
        "ipAddressBindings", "SoftLayer_Network_Component_IpAddress", array=True
    )
    ip_address_count: int = counter("ipAddressCount")
    ip_addresses: list[models.NetworkSubnetIpAddress] = relational(
        "ipAddresses", "SoftLayer_Network_Subnet_IpAddress", array=True
    )
    ipmi_ip_address: str | None = local("ipmiIpAddress", "string")
    ipmi_mac_address: str | None = local("ipmiMacAddress", "string")
    last_command: models.HardwareComponentRemoteManagementCommandRequest | None = relational(
        "lastCommand", "SoftLayer_Hardware_Component_RemoteManagement_Command_Request"
    )
    mac_address: str | None = local("macAddress", "string")
    max_speed: int | None = local("maxSpeed", "int")
    metric_tracking_object: models.MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    network_component_firewall: models.NetworkComponentFirewall | None = relational(
        "networkComponentFirewall", "SoftLayer_Network_Component_Firewall"
    )
    network_component_group: models.NetworkComponentGroup | None = relational(
        "networkComponentGroup", "SoftLayer_Network_Component_Group"
    )
    network_hardware: list[models.Hardware] = relational(
        "networkHardware", "SoftLayer_Hardware", array=True
    )
    network_hardware_count: int = counter("networkHardwareCount")
    network_vlan: models.NetworkVlan | None = relational("networkVlan", "SoftLayer_Network_Vlan")
    network_vlan_id: int | None = local("networkVlanId", "int")
    network_vlan_trunk_count: int = counter("networkVlanTrunkCount")
    network_vlan_trunks: list[models.NetworkComponentNetworkVlanTrunk] = relational(
        "networkVlanTrunks", "SoftLayer_Network_Component_Network_Vlan_Trunk", array=True
    )
    network_vlans_trunkable: list[models.NetworkVlan] = relational(
        "networkVlansTrunkable", "SoftLayer_Network_Vlan", array=True
    )
    port: int | None = local("port", "int")
    primary_ip_address: str | None = local("primaryIpAddress", "string")
    primary_ip_address_record: models.NetworkSubnetIpAddress | None = relational(
        "primaryIpAddressRecord", "SoftLayer_Network_Subnet_IpAddress"
    )
    primary_subnet: models.NetworkSubnet | None = relational(
        "primarySubnet", "SoftLayer_Network_Subnet"
    )
    primary_version6_ip_address_record: models.NetworkSubnetIpAddress | None = relational(
        "primaryVersion6IpAddressRecord", "SoftLayer_Network_Subnet_IpAddress"
    )
    recent_command_count: int = counter("recentCommandCount")
    recent_commands: list[models.HardwareComponentRemoteManagementCommandRequest] = relational(
        "recentCommands",
        "SoftLayer_Hardware_Component_RemoteManagement_Command_Request",
        array=True,
    )
    redundancy_capable_flag: bool | None = relational("redundancyCapableFlag", "boolean")
    redundancy_enabled_flag: bool | None = relational("redundancyEnabledFlag", "boolean")
    remote_management_user_count: int = counter("remoteManagementUserCount")
    remote_management_users: list[models.HardwareComponentRemoteManagementUser] = relational(
        "remoteManagementUsers", "SoftLayer_Hardware_Component_RemoteManagement_User", array=True
    )
    router: models.Hardware | None = relational("router", "SoftLayer_Hardware")
    speed: int | None = local("speed", "int")
    status: str | None = local("status", "string")
    storage_network_flag: bool | None = relational("storageNetworkFlag", "boolean")
    subnet_count: int = counter("subnetCount")
    subnets: list[models.NetworkSubnet] = relational(
        "subnets", "SoftLayer_Network_Subnet", array=True
    )
    uplink_component: models.NetworkComponent | None = relational(
        "uplinkComponent", "SoftLayer_Network_Component"
    )
    uplink_duplex_mode: models.NetworkComponentDuplexMode | None = relational(
        "uplinkDuplexMode", "SoftLayer_Network_Component_Duplex_Mode"
    )
