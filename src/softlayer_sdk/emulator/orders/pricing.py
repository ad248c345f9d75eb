"""What an order costs: its containers, checked, with the prices and the fees of each."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk.emulator.engine.values import array, decimal_text, struct, truth
from softlayer_sdk.emulator.orders.bills import category_of, units_of
from softlayer_sdk.emulator.orders.checks import check_order
from softlayer_sdk.emulator.orders.hosts import quantity_of

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State


def shown_price(price: Row, units: int = 1) -> dict[str, Any]:
    """A price as orders show it, with what so many units come to."""
    item = price.get("item")
    return {
        "id": price.get("id"),
        "hourlyRecurringFee": _fee(price, "hourlyRecurringFee", units),
        "recurringFee": _fee(price, "recurringFee", units),
        "setupFee": decimal_text(price.get("setupFee") or 0),
        "itemId": item.get("id"),
        "locationGroupId": price.get("locationGroupId"),
        "item": {name: item.get(name) for name in ("id", "keyName", "description")},
        "categories": [{"categoryCode": category_of(price)}],
    }


def _fee(price: Row, name: str, units: int) -> str | None:
    """What a price comes to; null when it is not sold like that."""
    fee = price.get(name)
    return None if fee is None else decimal_text(Decimal(fee) * units)


@attrs.frozen
class Checked:
    """A container of an order that can be placed: its prices, and where it is for.

    Machines always have a place.
    """

    container: dict[str, Any]
    prices: list[Row]
    place: Row | None


def checked(state: State, order: dict[str, Any]) -> list[Checked]:
    """The containers of an order, or the order itself when it has none.

    Raises:
        Refusal: the prices or the place of one are wrong.
    """
    containers = [struct(each) for each in array(order.get("orderContainers"))] or [order]
    return [Checked(each, *check_order(state, each)) for each in containers]


def priced(order: dict[str, Any], parts: list[Checked]) -> dict[str, Any]:
    """An order with what it costs."""
    answers = [_priced(each.container, each.prices, each.place) for each in parts]
    return _summed(order, answers) if array(order.get("orderContainers")) else answers[0]


def _summed(order: dict[str, Any], parts: list[dict[str, Any]]) -> dict[str, Any]:
    """An order of several parts, with the prices and fees of all."""
    fees = [name for name in parts[0] if name.startswith(("preTax", "postTax"))]
    totals = {name: sum(Decimal(each[name]) for each in parts) for name in fees}
    return {
        **order,
        **{name: decimal_text(total) for name, total in totals.items()},
        "prices": [price for each in parts for price in each["prices"]],
        "orderContainers": parts,
    }


def _priced(order: dict[str, Any], prices: list[Row], place: Row | None) -> dict[str, Any]:
    quantity = quantity_of(order)
    units = [units_of(price, order.get("volumeSize"), order.get("iops")) for price in prices]
    each = list(zip(prices, units, strict=True))

    def total(fee: str) -> Decimal:
        return sum((Decimal(price.get(fee) or 0) * count for price, count in each), Decimal())

    hourly, monthly = (total(fee) * quantity for fee in ("hourlyRecurringFee", "recurringFee"))
    fees = {
        "preTaxRecurring": hourly if truth(order.get("useHourlyPricing")) else monthly,
        "preTaxRecurringHourly": hourly,
        "preTaxRecurringMonthly": monthly,
        "preTaxSetup": total("setupFee") * quantity,
    }
    taxed = {name.replace("preTax", "postTax"): fee for name, fee in fees.items()}
    answer = order | {"prices": [shown_price(price, count) for price, count in each]}
    answer |= {name: decimal_text(fee) for name, fee in (fees | taxed).items()}
    answer |= {"proratedInitialCharge": "0", "currencyShortName": "USD", "taxCompletedFlag": True}
    return answer | located(place)


def located(place: Row | None) -> dict[str, Any]:
    """Where an order is for, as answers have it."""
    if place is None:
        return {}
    return {"locationObject": {name: place.get(name) for name in ("id", "longName", "name")}}
