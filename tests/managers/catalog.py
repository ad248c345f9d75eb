"""A small catalog of bare metal servers, as SoftLayer answers questions about it."""

from __future__ import annotations

import itertools
from typing import Any

_IDS = itertools.count(100)
GROUP = 1305  # the price group of wdc07


def price(id: int, category: str, **values: Any) -> dict[str, Any]:
    """A price of an item; without a location group it holds everywhere."""
    fees = {"hourlyRecurringFee": ".1", "recurringFee": "10", "locationGroupId": None}
    return {"id": id, "categories": [{"categoryCode": category, "id": 1}], **fees, **values}


def item(
    key: str, category: str, *prices: dict[str, Any], traits: tuple[str, ...] = (), **values: Any
) -> dict[str, Any]:
    """An item with its prices; one that holds everywhere unless they are given."""
    return {
        "id": next(_IDS),
        "keyName": key,
        "description": key,
        "capacity": "0",
        "itemCategory": {"categoryCode": category},
        "attributes": [{"attributeTypeKeyName": each} for each in traits],
        "prices": list(prices) or [price(next(_IDS), category)],
        **values,
    }


def by_cores(id: int, low: int, high: int) -> dict[str, Any]:
    """A price of an operating system for servers with so many cores."""
    return price(
        id,
        "os",
        capacityRestrictionType="CORE",
        capacityRestrictionMinimum=str(low),
        capacityRestrictionMaximum=str(high),
    )


ITEMS = [
    item("1_IP_ADDRESS", "pri_ip_addresses", price(1, "pri_ip_addresses")),
    item(
        "UNLIMITED_SSL_VPN_USERS_1_PPTP_VPN_USER_PER_ACCOUNT",
        "vpn_management",
        price(2, "vpn_management"),
    ),
    item("REBOOT_KVM_OVER_IP", "remote_management", price(3, "remote_management")),
    item(
        "OS_UBUNTU_22_64",
        "os",
        by_cores(41, 1, 8),
        by_cores(42, 9, 64),
        price(43, "os", termLength=12),
        softwareDescription={"referenceCode": "UBUNTU_22_64", "longDescription": "Ubuntu 22.04"},
    ),
    item("OS_BY_SOCKET", "os", price(45, "os", capacityRestrictionType="PROCESSOR")),
    item("BANDWIDTH_0_GB", "bandwidth", price(51, "bandwidth", hourlyRecurringFee="")),
    item("BANDWIDTH_0_GB_2", "bandwidth", price(52, "bandwidth")),
    item("BANDWIDTH_500_GB", "bandwidth", price(53, "bandwidth"), capacity="500"),
    item("10_NO_LACP", "port_speed", price(60, "port_speed"), traits=("NON_LACP",), capacity="10"),
    item(
        "10_PUBLIC",
        "port_speed",
        price(61, "port_speed", locationGroupId=GROUP),
        price(62, "port_speed"),
        capacity="10",
    ),
    item(
        "10_PRIVATE",
        "port_speed",
        price(63, "port_speed"),
        traits=("IS_PRIVATE_NETWORK_ONLY",),
        capacity="10",
    ),
    item("100_ELSEWHERE", "port_speed", price(64, "port_speed", locationGroupId=7), capacity="100"),
    item("GPU", "gpu0", price(71, "gpu0"), price(72, "gpu1")),
    item("RAID", "disk_controller", price(81, "disk_controller"), price(82, "disk_controller1")),
    item("1_IPV6_ADDRESS", "pri_ipv6_addresses", price(91, "pri_ipv6_addresses"), capacity=None),
]
PRESET = {
    "id": 64,
    "keyName": "S1270",
    "description": "Single Xeon",
    "prices": [{"itemId": ITEMS[0]["id"], "hourlyRecurringFee": ".5", "recurringFee": "5"}],
}


def region(name: str, *groups: int) -> dict[str, Any]:
    """A datacenter where servers can be ordered."""
    place = {
        "name": name,
        "longName": name.upper(),
        "priceGroups": [{"id": id, "description": "Location Group"} for id in groups],
    }
    return {"location": {"location": place}}


def answers(*, cores: str | None = None, **changes: Any) -> dict[str, Any]:
    """What is asked about an order; `changes` by method."""
    parts = [("guest_core", cores)] if cores else [("ram", "8")]
    preset = [
        {"item": {"itemCategory": {"categoryCode": code}, "capacity": capacity}}
        for code, capacity in parts
    ]
    found: dict[str, Any] = {
        "getAllObjects": [{"id": 200}],
        "getItems": ITEMS,
        "getActivePresets": [PRESET],
        "getAccountRestrictedActivePresets": [],
        "getRegions": [region("wdc07", GROUP), region("dal13")],
        **changes,
    }
    return {
        **{f"Product_Package::{method}": answer for method, answer in found.items()},
        "Product_Package_Preset::getObject": {"id": 64, "prices": preset},
        "Location::getDatacenters": [
            {"id": 2017603, "priceGroups": [{"id": GROUP, "description": "Location Group"}]}
        ],
        "Product_Order::placeOrder": {"orderId": 7, "orderDetails": {}},
        "Product_Order::verifyOrder": {"orderContainers": [{"prices": []}]},
    }
