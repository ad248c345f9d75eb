"""Compares what a call ordered with what the API lists: names, sizes, places, prices, dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk._calls.sought import PLACE, PRICES, at
from softlayer_sdk._types import is_array, is_object
from softlayer_sdk._values.scalars import Unreadable, read_datetime

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from softlayer_sdk._calls.sought import Kind

Row = dict[str, Any]
_EXACT = 2.0**53  # from here on a float is not every whole number


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
    has = {name: value_of(row, name, how) for name in key}
    told = all(has[name] not in (None, "") for name in key if name not in (PLACE, PRICES))
    return told and all(is_same(wanted, has[name]) for name, wanted in key.items())


def order_of(row: Row, how: Kind) -> Mapping[str, Any]:
    """The order that a row was bought with; empty where it does not tell."""
    order = at(row, how.order) if how.order else row
    return order if is_object(order) else {}


def value_of(row: Row, name: str, how: Kind) -> Any:
    """What a row has where a call says something; None where it does not tell."""
    if name == PLACE:
        place = at(row, how.place)
        ids = [at(place, "id"), at(place, "name")]
        ids += [at(each, "keyname") for each in at(place, "regions") or ()]
        names = {comparable(each) for each in ids}
        return frozenset(names - {""}) or None
    if name == PRICES:
        return frozenset(_prices(order_of(row, how))) or None
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
    return {comparable(each) for each in (item.get("itemPriceId"), *same)} - {""}


def surplus(order: Mapping[str, Any], wanted: Any) -> list[str]:
    """What an order has that costs and was not ordered."""
    if not wanted:
        return ["the call named no price, so that any order of this user fits"]
    asked = {comparable(each) for each in wanted}
    fees = ("recurringFee", "hourlyRecurringFee", "setupFee")
    more = [
        item
        for item in order.get("items") or ()
        if not asked & _prices_of(item) and any(float(item.get(fee) or 0) for fee in fees)
    ]
    return [f"it has {len(more)} items more than were ordered"] if more else []


def is_same(wanted: Any, has: Any) -> bool:
    """Whether a row has what was ordered; what it does not tell does not differ."""
    if has is None or has == "":
        return True
    if isinstance(has, frozenset):
        return all(comparable(each) in has for each in (wanted if is_array(wanted) else [wanted]))
    return comparable(wanted) == comparable(has)


def comparable(value: Any) -> str:
    """A scalar as it is compared: both wires, and both ways to write it, are the same."""
    text = "" if value is None else str(value).strip().rstrip(".").casefold()
    try:
        number = float(text)
    except ValueError:
        return {"true": "1", "false": "0"}.get(text, text)
    return str(int(number)) if abs(number) < _EXACT and number.is_integer() else text


def said(value: Any) -> str:
    """A value as a message has it."""
    if isinstance(value, frozenset):
        return " or ".join(sorted(map(str, value)))  # pyright: ignore[reportUnknownArgumentType] - of texts
    return ", ".join(map(comparable, value)) if is_array(value) else comparable(value)
