# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Gateway")
class NetworkGateway(Entity):
    """SoftLayer_Network_Gateway.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Gateway/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    group_number: int | None = local("groupNumber", "int")
    id: int = local("id", "int")
    inside_vlan_count: int = counter("insideVlanCount")
    inside_vlans: list[models.NetworkGatewayVlan] = relational(
        "insideVlans", "SoftLayer_Network_Gateway_Vlan", array=True
    )
    member_count: int = counter("memberCount")
    members: list[models.NetworkGatewayMember] = relational(
        "members", "SoftLayer_Network_Gateway_Member", array=True
    )
    name: str | None = local("name", "string")
    network_firewall: models.NetworkVlanFirewall | None = relational(
        "networkFirewall", "SoftLayer_Network_Vlan_Firewall"
    )
    network_firewall_flag: bool | None = relational("networkFirewallFlag", "boolean")
    network_space: str | None = local("networkSpace", "string")
    os_manufacturer: str | None = local("osManufacturer", "string")
    private_ip_address: models.NetworkSubnetIpAddress | None = relational(
        "privateIpAddress", "SoftLayer_Network_Subnet_IpAddress"
    )
    private_ip_address_id: int | None = local("privateIpAddressId", "int")
    private_vlan: models.NetworkVlan | None = relational("privateVlan", "SoftLayer_Network_Vlan")
    private_vlan_id: int | None = local("privateVlanId", "int")
    public_ip_address: models.NetworkSubnetIpAddress | None = relational(
        "publicIpAddress", "SoftLayer_Network_Subnet_IpAddress"
    )
    public_ip_address_id: int | None = local("publicIpAddressId", "int")
    public_ipv6_address: models.NetworkSubnetIpAddress | None = relational(
        "publicIpv6Address", "SoftLayer_Network_Subnet_IpAddress"
    )
    public_ipv6_address_id: int | None = local("publicIpv6AddressId", "int")
    public_vlan: models.NetworkVlan | None = relational("publicVlan", "SoftLayer_Network_Vlan")
    public_vlan_id: int | None = local("publicVlanId", "int")
    status: models.NetworkGatewayStatus | None = relational(
        "status", "SoftLayer_Network_Gateway_Status"
    )
    status_id: int | None = local("statusId", "int")
