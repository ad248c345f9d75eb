"""Orders that change a server: which prices stand for the new values."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Price = dict[str, Any]
CATEGORIES = {
    "memory": "ram",
    "cpus": "guest_core",
    "nic_speed": "port_speed",
    "disk": "guest_disk",
}
_PRIVATE_CORES = ("PRIVATE_CORE", "DEDICATED_CORE")


def maintenance_window() -> dict[str, str]:
    """The property of an order that says: now."""
    now = dt.datetime.now(dt.UTC)
    return {"name": "MAINTENANCE_WINDOW", "value": now.strftime("%Y-%m-%d %H:%M:%S%z")}


def candidates(
    prices: Iterable[Price], category: str, *, ignore_digits: bool = False
) -> Iterable[Price]:
    """The prices of a category that have an item."""
    for price in prices:
        if price.get("categories") is None or price.get("item") is None:
            continue
        for each in price["categories"]:
            code = each["categoryCode"]
            if ignore_digits:
                code = "".join(letter for letter in code if not letter.isdigit())
            if code == category:
                yield price


def capacity_is(price: Price, value: object) -> bool:
    """Whether the item of a price has this capacity."""
    return str(price["item"].get("capacity")) == str(value)


def guest_price(prices: list[Price], option: str, value: object, *, public: bool) -> int | None:
    """The id of the price to change a guest with, or None where there is none."""
    fits: dict[str, Callable[[Price], bool]] = {
        "cpus": lambda price: public is not (price["item"].get("units") in _PRIVATE_CORES),
        "nic_speed": lambda price: "Public" in price["item"]["description"],
    }
    test = fits.get(option)
    found = candidates(prices, CATEGORIES[option], ignore_digits=option == "disk")
    return next(
        (each["id"] for each in found if capacity_is(each, value) and (test is None or test(each))),
        None,
    )


def hardware_price(prices: list[Price], option: str, value: object) -> Price | None:
    """The price to change a bare metal server with; the last one that fits."""
    category = CATEGORIES.get(option, option)
    found = [each for each in candidates(prices, category) if _fits(each, option, value)]
    return found[-1] if found else None


def _fits(price: Price, option: str, value: object) -> bool:
    description = price["item"].get("description") or ""
    if option == "disk_controller":
        return bool(value == description)
    speed, _, redundancy = str(value).partition(" ")
    if option == "nic_speed" and redundancy:
        return capacity_is(price, speed) and redundancy in description
    return capacity_is(price, value)
