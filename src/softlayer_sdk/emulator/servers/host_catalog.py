"""What can be ordered of dedicated hosts and of reserved capacity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.orders.catalog import Offer, Package, Price, add_package
from softlayer_sdk.emulator.servers.sizes import FLAVORS

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

HOST, CAPACITY = "dedicated_virtual_hosts", "reserved_capacity"
_RAM, _DISK = "dedicated_host_ram", "dedicated_host_disk"
# Cores, memory in GB, disk in GB and key name of the hosts, and their fee of a month; the first is
# from softlayer-python's fixtures.
_USUAL = "56_CORES_X_242_RAM_X_1_4_TB"
HOSTS = {
    "56_CORES_X_242_RAM_X_1_4_TB": (56, 242, 1200, "2099"),
    "48_CORES_X_484_RAM_X_1_2_TB": (48, 484, 1200, "2499"),
}
_BUNDLED = 10280
_HOSTS = Package(
    id=813,
    key="DEDICATED_HOST",
    name="Dedicated Host",
    type="DEDICATED_HOST",
    categories={
        HOST: (1061, "Dedicated Virtual Hosts"),
        _RAM: (1062, "Dedicated Host RAM"),
        _DISK: (1063, "Dedicated Host Disk"),
    },
    required=(HOST,),
    offers=tuple(
        Offer(
            key,
            f"{cores} Cores X {ram} RAM X {disk / 1000:g} TB",
            HOST,
            (Price(fee),),
            cores,
            "CORE",
            made_up=key != _USUAL,
        )
        for key, (cores, ram, disk, fee) in HOSTS.items()
    ),
    first_item=10195,
    first_price=200269,
)
_YEARS = (1, 3)
# The flavors that capacity is reserved for; softlayer-python's fixtures have `B1_1X2_1_YEAR_TERM`.
_RESERVED = ("B1_1X2", "B1_2X4", "B1_2X8", "B1_4X8", "C1_2X2", "M1_2X16")
_SIZES = {name: FLAVORS[f"{name}X25"][:2] for name in _RESERVED}
_CAPACITY = Package(
    id=1059,
    key="RESERVED_CAPACITY",
    name="Reserved Capacity",
    type="RESERVED_CAPACITY",
    categories={CAPACITY: (2060, "Reserved Capacity")},
    required=(CAPACITY,),
    offers=tuple(
        Offer(
            f"{size}_{years}_YEAR_TERM",
            f"{size.replace('_', ' ').replace('X', 'x')} {years} year term",
            CAPACITY,
            (Price(f"{(cores * 12 + memory * 5 / 1024) / years:.2f}"),),
            12 * years,
            "MONTHS",
        )
        for size, (cores, memory) in _SIZES.items()
        for years in _YEARS
    ),
    first_item=12273,
    first_price=217561,
)


def host_size(key: str) -> tuple[int, int, int, str]:
    """What a host has, by the key name of its item; hosts that were seeded are as usual."""
    return HOSTS.get(key, HOSTS[_USUAL])


def add_host_packages(state: State) -> None:
    """Add the packages that dedicated hosts and reserved capacity are ordered from."""
    package = add_package(state, _HOSTS)
    categories = {
        row.get("categoryCode"): row
        for row in state.all("Product_Item_Category")
        if row.get("categoryCode") in (_RAM, _DISK)
    }
    id = _BUNDLED
    for item in package.get("items"):
        _, ram, disk, _ = HOSTS[item.get("keyName")]
        parts = {
            _RAM: (ram, f"{ram}_GB_RAM"),
            _DISK: (disk, f"{disk}_GB_LOCAL_STORAGE_DEDICATED_HOST_CAPACITY"),
        }
        bundled: list[Row] = []
        for code, (capacity, key) in parts.items():
            values = {"id": id, "keyName": key, "description": key.replace("_", " ")}
            of = {"itemCategory": categories[code], "categories": [categories[code]]}
            bundled.append(
                state.add("Product_Item", {**values, **of, "capacity": capacity, "units": "GB"})
            )
            id += 1
        item.update(bundleItems=bundled)
    add_package(state, _CAPACITY)
