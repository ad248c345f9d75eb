"""Compares what a call ordered with what the API lists: names, sizes, places, prices, dates."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from softlayer_sdk._scalars import Unreadable, read_datetime
from softlayer_sdk._sought import PLACE, PRICES, at
from softlayer_sdk._types import is_array, is_object

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from softlayer_sdk._sought import Kind

Row = dict[str, Any]


def moment_at(row: Row, how: Kind) -> str | None:
    """Where the moment is that a row was made; None where nothing says it."""
    return next((path for path in how.made if at(row, path) not in (None, "")), None)


def moment_of(row: Row, how: Kind) -> dt.datetime | None:
    """When a row was made; None if nobody can tell."""
    path = moment_at(row, how)
    try:
        return read_datetime(at(row, path)) if path else None
    except Unreadable:
        return None


def agrees(row: Row, key: Mapping[str, Any], how: Kind) -> bool:
    """Whether a row has all that is in a key."""
    return all(is_same(wanted, value_of(row, name, how)) for name, wanted in key.items())


def order_of(row: Row, how: Kind) -> Mapping[str, Any]:
    """The order that a row was bought with; empty where it does not tell."""
    order = at(row, how.order) if how.order else row
    return order if is_object(order) else {}


def value_of(row: Row, name: str, how: Kind) -> Any:
    """What a row has where a call says something; None where it does not tell."""
    if name == PLACE:
        place = at(row, how.place)
        place = place if is_object(place) else {}
        regions = [each.get("keyname") for each in place.get("regions") or () if is_object(each)]
        names = {comparable(each) for each in (place.get("id"), place.get("name"), *regions)}
        return names - {""} or None
    if name == PRICES:
        return _prices(order_of(row, how)) or None
    return at(row, name)


def _prices(order: Mapping[str, Any]) -> set[str]:
    """The ids of all prices that what was ordered can be had for: places have their own."""
    found: set[str] = set()
    for item in order.get("items") or ():
        found |= _prices_of(item)
    return found


def _prices_of(item: Mapping[str, Any]) -> set[str]:
    prices = at(item, "item.prices")
    same = [each.get("id") for each in prices] if is_array(prices) else []
    return {_number(each) for each in (item.get("itemPriceId"), *same)} - {""}


def surplus(order: Mapping[str, Any], wanted: Any) -> list[str]:
    """What an order has that costs and was not ordered."""
    if not wanted:
        return ["the call named no price, so that any order of this user fits"]
    asked = {_number(each) for each in wanted}
    fees = ("recurringFee", "hourlyRecurringFee", "setupFee")
    more = [
        item
        for item in order.get("items") or ()
        if not asked & _prices_of(item) and any(float(item.get(fee) or 0) for fee in fees)
    ]
    return [f"it has {len(more)} items more than were ordered"] if more else []


def is_same(wanted: Any, has: Any) -> bool:
    """Whether a row has what was ordered; what it does not tell cannot differ."""
    if has is None or has == "":
        return not isinstance(wanted, str)
    if isinstance(has, set):
        return all(comparable(each) in has for each in (wanted if is_array(wanted) else [wanted]))
    return comparable(wanted) == comparable(has)


def comparable(value: Any) -> str:
    """A scalar as it is compared: both wires, and both ways to write it, are the same."""
    if isinstance(value, bool):
        return str(int(value))
    return ", ".join(sorted(value)) if isinstance(value, set) else _number(value)


def _number(value: Any) -> str:
    text = "" if value is None else str(value).strip().rstrip(".").casefold()
    try:
        return (
            str(int(text))
            if math.isfinite(float(text)) and float(text) == int(float(text))
            else text
        )
    except ValueError:
        return {"true": "1", "false": "0"}.get(text, text)
