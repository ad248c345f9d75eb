"""What machines are made of: the package and the prices that they could have been ordered with.

A machine that was seeded can have any size; what is sold nearest to it counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from softlayer_sdk.emulator.engine.datatypes import GUEST
from softlayer_sdk.emulator.engine.registry import provides
from softlayer_sdk.emulator.orders.bills import category_of
from softlayer_sdk.emulator.orders.checks import regional
from softlayer_sdk.emulator.orders.records import Part
from softlayer_sdk.emulator.servers.catalog import (
    BARE_METAL_SERVER,
    CLOUD_SERVER,
    PUBLIC_CLOUD_SERVER,
    is_local_disk,
    uplinks,
)
from softlayer_sdk.emulator.servers.kinds import HOST, SHARED, kind_in, kind_of, kind_of_guest
from softlayer_sdk.emulator.servers.sizes import DISKS
from softlayer_sdk.emulator.servers.software import ITEMS_OF_SYSTEMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator.engine.rows import Row

# What a machine has whether it is asked for or not.
_OF_BOTH = ("BANDWIDTH_0_GB_2", "1_IP_ADDRESS", "MONITORING_HOST_PING")
OF_GUESTS = (*_OF_BOTH, "REBOOT_REMOTE_CONSOLE")
_OF_SERVERS = (*_OF_BOTH, "REBOOT_KVM_OVER_IP", "DISK_CONTROLLER_NONRAID")
_SERVER_DISK = 1000
# The category of the cores of servers and of guests, and what says how many there are.
_CORES = (("server", "processorPhysicalCoreAmount"), ("guest_core", "maxCpu"))


@attrs.frozen
class Sold:
    """The items of a package.

    Attributes:
        named: By key name.
        sized: By category, kind of guest and whether it is a disk in the host, and then by
            capacity.
    """

    named: dict[str, Row]
    sized: dict[tuple[str, str, bool], dict[int, Row]]

    def of(self, code: str, kind: str, *, local: bool = False) -> dict[int, Row]:
        """The items of a category by capacity; `local` for disks in the host."""
        return self.sized.get((code, kind_in(code, kind), local), {})

    def nearest(self, code: str, kind: str, size: int, *, local: bool = False) -> Row | None:
        """The item of a category that has so much, or else the next that has more."""
        sizes = self.of(code, kind, local=local)
        return sizes.get(size) or (sizes[_nearest(sizes, size)] if sizes else None)


def _nearest(sizes: dict[int, Row], size: int) -> int:
    return min((each for each in sizes if each >= size), default=max(sizes))


_NONE = Sold({}, {})


def sold_in(package: Row) -> Sold:
    """The items of a package."""
    items: list[Row] = package.get("items")
    return package.state.worked_out(items, ("sold", package), lambda: _sold(items))


def _sold(items: list[Row]) -> Sold:
    found = Sold({}, {})
    for item in items:
        found.named[item.get("keyName")] = item
        if item.get("prices"):
            price = item.get("prices")[0]
            kind = category_of(price), kind_of(price), is_local_disk(item)
            found.sized.setdefault(kind, {}).setdefault(item.get("capacity"), item)
    return found


def _package_of(machine: Row, kind: str) -> Row | None:
    """The package that has what a machine is made of."""
    id = BARE_METAL_SERVER
    if machine.type.name == GUEST:
        id = PUBLIC_CLOUD_SERVER if kind == SHARED else CLOUD_SERVER
    return machine.state.stored("Product_Package", id)


@provides
def price_of_machine(machine: Row) -> tuple[Row | None, Row | None]:
    """The package that a machine is from, and the price of its cores."""
    kind = _kind_of(machine)
    package = _package_of(machine, kind)
    code, capacity = _CORES[machine.type.name == GUEST]
    sold = sold_in(package) if package is not None else _NONE
    item = sold.nearest(code, kind, machine.get(capacity) or 1)
    return package, None if item is None else _price(machine, item)


@provides
def parts_of_machine(machine: Row) -> Part:
    """What else a machine is made of, as the order of it would have it."""
    kind = _kind_of(machine)
    package = _package_of(machine, kind)
    sold = sold_in(package) if package is not None else _NONE
    return Part(
        order={"packageId": package.get("id") if package is not None else None},
        prices=[_price(machine, item) for item in _items(machine, kind, sold) if item is not None],
        place=machine.get("datacenter"),
    )


def _kind_of(machine: Row) -> str:
    return kind_of_guest(machine) if machine.type.name == GUEST else SHARED


def _price(machine: Row, item: Row) -> Row:
    return regional(item.get("prices")[0], machine.get("datacenter"))


def _items(machine: Row, kind: str, sold: Sold) -> Iterator[Row | None]:
    guest = machine.type.name == GUEST
    for key in (*(OF_GUESTS if guest else _OF_SERVERS), _system(machine)):
        yield sold.named.get(key)
    speed = max((each.get("maxSpeed") or 0 for each in machine.get("networkComponents")), default=0)
    private = bool(machine.get("privateNetworkOnlyFlag"))
    uplink = sold.named.get(uplinks(speed, private=private, host=kind == HOST))
    yield uplink or sold.nearest("port_speed", kind, speed)
    local = guest and bool(machine.get("localDiskFlag"))
    for code, size in (_sizes_of_guest if guest else _sizes_of_server)(machine):
        yield sold.nearest(code, kind, size, local=local and code in DISKS)


def _system(machine: Row) -> str:
    """The key name of the item of the operating system that a machine has."""
    system: Row | None = machine.get("operatingSystem")
    license = system.get("softwareLicense") if system is not None else None
    software = license.get("softwareDescription") if license is not None else None
    code = software.get("referenceCode") if software is not None else None
    return ITEMS_OF_SYSTEMS.get(str(code), "")


def _sizes_of_guest(guest: Row) -> Iterator[tuple[str, int]]:
    yield "ram", -(-(guest.get("maxMemory") or 0) // 1024)
    devices = {each.get("device"): each.get("diskImage") for each in guest.get("blockDevices")}
    for code, device in DISKS.items():
        if (disk := devices.get(device)) is not None:
            yield code, disk.get("capacity") or 0


def _sizes_of_server(server: Row) -> Iterator[tuple[str, int]]:
    yield "ram", server.get("memoryCapacity") or 0
    yield "disk0", _SERVER_DISK
