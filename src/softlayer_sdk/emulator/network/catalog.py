"""What can be ordered of networks: VLANs, subnets, addresses, firewalls and load balancers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.registry import derived

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row

# Code, and the id and the name of the categories; no order has to have one of them.
NETWORK_CATEGORIES = {
    "network_vlan": (113, "Network VLAN", False),
    "sov_sec_ip_addresses_pub": (14, "Public Secondary VLAN IP Addresses", False),
    "sov_sec_ip_addresses_priv": (54, "Private Secondary VLAN IP Addresses", False),
    "static_sec_ip_addresses": (16, "Static Secondary IP Addresses", False),
    "static_ipv6_addresses": (55, "Static IPv6 Addresses", False),
    "global_ipv4": (112, "Global IPv4", False),
    "global_ipv6": (111, "Global IPv6", False),
    "firewall": (9, "Hardware & Software Firewalls", False),
    "network_firewall_dedicated": (88, "Dedicated Firewall", False),
    "load_balancer_as_a_service": (1116, "Load Balancer As A Service", False),
    "load_balancer_uptime": (1117, "Load Balancer Uptime", False),
    "application_delivery_controller": (89, "NetScaler VPX", False),
    "object_storage_hub": (251, "Cloud Object Storage", False),
}
# Id, key name and name of the packages, and the key name of their type.
NETWORK_PACKAGES = (
    (571, "NETWORK_VLAN", "Network VLAN", "ADDITIONAL_SERVICES_NETWORK_VLAN"),
    (805, "LBAAS", "Load Balancer As A Service (LBaaS)", "ADDITIONAL_SERVICES_LOAD_BALANCER"),
    (
        270,
        "ADDITIONAL_SERVICES_STATIC_IP_ADDRESSES",
        "Static IP Addresses",
        "ADDITIONAL_SERVICES_STATIC_IP_ADDRESSES",
    ),
    (
        192,
        "NETSCALER_VPX",
        "NetScaler VPX",
        "ADDITIONAL_SERVICES_APPLICATION_DELIVERY_APPLIANCE",
    ),
)
# Key name, name, category, capacity, units, fee of an hour.
_Item = tuple[str, str, str, int, str, str]
_ADDRESS_FEES = (
    *((4, ".011"), (8, ".022"), (16, ".044"), (32, ".088")),
    *((64, ".176"), (128, ".352"), (256, ".704")),
)
_STATIC: tuple[_Item, ...] = tuple(
    (
        f"{size}_STATIC_PUBLIC_IP_ADDRESSES",
        f"{size} Static Public IP Addresses",
        "static_sec_ip_addresses",
        size,
        "IPs",
        fee,
    )
    for size, fee in ((1, ".0028"), (2, ".0055"), *_ADDRESS_FEES)
)
_PORTABLE: tuple[_Item, ...] = tuple(
    (
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
_FIREWALLS: tuple[_Item, ...] = tuple(
    (
        f"{speed}MBPS_HARDWARE_FIREWALL",
        f"{speed}Mbps Hardware Firewall",
        "firewall",
        speed,
        "Mbps",
        fee,
    )
    for speed, fee in ((10, ".03"), (100, ".07"), (1000, ".14"), (2000, ".25"), (10000, ".9"))
)
_PAIR = "HARDWARE_FIREWALL_HIGH_AVAILABILITY"
# The items of each package, by its id.
NETWORK_ITEMS: dict[int, tuple[_Item, ...]] = {
    0: (
        *_PORTABLE,
        *_STATIC,
        ("64_BLOCK_STATIC_PUBLIC_IPV6_ADDRESSES", "/64 Block Static Public IPv6", *_V6, ".0055"),
        (
            "64_BLOCK_PORTABLE_PUBLIC_IPV6_ADDRESSES",
            "/64 Block Portable Public IPv6",
            *_V6,
            ".0055",
        ),
        ("GLOBAL_IPV4", "Global IPv4", "global_ipv4", 0, "", ".0069"),
        ("GLOBAL_IPV6", "Global IPv6", "global_ipv6", 0, "", ".0069"),
        *_FIREWALLS,
        (
            "HARDWARE_FIREWALL_DEDICATED",
            "Hardware Firewall (Dedicated)",
            "network_firewall_dedicated",
            0,
            "",
            "1.37",
        ),
        (
            _PAIR,
            "Hardware Firewall (High Availability)",
            "network_firewall_dedicated",
            0,
            "",
            "2.74",
        ),
        ("OBJECT_STORAGE", "Cloud Object Storage - S3 API", "object_storage_hub", 0, "GB", "0"),
    ),
    571: (
        ("PUBLIC_NETWORK_VLAN", "Public Network VLAN", "network_vlan", 0, "", ".0137"),
        ("PRIVATE_NETWORK_VLAN", "Private Network VLAN", "network_vlan", 0, "", "0"),
    ),
    805: (
        (
            "LOAD_BALANCER_AS_A_SERVICE",
            "Load Balancer as a Service",
            "load_balancer_as_a_service",
            0,
            "",
            ".028",
        ),
        ("LOAD_BALANCER_UPTIME", "Load Balancer Uptime", "load_balancer_uptime", 0, "", ".004"),
    ),
    270: _STATIC,
    192: (
        (
            "CITRIX_NETSCALER_VPX_10_5_10MBPS_STANDARD",
            "Citrix NetScaler VPX 10.5 10Mbps Standard",
            "application_delivery_controller",
            10,
            "Mbps",
            ".41",
        ),
    ),
}


@derived("Product_Item_Price", "packageReferences")
def references(price: Row) -> list[Row]:
    """The packages that a price is in."""
    return [
        price.state.make(
            "Product_Package_Item_Prices",
            {
                "itemPriceId": price.get("id"),
                "itemPrice": price,
                "packageId": package.get("id"),
                "package": package,
            },
        )
        for package in price.referrers
        if package.is_a("Product_Package")
    ]
