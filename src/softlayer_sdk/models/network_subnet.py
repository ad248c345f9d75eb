# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Subnet")
class NetworkSubnet(Entity):
    """SoftLayer_Network_Subnet.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Subnet/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    active_transaction: models.ProvisioningVersion1Transaction | None = relational(
        "activeTransaction", "SoftLayer_Provisioning_Version1_Transaction"
    )
    address_space: str | None = relational("addressSpace", "string")
    allowed_host: models.NetworkStorageAllowedHost | None = relational(
        "allowedHost", "SoftLayer_Network_Storage_Allowed_Host"
    )
    allowed_network_storage: list[models.NetworkStorage] = relational(
        "allowedNetworkStorage", "SoftLayer_Network_Storage", array=True
    )
    allowed_network_storage_count: int = counter("allowedNetworkStorageCount")
    allowed_network_storage_replica_count: int = counter("allowedNetworkStorageReplicaCount")
    allowed_network_storage_replicas: list[models.NetworkStorage] = relational(
        "allowedNetworkStorageReplicas", "SoftLayer_Network_Storage", array=True
    )
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    bound_descendant_count: int = counter("boundDescendantCount")
    bound_descendants: list[models.NetworkSubnet] = relational(
        "boundDescendants", "SoftLayer_Network_Subnet", array=True
    )
    bound_router_flag: bool | None = relational("boundRouterFlag", "boolean")
    broadcast_address: str | None = local("broadcastAddress", "string")
    children: list[models.NetworkSubnet] = relational(
        "children", "SoftLayer_Network_Subnet", array=True
    )
    children_count: int = counter("childrenCount")
    cidr: int = local("cidr", "int")
    datacenter: models.LocationDatacenter | None = relational(
        "datacenter", "SoftLayer_Location_Datacenter"
    )
    descendant_count: int = counter("descendantCount")
    descendants: list[models.NetworkSubnet] = relational(
        "descendants", "SoftLayer_Network_Subnet", array=True
    )
    display_label: str | None = relational("displayLabel", "string")
    end_point_ip_address: models.NetworkSubnetIpAddress | None = relational(
        "endPointIpAddress", "SoftLayer_Network_Subnet_IpAddress"
    )
    gateway: str | None = local("gateway", "string")
    global_ip_record: models.NetworkSubnetIpAddressGlobal | None = relational(
        "globalIpRecord", "SoftLayer_Network_Subnet_IpAddress_Global"
    )
    hardware: list[models.Hardware] = relational("hardware", "SoftLayer_Hardware", array=True)
    hardware_count: int = counter("hardwareCount")
    id: int = local("id", "int")
    ip_address_count: int = counter("ipAddressCount")
    ip_addresses: list[models.NetworkSubnetIpAddress] = relational(
        "ipAddresses", "SoftLayer_Network_Subnet_IpAddress", array=True
    )
    is_customer_owned: bool | None = local("isCustomerOwned", "boolean")
    is_customer_routable: bool | None = local("isCustomerRoutable", "boolean")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    netmask: str | None = local("netmask", "string")
    network_component_firewall: models.NetworkComponentFirewall | None = relational(
        "networkComponentFirewall", "SoftLayer_Network_Component_Firewall"
    )
    network_identifier: str = local("networkIdentifier", "string")
    network_protection_address_count: int = counter("networkProtectionAddressCount")
    network_protection_addresses: list[models.NetworkProtectionAddress] = relational(
        "networkProtectionAddresses", "SoftLayer_Network_Protection_Address", array=True
    )
    network_vlan: models.NetworkVlan | None = relational("networkVlan", "SoftLayer_Network_Vlan")
    network_vlan_id: int | None = local("networkVlanId", "int")
    note: str | None = local("note", "string")
    pod_name: str | None = relational("podName", "string")
    protected_ip_address_count: int = counter("protectedIpAddressCount")
    protected_ip_addresses: list[models.NetworkSubnetIpAddress] = relational(
        "protectedIpAddresses", "SoftLayer_Network_Subnet_IpAddress", array=True
    )
    regional_internet_registry: models.NetworkRegionalInternetRegistry | None = relational(
        "regionalInternetRegistry", "SoftLayer_Network_Regional_Internet_Registry"
    )
    reverse_domain: models.DnsDomain | None = relational("reverseDomain", "SoftLayer_Dns_Domain")
    role_key_name: str | None = relational("roleKeyName", "string")
    role_name: str | None = relational("roleName", "string")
    routing_type_key_name: str | None = relational("routingTypeKeyName", "string")
    routing_type_name: str | None = relational("routingTypeName", "string")
    sort_order: str | None = local("sortOrder", "string")
    subnet_type: str = local("subnetType", "string")
    tag_reference_count: int = counter("tagReferenceCount")
    tag_references: list[models.TagReference] = relational(
        "tagReferences", "SoftLayer_Tag_Reference", array=True
    )
    total_ip_addresses: Decimal | None = local("totalIpAddresses", "decimal")
    unbound_descendant_count: int = counter("unboundDescendantCount")
    unbound_descendants: list[models.NetworkSubnet] = relational(
        "unboundDescendants", "SoftLayer_Network_Subnet", array=True
    )
    usable_ip_address_count: Decimal | None = local("usableIpAddressCount", "decimal")
    utilized_ip_address_count: int | None = relational("utilizedIpAddressCount", "unsignedInt")
    version: int = local("version", "int")
    virtual_guest_count: int = counter("virtualGuestCount")
    virtual_guests: list[models.VirtualGuest] = relational(
        "virtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
