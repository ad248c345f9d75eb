"""Upgrades of guests and servers: what can be had, and ordering it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import GUEST
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import action, behaviour, deliverer
from softlayer_sdk.emulator.engine.transactions import refuse_if_busy
from softlayer_sdk.emulator.engine.values import array, struct
from softlayer_sdk.emulator.orders.bills import category_of
from softlayer_sdk.emulator.orders.checks import check_package
from softlayer_sdk.emulator.servers.catalog import (
    BARE_METAL_SERVER,
    CLOUD_SERVER,
    PUBLIC_CLOUD_SERVER,
)
from softlayer_sdk.emulator.servers.guest_creation import add_disk, power_state
from softlayer_sdk.emulator.servers.kinds import (
    SHARED,
    check_kinds,
    kind_in,
    kind_of,
    kind_of_guest,
)
from softlayer_sdk.emulator.servers.orders import GUEST_ORDER
from softlayer_sdk.emulator.servers.sizes import DISKS
from softlayer_sdk.emulator.servers.upgrade_requests import complete, request_upgrade

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


@behaviour("Virtual_Guest", "getUpgradeItemPrices")
def upgrade_prices(context: Context, row: Row, downgrades: object = False) -> list[Row]:  # noqa: FBT002 - a parameter of the API
    """The prices of more cores, memory or speed; of less too if asked for."""
    now = {"guest_core": row.get("maxCpu"), "ram": row.get("maxMemory") // 1024, "port_speed": 0}
    kind, package = kind_of_guest(row), _package_of(row)
    return [
        price
        for price, code, capacity in _offers(context, package, now)
        if (downgrades or capacity > now[code]) and kind_of(price) == kind_in(code, kind)
    ]


@behaviour("Hardware_Server", "getUpgradeItemPrices")
def server_prices(context: Context, row: Row, *_: object) -> list[Row]:
    """The prices of more memory or speed for a server."""
    now = {"ram": row.get("memoryCapacity") or 0, "port_speed": 0}
    offers = _offers(context, BARE_METAL_SERVER, now)
    return [price for price, code, capacity in offers if capacity >= now[code]]


def _package_of(guest: Row) -> int:
    """The package that has what a guest can be made of."""
    return PUBLIC_CLOUD_SERVER if kind_of_guest(guest) == SHARED else CLOUD_SERVER


def _check_package(context: Context, prices: list[Row], id: int) -> None:
    package = context.state.find("Product_Package", id)
    if package is not None:
        check_package(prices, package)


def _offers(
    context: Context, package: int, categories: Iterable[str]
) -> Iterator[tuple[Row, str, int]]:
    """The prices of a package in some categories, with their categories and capacities."""
    found = context.state.find("Product_Package", package)
    for price in found.get("itemPrices") if found is not None else ():
        if (code := category_of(price)) in categories:
            yield price, code, price.get("item").get("capacity")


@deliverer(f"{GUEST_ORDER}_Upgrade", package=False)
def upgrade_guests(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """Change guests: in their window they halt, and have their new size when that is over.

    Raises:
        Refusal: there is no such guest, or something is under way on it.
    """
    ids = [struct(each).get("id") for each in array(order.get("virtualGuests"))]
    guests = [context.state.found(GUEST, id) for id in ids]
    if not guests:
        raise Refusal.bad_order("virtualGuests")
    for guest in guests:
        refuse_if_busy(guest)
        check_kinds(prices, kind_of_guest(guest))
        _check_package(context, prices, _package_of(guest))
    for guest in guests:
        request_upgrade(context, order, guest, prices)
    return {"virtualGuests": [{"id": id} for id in ids]}


@action
def guest_upgraded(_: object, guest: Row, transaction: Row) -> None:
    """A guest has its new size, and runs again."""
    complete(transaction)
    for price in transaction.hidden["facts"]["prices"]:
        code, capacity = category_of(price), price.get("item").get("capacity")
        if code in DISKS:
            add_disk(guest.state, guest, DISKS[code], capacity)
        _resize(guest, code, capacity)
    guest.update(powerState=power_state(guest.state, "RUNNING"))


def _resize(guest: Row, category: str, capacity: int) -> None:
    if category == "guest_core":
        guest.update(maxCpu=capacity, startCpus=capacity)
    elif category == "ram":
        guest.update(maxMemory=capacity * 1024)
    elif category == "port_speed":
        _speed_up(guest, capacity)


def _speed_up(machine: Row, speed: int) -> None:
    for component in machine.get("networkComponents"):
        component.update(speed=speed, maxSpeed=speed)


@deliverer("SoftLayer_Container_Product_Order_Hardware_Server_Upgrade", package=False)
def upgrade_servers(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """Change servers, in their window.

    Raises:
        Refusal: there is no such server, or something is under way on it.
    """
    ids = [struct(each).get("id") for each in array(order.get("hardware"))]
    if not ids:
        raise Refusal.bad_order("hardware")
    for server in [context.state.found("Hardware", id) for id in ids]:
        refuse_if_busy(server)
        _check_package(context, prices, BARE_METAL_SERVER)
        request_upgrade(context, order, server, prices)
    return {"hardware": [{"id": id} for id in ids]}


@action
def server_upgraded(_: object, server: Row, transaction: Row) -> None:
    """A server has more memory, or is faster."""
    complete(transaction)
    for price in transaction.hidden["facts"]["prices"]:
        code, capacity = category_of(price), price.get("item").get("capacity")
        if code == "ram":
            server.update(memoryCapacity=capacity)
        elif code == "port_speed":
            _speed_up(server, capacity)
