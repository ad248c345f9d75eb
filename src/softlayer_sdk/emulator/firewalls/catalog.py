"""What can be ordered of firewalls."""

from __future__ import annotations

from softlayer_sdk.emulator.orders.catalog import Item

# Id and name of the categories by their codes; no order has to have one of them.
CATEGORIES = {
    "firewall": (9, "Hardware & Software Firewalls"),
    "network_firewall_dedicated": (88, "Dedicated Firewall"),
}
_FIREWALLS = tuple(
    Item(
        f"{speed}MBPS_HARDWARE_FIREWALL",
        f"{speed}Mbps Hardware Firewall",
        "firewall",
        speed,
        "Mbps",
        fee,
    )
    for speed, fee in ((10, ".03"), (100, ".07"), (1000, ".14"), (2000, ".25"), (10000, ".9"))
)
# Those of the package of additional products.
ADDITIONAL = (
    *_FIREWALLS,
    Item(
        "HARDWARE_FIREWALL_DEDICATED",
        "Hardware Firewall (Dedicated)",
        "network_firewall_dedicated",
        0,
        "",
        "1.37",
    ),
    Item(
        "HARDWARE_FIREWALL_HIGH_AVAILABILITY",
        "Hardware Firewall (High Availability)",
        "network_firewall_dedicated",
        0,
        "",
        "2.74",
    ),
)
