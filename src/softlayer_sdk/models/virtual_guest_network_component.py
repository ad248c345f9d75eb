# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Virtual_Guest_Network_Component")
class VirtualGuestNetworkComponent(Entity):
    """SoftLayer_Virtual_Guest_Network_Component.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Network_Component/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    guest: models.VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    guest_id: int | None = local("guestId", "int")
    high_availability_firewall_flag: bool | None = relational(
        "highAvailabilityFirewallFlag", "boolean"
    )
    icp_binding: models.VirtualGuestNetworkComponentIcpBinding | None = relational(
        "icpBinding", "SoftLayer_Virtual_Guest_Network_Component_IcpBinding"
    )
    id: int = local("id", "int")
    ip_address_binding_count: int = counter("ipAddressBindingCount")
    ip_address_bindings: list[models.VirtualGuestNetworkComponentIpAddress] = relational(
        "ipAddressBindings", "SoftLayer_Virtual_Guest_Network_Component_IpAddress", array=True
    )
    mac_address: str | None = local("macAddress", "string")
    max_speed: int | None = local("maxSpeed", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    network_component_firewall: models.NetworkComponentFirewall | None = relational(
        "networkComponentFirewall", "SoftLayer_Network_Component_Firewall"
    )
    network_id: int | None = local("networkId", "int")
    network_vlan: models.NetworkVlan | None = relational("networkVlan", "SoftLayer_Network_Vlan")
    port: int | None = local("port", "int")
    primary_ip_address: str | None = relational("primaryIpAddress", "string")
    primary_ip_address_record: models.NetworkSubnetIpAddress | None = relational(
        "primaryIpAddressRecord", "SoftLayer_Network_Subnet_IpAddress"
    )
    primary_subnet: models.NetworkSubnet | None = relational(
        "primarySubnet", "SoftLayer_Network_Subnet"
    )
    primary_version6_ip_address_record: models.NetworkSubnetIpAddress | None = relational(
        "primaryVersion6IpAddressRecord", "SoftLayer_Network_Subnet_IpAddress"
    )
    router: models.HardwareRouter | None = relational("router", "SoftLayer_Hardware_Router")
    security_group_binding_count: int = counter("securityGroupBindingCount")
    security_group_bindings: list[models.VirtualNetworkSecurityGroupNetworkComponentBinding] = (
        relational(
            "securityGroupBindings",
            "SoftLayer_Virtual_Network_SecurityGroup_NetworkComponentBinding",
            array=True,
        )
    )
    speed: int | None = local("speed", "int")
    status: str | None = local("status", "string")
    subnet_count: int = counter("subnetCount")
    subnets: list[models.NetworkSubnet] = relational(
        "subnets", "SoftLayer_Network_Subnet", array=True
    )
    uuid: str | None = local("uuid", "string")
