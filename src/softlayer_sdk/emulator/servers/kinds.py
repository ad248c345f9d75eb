"""Kinds of guests: on shared hosts, on hosts of the account, on a host that the account ordered.

What they are made of has prices of each kind, and a price of the wrong kind is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.values import struct, truth
from softlayer_sdk.emulator.orders.bills import category_of
from softlayer_sdk.emulator.orders.checks import described

if TYPE_CHECKING:
    from collections.abc import Iterable

    from softlayer_sdk.emulator.engine.rows import Row

SHARED, PRIVATE, HOST = "", "dedicated instance", "dedicated host instance"
# The categories that have prices of their own, by kind.
_CATEGORIES = {
    HOST: ("guest_core", "ram", "port_speed"),
    PRIVATE: ("guest_core",),
    SHARED: (),
}


def kind_of(price: Row) -> str:
    """The kind of guest that a price is for."""
    if price.get("dedicatedHostInstanceFlag"):
        return HOST
    return PRIVATE if price.get("item").get("units") == "PRIVATE_CORE" else SHARED


def kind_of_template(template: dict[str, Any]) -> str:
    """The kind of guest that a template is of."""
    if struct(template.get("dedicatedHost")).get("id"):
        return HOST
    return PRIVATE if truth(template.get("dedicatedAccountHostOnlyFlag")) else SHARED


def kind_of_guest(guest: Row) -> str:
    """The kind that a guest is of."""
    if guest.own("dedicatedHost") is not None:
        return HOST
    return PRIVATE if guest.get("dedicatedAccountHostOnlyFlag") else SHARED


def kind_of_order(order: dict[str, Any], prices: Iterable[Row]) -> str:
    """The kind that the guests of an order are of."""
    if order.get("hostId"):
        return HOST
    return PRIVATE if PRIVATE in map(kind_of, prices) else SHARED


def kind_in(code: str, kind: str) -> str:
    """The kind of the prices that a guest of some kind has in a category."""
    return kind if code in _CATEGORIES[kind] else SHARED


def check_kinds(prices: Iterable[Row], kind: str) -> None:
    """Refuse prices that are for guests of another kind.

    Raises:
        Refusal: it names the first of them.
    """
    for price in prices:
        if kind_of(price) == kind_in(category_of(price), kind):
            continue
        wanted = HOST if kind == HOST else PRIVATE
        category = price.get("item").get("itemCategory").get("name")
        raise Refusal.bad_price(
            f"Invalid price {described(price)} provided on the order container. "
            f"Please select a {wanted} {category} price to order a {wanted}."
        )
