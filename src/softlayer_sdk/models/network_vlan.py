# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Vlan")
class NetworkVlan(Entity):
    """SoftLayer_Network_Vlan.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Vlan/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    additional_primary_subnet_count: int = counter("additionalPrimarySubnetCount")
    additional_primary_subnets: list[models.NetworkSubnet] = relational(
        "additionalPrimarySubnets", "SoftLayer_Network_Subnet", array=True
    )
    attached_network_gateway: models.NetworkGateway | None = relational(
        "attachedNetworkGateway", "SoftLayer_Network_Gateway"
    )
    attached_network_gateway_flag: bool | None = relational("attachedNetworkGatewayFlag", "boolean")
    attached_network_gateway_vlan: models.NetworkGatewayVlan | None = relational(
        "attachedNetworkGatewayVlan", "SoftLayer_Network_Gateway_Vlan"
    )
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    datacenter: models.Location | None = relational("datacenter", "SoftLayer_Location")
    dedicated_firewall_flag: int | None = relational("dedicatedFirewallFlag", "int")
    extension_router: models.HardwareRouter | None = relational(
        "extensionRouter", "SoftLayer_Hardware_Router"
    )
    firewall_guest_network_component_count: int = counter("firewallGuestNetworkComponentCount")
    firewall_guest_network_components: list[models.NetworkComponentFirewall] = relational(
        "firewallGuestNetworkComponents", "SoftLayer_Network_Component_Firewall", array=True
    )
    firewall_interface_count: int = counter("firewallInterfaceCount")
    firewall_interfaces: list[models.NetworkFirewallModuleContextInterface] = relational(
        "firewallInterfaces", "SoftLayer_Network_Firewall_Module_Context_Interface", array=True
    )
    firewall_network_component_count: int = counter("firewallNetworkComponentCount")
    firewall_network_components: list[models.NetworkComponentFirewall] = relational(
        "firewallNetworkComponents", "SoftLayer_Network_Component_Firewall", array=True
    )
    firewall_rule_count: int = counter("firewallRuleCount")
    firewall_rules: list[models.NetworkVlanFirewallRule] = relational(
        "firewallRules", "SoftLayer_Network_Vlan_Firewall_Rule", array=True
    )
    fully_qualified_name: str | None = local("fullyQualifiedName", "string")
    guest_network_component_count: int = counter("guestNetworkComponentCount")
    guest_network_components: list[models.VirtualGuestNetworkComponent] = relational(
        "guestNetworkComponents", "SoftLayer_Virtual_Guest_Network_Component", array=True
    )
    hardware: list[models.Hardware] = relational("hardware", "SoftLayer_Hardware", array=True)
    hardware_count: int = counter("hardwareCount")
    high_availability_firewall_flag: bool | None = relational(
        "highAvailabilityFirewallFlag", "boolean"
    )
    id: int = local("id", "int")
    local_disk_storage_capability_flag: bool | None = relational(
        "localDiskStorageCapabilityFlag", "boolean"
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    network_component_count: int = counter("networkComponentCount")
    network_component_trunk_count: int = counter("networkComponentTrunkCount")
    network_component_trunks: list[models.NetworkComponentNetworkVlanTrunk] = relational(
        "networkComponentTrunks", "SoftLayer_Network_Component_Network_Vlan_Trunk", array=True
    )
    network_components: list[models.NetworkComponent] = relational(
        "networkComponents", "SoftLayer_Network_Component", array=True
    )
    network_components_trunkable: list[models.NetworkComponent] = relational(
        "networkComponentsTrunkable", "SoftLayer_Network_Component", array=True
    )
    network_space: str = relational("networkSpace", "string")
    network_vlan_firewall: models.NetworkVlanFirewall | None = relational(
        "networkVlanFirewall", "SoftLayer_Network_Vlan_Firewall"
    )
    note: str | None = local("note", "string")
    pod_name: str | None = relational("podName", "string")
    primary_router: models.HardwareRouter | None = relational(
        "primaryRouter", "SoftLayer_Hardware_Router"
    )
    primary_subnet: models.NetworkSubnet | None = relational(
        "primarySubnet", "SoftLayer_Network_Subnet"
    )
    primary_subnet_count: int = counter("primarySubnetCount")
    primary_subnet_id: int | None = local("primarySubnetId", "int")
    primary_subnet_version6: models.NetworkSubnet | None = relational(
        "primarySubnetVersion6", "SoftLayer_Network_Subnet"
    )
    primary_subnets: list[models.NetworkSubnet] = relational(
        "primarySubnets", "SoftLayer_Network_Subnet", array=True
    )
    private_network_gateway_count: int = counter("privateNetworkGatewayCount")
    private_network_gateways: list[models.NetworkGateway] = relational(
        "privateNetworkGateways", "SoftLayer_Network_Gateway", array=True
    )
    protected_ip_address_count: int = counter("protectedIpAddressCount")
    protected_ip_addresses: list[models.NetworkSubnetIpAddress] = relational(
        "protectedIpAddresses", "SoftLayer_Network_Subnet_IpAddress", array=True
    )
    public_network_gateway_count: int = counter("publicNetworkGatewayCount")
    public_network_gateways: list[models.NetworkGateway] = relational(
        "publicNetworkGateways", "SoftLayer_Network_Gateway", array=True
    )
    san_storage_capability_flag: bool | None = relational("sanStorageCapabilityFlag", "boolean")
    secondary_router: models.Hardware | None = relational("secondaryRouter", "SoftLayer_Hardware")
    secondary_subnet_count: int = counter("secondarySubnetCount")
    secondary_subnets: list[models.NetworkSubnet] = relational(
        "secondarySubnets", "SoftLayer_Network_Subnet", array=True
    )
    subnet_count: int = counter("subnetCount")
    subnets: list[models.NetworkSubnet] = relational(
        "subnets", "SoftLayer_Network_Subnet", array=True
    )
    tag_reference_count: int = counter("tagReferenceCount")
    tag_references: list[models.TagReference] = relational(
        "tagReferences", "SoftLayer_Tag_Reference", array=True
    )
    total_primary_ip_address_count: int | None = relational(
        "totalPrimaryIpAddressCount", "unsignedInt"
    )
    type: models.NetworkVlanType | None = relational("type", "SoftLayer_Network_Vlan_Type")
    virtual_guest_count: int = counter("virtualGuestCount")
    virtual_guests: list[models.VirtualGuest] = relational(
        "virtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    vlan_number: int = local("vlanNumber", "int")
