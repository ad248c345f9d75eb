"""What can be ordered: packages, with their items and prices."""

from __future__ import annotations

import functools
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.network.catalog import (
    NETWORK_CATEGORIES,
    NETWORK_ITEMS,
    NETWORK_PACKAGES,
)
from softlayer_sdk.emulator.orders.offers import configuration
from softlayer_sdk.emulator.servers.builders import HOURS_OF_A_MONTH, SYSTEMS, software_description
from softlayer_sdk.emulator.servers.guest_creation import CORES, FLAVORS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_FIRST_PRICE = 1640
_FIRST_REGIONAL = 3640
_FIRST_ITEM = 800
# Code, id and name of the categories, and whether an order has to have one of it.
CATEGORIES = {
    "guest_core": (80, "Computing Instance", True),
    "server": (1, "Server", True),
    "ram": (3, "RAM", True),
    "os": (12, "Operating System", True),
    "guest_disk0": (81, "First Disk", True),
    "guest_disk1": (82, "Second Disk", False),
    "guest_disk2": (92, "Third Disk", False),
    "disk0": (4, "First Hard Drive", False),
    "disk_controller": (11, "Disk Controller", False),
    "port_speed": (26, "Uplink Port Speeds", True),
    "bandwidth": (10, "Public Bandwidth", True),
    "pri_ip_addresses": (13, "Primary IP Addresses", True),
    "pri_ipv6_addresses": (17, "Primary IPv6 Addresses", False),
    "remote_management": (46, "Remote Management", False),
    "monitoring": (20, "Monitoring", False),
    "notification": (21, "Notification", False),
    "response": (22, "Response", False),
    "vpn_management": (31, "VPN Management - Private Network", False),
    "vulnerability_scanner": (32, "Vulnerability Assessments & Management", False),
    **NETWORK_CATEGORIES,
}
# Package id, key name, name, key name of its type.
_PACKAGES = (
    (0, "ADDITIONAL_PRODUCTS", "Additional Products", "ADDITIONAL_SERVICES"),
    (46, "CLOUD_SERVER", "Cloud Server", "VIRTUAL_SERVER_INSTANCE"),
    (50, "BARE_METAL_INSTANCE", "Bare Metal Instance", "BARE_METAL_CORE"),
    (200, "BARE_METAL_SERVER", "Bare Metal Server", "BARE_METAL_CPU_FAST_PROVISION"),
    (835, "PUBLIC_CLOUD_SERVER", "Public Cloud Server", "VIRTUAL_SERVER_INSTANCE"),
    (991, "TRANSIENT_CLOUD_SERVER", "Transient Cloud Server", "VIRTUAL_SERVER_INSTANCE"),
    (1035, "SUSPEND_CLOUD_SERVER", "Suspend Cloud Server", "VIRTUAL_SERVER_INSTANCE"),
    *NETWORK_PACKAGES,
)
_GUEST_PACKAGES = (46, 835, 991, 1035)
_SERVER_PACKAGES = (50, 200)
# Key name, name, category, capacity, units, fee of an hour.
_Item = tuple[str, str, str, int, str, str]
_VPN = "UNLIMITED_SSL_VPN_USERS_1_PPTP_VPN_USER_PER_ACCOUNT"
_COMMON: tuple[_Item, ...] = (
    ("100_MBPS_PUBLIC_PRIVATE", "100 Mbps Uplinks", "port_speed", 100, "Mbps", "0"),
    ("1_GBPS_PUBLIC_PRIVATE", "1 Gbps Uplinks", "port_speed", 1000, "Mbps", ".014"),
    ("BANDWIDTH_0_GB_2", "0 GB Bandwidth", "bandwidth", 0, "GB", "0"),
    ("BANDWIDTH_20000_GB", "20000 GB Bandwidth", "bandwidth", 20000, "GB", "1.37"),
    ("1_IP_ADDRESS", "1 IP Address", "pri_ip_addresses", 1, "", "0"),
    ("1_IPV6_ADDRESS", "1 IPv6 Address", "pri_ipv6_addresses", 1, "", ".006"),
    ("MONITORING_HOST_PING", "Host Ping", "monitoring", 0, "", "0"),
    ("NOTIFICATION_EMAIL_AND_TICKET", "Email and Ticket", "notification", 0, "", "0"),
    ("AUTOMATED_NOTIFICATION", "Automated Notification", "response", 0, "", "0"),
    (_VPN, "Unlimited SSL VPN Users", "vpn_management", 0, "", "0"),
    ("NESSUS_SCAN", "Nessus Vulnerability Assessment", "vulnerability_scanner", 0, "", "0"),
)
_SYSTEM_FEES = {"REDHAT_9_64": ".06", "WIN_2019_64": ".055", "WIN_2022_64": ".055"}
_WINDOWS_CORES = (1, 32)
# Key name, and the capacities by category.
_SERVER_PRESETS = {
    "S1270_8GB_2X1TBSATA_NORAID": {"server": 4, "ram": 8},
    "D2620V4_64GB_2X1TB_SATA_RAID_1": {"server": 16, "ram": 64},
}
_GUEST_PRESETS = {
    name: {"guest_core": cores, "ram": memory // 1024, "guest_disk0": disk}
    for name, (cores, memory, disk) in FLAVORS.items()
}
# Orders of these packages may leave out all but the size: the cheapest of the rest is meant.
SIZED_PACKAGES = (835, 991, 1035)
_SIZES = ("guest_core", "ram")
# What is dearer in a group of datacenters: the group's id and name, the datacenters, the factor.
_REGION = (503, "Europe", ("ams03", "fra02", "fra04", "lon02"), Decimal("1.25"))
_REGIONAL = _SIZES
GIGABYTES = (1, 2, 4, 8, 12, 16, 32, 64, 128, 242)


def plant_packages(state: State) -> None:
    """Add the packages. They share items: a price is the same in each."""
    types: dict[str, Row] = {}
    for place in state.all("Location_Datacenter"):
        place.update(regions=[_region(state, place)])
    for category, (id, title, _) in CATEGORIES.items():
        values = {"id": id, "categoryCode": category, "name": title}
        state.add("Product_Item_Category", values)
    guest_items = [_item(state, *each) for each in _guest_items()]
    server_items = [_item(state, *each) for each in _server_items()]
    common = [_item(state, *each) for each in (*_COMMON, *_systems())]
    others = {each: _item(state, *each) for items in NETWORK_ITEMS.values() for each in items}
    for id, key, name, kind in _PACKAGES:
        kinds = types.setdefault(kind, state.make("Product_Package_Type", {"keyName": kind}))
        package = state.add(
            "Product_Package",
            {"id": id, "keyName": key, "name": name, "isActive": 1, "unitSize": 1, "type": kinds},
        )
        if id in _GUEST_PACKAGES:
            _fill(state, package, [*guest_items, *common])
            _preset_all(state, package, _GUEST_PRESETS)
        elif id in _SERVER_PACKAGES:
            _fill(state, package, [*server_items, *common])
            _preset_all(state, package, _SERVER_PRESETS)
        elif id in NETWORK_ITEMS:
            _fill(state, package, [others[each] for each in NETWORK_ITEMS[id]])


def _guest_items() -> Iterator[_Item]:
    yield "REBOOT_REMOTE_CONSOLE", "Reboot / Remote Console", "remote_management", 0, "", "0"
    for cores in CORES:
        yield (
            f"GUEST_CORES_{cores}",
            f"{cores} x 2.0 GHz or higher Cores",
            "guest_core",
            cores,
            "CORE",
            str(Decimal("0.02") * cores),
        )
    for size in GIGABYTES:
        yield f"RAM_{size}_GB", f"{size} GB", "ram", size, "GB", str(Decimal("0.01") * size)
    for number, sizes in enumerate(((25, 100), (10, 25, 100), (10, 25, 100))):
        for size in sizes:
            yield (
                f"GUEST_DISK_{size}_GB_SAN",
                f"{size} GB (SAN)",
                f"guest_disk{number}",
                size,
                "GB",
                str(Decimal("0.0002") * size),
            )


def _server_items() -> Iterator[_Item]:
    yield (
        "INTEL_XEON_1270_3_40",
        "Single Intel Xeon 1270 (4 Cores, 3.40 GHz)",
        "server",
        4,
        "CORE",
        ".3",
    )
    yield (
        "INTEL_XEON_2620_2_10",
        "Dual Intel Xeon E5-2620 v4 (16 Cores, 2.10 GHz)",
        "server",
        16,
        "CORE",
        ".7",
    )
    for size in (8, 16, 64, 256):
        yield (
            f"RAM_{size}_GB_DDR4",
            f"{size} GB RAM",
            "ram",
            size,
            "GB",
            str(Decimal("0.008") * size),
        )
    yield "HARD_DRIVE_1_00TB_SATA", "1.00 TB SATA", "disk0", 1000, "GB", ".02"
    yield "REBOOT_KVM_OVER_IP", "Reboot / KVM over IP", "remote_management", 0, "", "0"
    yield "DISK_CONTROLLER_NONRAID", "Non-RAID", "disk_controller", 0, "", "0"


def _systems() -> Iterator[_Item]:
    for code in SYSTEMS:
        title = code.replace("_", " ").title()
        yield f"OS_{code}", title, "os", 0, "", _SYSTEM_FEES.get(code, "0")


def _item(
    state: State, key: str, title: str, code: str, capacity: int, units: str, fee: str
) -> Row:
    number = sum(1 for _ in state.all("Product_Item"))
    category = state.find("Product_Item_Category", CATEGORIES[code][0])
    values: dict[str, Any] = {
        "id": _FIRST_ITEM + number,
        "keyName": key,
        "description": title,
        "capacity": capacity,
        "units": units or None,
        "itemCategory": category,
        "categories": [category],
    }
    if code == "os":
        values["softwareDescription"] = software_description(state, key.removeprefix("OS_"))
    item = state.add("Product_Item", values)
    price = {
        "item": item,
        "hourlyRecurringFee": fee,
        "recurringFee": Decimal(fee) * HOURS_OF_A_MONTH,
        "setupFee": 0,
        "oneTimeFee": 0,
        "laborFee": 0,
        "categories": [category],
    }
    if key.startswith("OS_WIN"):
        low, high = map(str, _WINDOWS_CORES)
        price |= {"capacityRestrictionType": "CORE", "capacityRestrictionMinimum": low}
        price["capacityRestrictionMaximum"] = high
    prices = [state.add("Product_Item_Price", {"id": _FIRST_PRICE + number, **price})]
    if code in _REGIONAL:
        prices.append(_regional(state, _FIRST_REGIONAL + number, price))
    item.update(prices=prices)
    return item


def _regional(state: State, id: int, price: dict[str, Any]) -> Row:
    """The same item where it is dearer."""
    group_id, name, places, factor = _REGION
    group = state.find("Location_Group_Pricing", group_id)
    if group is None:
        wanted = state.where("Location_Datacenter", lambda row: row.get("name") in places)
        values = {"id": group_id, "name": name, "locations": wanted, "locationGroupTypeId": 82}
        group = state.add("Location_Group_Pricing", values)
    fee = Decimal(price["hourlyRecurringFee"]) * factor
    dearer = {"hourlyRecurringFee": fee, "recurringFee": fee * HOURS_OF_A_MONTH}
    where = {"id": id, "locationGroupId": group_id, "pricingLocationGroup": group}
    return state.add("Product_Item_Price", {**price, **dearer, **where})


def is_required(package: int, category: str) -> bool:
    """Whether an order of a package has to have something of a category."""
    if package in SIZED_PACKAGES:
        return category in _SIZES
    return CATEGORIES[category][2]


def _fill(state: State, package: Row, items: list[Row]) -> None:
    places = list(state.all("Location_Datacenter"))
    categories = list(dict.fromkeys(item.get("itemCategory") for item in items))
    id = package.get("id")
    values = {
        "items": items,
        "itemPrices": [price for item in items for price in item.get("prices")],
        "categories": categories,
        "configuration": configuration(state, id, categories, functools.partial(is_required, id)),
        "locations": places,
        "regions": [region for place in places for region in place.get("regions")],
    }
    package.update(values)


def _region(state: State, place: Row) -> Row:
    location = {"location": place, "locationId": place.get("id")}
    inner = state.make("Location_Region_Location", location)
    name = place.get("longName").upper().replace(" ", "")
    values = {
        "keyname": name,
        "description": f"{place.get('name').upper()} - {place.get('longName')}",
        "location": inner,
        "locations": [inner],
    }
    return state.make("Location_Region", values)


def _preset_all(state: State, package: Row, presets: dict[str, dict[str, int]]) -> None:
    package.update(
        activePresets=[_preset(state, package, key, sizes) for key, sizes in presets.items()]
    )


def _preset(state: State, package: Row, key: str, sizes: dict[str, int]) -> Row:
    prices = [
        item.get("prices")[0]
        for item in package.get("items")
        if item.get("capacity") == sizes.get(item.get("itemCategory").get("categoryCode"))
    ]
    values = {
        "keyName": key,
        "name": key,
        "description": key.replace("_", " "),
        "isActive": "1",
        "packageId": package.get("id"),
        "package": package,
        "prices": prices,
    }
    return state.add("Product_Package_Preset", values)
