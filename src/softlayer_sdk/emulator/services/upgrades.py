"""Upgrades of guests: what can be had, and ordering it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.errors import Fault
from softlayer_sdk.emulator.guest_creation import DISKS, GUEST, add_disk, power_state
from softlayer_sdk.emulator.registry import action
from softlayer_sdk.emulator.transactions import begin, refuse_if_busy
from softlayer_sdk.emulator.values import array, struct

if TYPE_CHECKING:
    from softlayer_sdk.emulator.rows import Row

_PACKAGE = 835


@behaviour("Virtual_Guest", "getUpgradeItemPrices")
def upgrade_prices(context: Context, row: Row, downgrades: object = False) -> list[Row]:  # noqa: FBT002 - a parameter of the API
    """The prices of more cores, memory or speed; of less too if asked for."""
    package = context.state.find("Product_Package", _PACKAGE)
    prices: list[Row] = package.get("itemPrices") if package else []
    now = {"guest_core": row.get("maxCpu"), "ram": row.get("maxMemory") // 1024, "port_speed": 0}
    return [
        price
        for price in prices
        if (code := price.get("item").get("itemCategory").get("categoryCode")) in now
        and (downgrades or price.get("item").get("capacity") > now[code])
    ]


def upgrade(context: Context, order: dict[str, Any], prices: list[Row]) -> list[dict[str, Any]]:
    """Change guests: they halt, and have their new size when the transaction is over."""
    ids = [struct(each).get("id") for each in array(order.get("virtualGuests"))]
    guests = [context.state.find(GUEST, id) for id in ids]
    for id, guest in zip(ids, guests, strict=True):
        if guest is None:
            raise Fault.not_found(id)
        refuse_if_busy(guest)
    for guest in filter(None, guests):
        _change(context, guest, prices)
    return [{"id": id} for id in ids]


def _change(context: Context, guest: Row, prices: list[Row]) -> None:
    guest.update(powerState=power_state(context.state, "HALTED"))
    begin(context, guest, "Cloud Migrate", "upgrade", "guest_upgraded", prices=prices)


@action
def guest_upgraded(_: object, guest: Row, transaction: Row) -> None:
    """A guest has its new size, and runs again."""
    for price in transaction.hidden["facts"]["prices"]:
        item = price.get("item")
        code = item.get("itemCategory").get("categoryCode")
        if code in DISKS:
            add_disk(guest.state, guest, DISKS[code], item.get("capacity"))
        _resize(guest, code, item.get("capacity"))
    guest.update(powerState=power_state(guest.state, "RUNNING"))


def _resize(guest: Row, category: str, capacity: int) -> None:
    if category == "guest_core":
        guest.update(maxCpu=capacity, startCpus=capacity)
    elif category == "ram":
        guest.update(maxMemory=capacity * 1024)
    elif category == "port_speed":
        for component in guest.get("networkComponents"):
            component.update(speed=capacity, maxSpeed=capacity)
