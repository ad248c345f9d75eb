"""What can be ordered of networks: VLANs, subnets, addresses and NetScalers.

Key names of items, and the types of packages, are from the ordering articles of SLDN and from
terraform-provider-ibm, which look for packages by their types.
"""

from __future__ import annotations

from softlayer_sdk.emulator.orders.catalog import Item, SharedPackage

# Id and name of the categories by their codes; no order has to have one of them.
CATEGORIES = {
    "network_vlan": (113, "Network VLAN"),
    "sov_sec_ip_addresses_pub": (14, "Public Secondary VLAN IP Addresses"),
    "sov_sec_ip_addresses_priv": (54, "Private Secondary VLAN IP Addresses"),
    "static_sec_ip_addresses": (16, "Static Secondary IP Addresses"),
    "static_ipv6_addresses": (55, "Static IPv6 Addresses"),
    "global_ipv4": (112, "Global IPv4"),
    "global_ipv6": (111, "Global IPv6"),
}
GATEWAY_CLUSTER = "gateway_resource_group"
GATEWAY_CLUSTERS = {GATEWAY_CLUSTER: (1021, "Gateway Resource Group")}
NETSCALERS = {"application_delivery_controller": (89, "NetScaler VPX")}
_ADDRESS_FEES = (
    *((4, ".011"), (8, ".022"), (16, ".044"), (32, ".088")),
    *((64, ".176"), (128, ".352"), (256, ".704")),
)
_STATIC = tuple(
    Item(
        f"{size}_STATIC_PUBLIC_IP_ADDRESSES",
        f"{size} Static Public IP Addresses",
        "static_sec_ip_addresses",
        size,
        "IPs",
        fee,
    )
    for size, fee in ((1, ".0028"), (2, ".0055"), *_ADDRESS_FEES)
)
_PORTABLE = tuple(
    Item(
        f"{size}_PORTABLE_{space.upper()}_IP_ADDRESSES",
        f"{size} Portable {space} IP Addresses",
        f"sov_sec_ip_addresses_{code}",
        size,
        "IPs",
        fee if code == "pub" else "0",
    )
    for space, code in (("Public", "pub"), ("Private", "priv"))
    for size, fee in _ADDRESS_FEES
)
_V6 = ("static_ipv6_addresses", 64, "IPs")
_PORTABLE_V6 = Item(
    "64_BLOCK_PORTABLE_PUBLIC_IPV6_ADDRESSES", "/64 Block Portable Public IPv6", *_V6, ".0055"
)
_GLOBAL = (
    Item("GLOBAL_IPV4", "Global IPv4", "global_ipv4", 0, "", ".0069"),
    Item("GLOBAL_IPV6", "Global IPv6", "global_ipv6", 0, "", ".0069"),
)
# Those of the package of additional products.
ADDITIONAL = (
    *_PORTABLE,
    *_STATIC,
    Item("64_BLOCK_STATIC_PUBLIC_IPV6_ADDRESSES", "/64 Block Static Public IPv6", *_V6, ".0055"),
    _PORTABLE_V6,
    *_GLOBAL,
)
VLANS = SharedPackage(
    id=571,
    key="NETWORK_VLAN",
    name="Network VLAN",
    type="ADDITIONAL_SERVICES_NETWORK_VLAN",
    items=(
        Item("PUBLIC_NETWORK_VLAN", "Public Network VLAN", "network_vlan", 0, "", ".0137"),
        Item("PRIVATE_NETWORK_VLAN", "Private Network VLAN", "network_vlan", 0, "", "0"),
    ),
)
STATIC_ADDRESSES = SharedPackage(
    id=270,
    key="ADDITIONAL_SERVICES_STATIC_IP_ADDRESSES",
    made_up=True,
    name="Static IP Addresses",
    type="ADDITIONAL_SERVICES_STATIC_IP_ADDRESSES",
    items=_STATIC,
)
PORTABLE_ADDRESSES = SharedPackage(
    id=269,
    key="ADDITIONAL_SERVICES_PORTABLE_IP_ADDRESSES",
    made_up=True,
    name="Portable IP Addresses",
    type="ADDITIONAL_SERVICES_PORTABLE_IP_ADDRESSES",
    items=(*_PORTABLE, _PORTABLE_V6),
)
GLOBAL_ADDRESSES = SharedPackage(
    id=272,
    key="ADDITIONAL_SERVICES_GLOBAL_IP_ADDRESSES",
    made_up=True,
    name="Global IP Addresses",
    type="ADDITIONAL_SERVICES_GLOBAL_IP_ADDRESSES",
    items=_GLOBAL,
)
CLUSTER = SharedPackage(
    id=931,
    key="NETWORK_GATEWAY_APPLIANCE_CLUSTER",
    name="Network Gateway Appliance Cluster",
    type="GATEWAY_RESOURCE_GROUP",
    items=(
        Item(
            "GATEWAY_APPLIANCE_CLUSTER",
            "Gateway Appliance Cluster",
            GATEWAY_CLUSTER,
            0,
            "",
            "0",
            monthly=True,
        ),
    ),
)
NETSCALER = SharedPackage(
    id=192,
    key="NETSCALER_VPX",
    made_up=True,
    name="NetScaler VPX",
    type="ADDITIONAL_SERVICES_APPLICATION_DELIVERY_APPLIANCE",
    items=(
        Item(
            "CITRIX_NETSCALER_VPX_10_5_10MBPS_STANDARD",
            "Citrix NetScaler VPX 10.5 10Mbps Standard",
            "application_delivery_controller",
            10,
            "Mbps",
            ".41",
        ),
    ),
)
