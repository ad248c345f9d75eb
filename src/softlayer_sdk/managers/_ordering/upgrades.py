"""Orders that change a server: which prices stand for the new values."""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import cast

from softlayer_sdk.errors import NotFoundError, PreflightError
from softlayer_sdk.managers._given import refuse_other
from softlayer_sdk.managers._ordering.prices import is_private_only, plain
from softlayer_sdk.models import ContainerProductOrderProperty, ProductItemPrice

CATEGORIES = {
    "memory": "ram",
    "cpus": "guest_core",
    "nic_speed": "port_speed",
    "disk": "guest_disk",
    "drive_controller": "disk_controller",
    "public_bandwidth": "bandwidth",
}
# What tells which price stands for a value, to be asked for with the prices of an upgrade.
PRICES = (
    "mask[id,locationGroupId,categories[name,id,categoryCode],"
    "item[keyName,description,capacity,units,attributes[id,attributeTypeKeyName]]]"
)
_PRIVATE_CORES = ("PRIVATE_CORE", "DEDICATED_CORE")


def maintenance_window() -> ContainerProductOrderProperty:
    """The property of an order that says: now."""
    now = dt.datetime.now(dt.UTC)
    return ContainerProductOrderProperty(
        name="MAINTENANCE_WINDOW", value=now.strftime("%Y-%m-%d %H:%M:%S%z")
    )


def guest_price(
    prices: Iterable[ProductItemPrice],
    option: str,
    value: object,
    *,
    public: bool = True,
    private: bool = False,
) -> ProductItemPrice:
    """The price to change a guest with; the first that fits.

    Args:
        prices: What the guest can be changed with.
        option: What is to change.
        value: Its new capacity.
        public: Cores of a shared host; else private ones.
        private: Uplinks to the private network alone; else to both.

    Raises:
        NotFoundError: there is none.
    """
    fits: dict[str, Callable[[ProductItemPrice], bool]] = {
        "cpus": lambda price: public is not (price.item.units in _PRIVATE_CORES),
        "nic_speed": lambda price: private is is_private_only(price.item),
    }
    test = fits.get(option)
    known = list(_candidates(prices, CATEGORIES[option], numbered=option == "disk"))
    offered = [price for price in known if test is None or test(price)]
    for price in offered:
        if _capacity_is(price, value):
            return price
    raise no_price(option, value, (plain(price.item) for price in offered))


def hardware_price(
    prices: Iterable[ProductItemPrice], option: str, value: object, *, private: bool = False
) -> ProductItemPrice:
    """The price to change a bare metal server with; the last one that fits.

    Args:
        prices: What the server can be changed with.
        option: What is to change.
        value: Its new capacity, or what the part is called.
        private: Uplinks to the private network alone; else to both.

    Raises:
        NotFoundError: there is none.
    """
    known = list(_candidates(prices, CATEGORIES.get(option, option)))
    found = [each for each in known if _fits(each, option, value, private=private)]
    if not found:
        by_name = option == "drive_controller"
        names = (each.item.description if by_name else plain(each.item) for each in known)
        raise no_price("disk" if option.startswith("disk") else option, value, names)
    return found[-1]


def checked_disk(disk: Mapping[str, object], *known: str) -> None:
    """Refuse a disk that an upgrade cannot order: each has a capacity, and no other words.

    Args:
        disk: What is asked for.
        known: What it may say beside its `capacity`.

    Raises:
        PreflightError: it is no such disk.
    """
    given = cast("object", disk)
    if not isinstance(given, Mapping):
        raise PreflightError(f'disk={given!r}: give a list of disks such as {{"capacity": 100}}')
    for name in disk:
        refuse_other("disk", name, ("capacity", *known))
    if "capacity" not in disk:
        raise PreflightError(f"disk={dict(disk)!r}: its capacity is needed, in GB")


def no_price(keyword: str, value: object, offered: Iterable[str | None]) -> NotFoundError:
    """The error that nothing is sold for a value; it says for which something is."""
    there = sorted({each for each in offered if each}, key=lambda each: (len(each), each))
    known = f"; there are {', '.join(there)}" if there else ""
    return NotFoundError(f"{keyword}={value!r}: SoftLayer has no price for that{known}")


def _candidates(
    prices: Iterable[ProductItemPrice], category: str, *, numbered: bool = False
) -> Iterator[ProductItemPrice]:
    """The prices of a category, which may have a number at its end."""
    for price in prices:
        for each in price.categories:
            code = each.category_code or ""
            if category == (code.rstrip(string.digits) if numbered else code):
                yield price


def _fits(price: ProductItemPrice, option: str, value: object, *, private: bool) -> bool:
    description = price.item.description or ""
    if option == "drive_controller":
        return value == description
    if option == "nic_speed":
        speed, _, redundancy = str(value).partition(" ")
        reaches = private is is_private_only(price.item)
        return reaches and _capacity_is(price, speed) and redundancy in description
    return _capacity_is(price, value)


def _capacity_is(price: ProductItemPrice, value: object) -> bool:
    """Whether the item of a price has this capacity."""
    return plain(price.item) == str(value)
