"""Billing items: what is kept of what something costs. All of them are made here."""

from __future__ import annotations

import functools
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import part_of
from softlayer_sdk.emulator.engine.values import number

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

HOURS_OF_A_MONTH = 730
_FEES = ("recurringFee", "hourlyRecurringFee")


def category_of(price: Row) -> str:
    """The code of the category that a price is of."""
    return str(ordered_under(price).get("categoryCode"))


def ordered_under(price: Row) -> Row:
    """The category that a price is of: its own, or the one of its item."""
    own: Row | None = next(iter(price.get("categories") or ()), None)
    category: Row = own if own is not None else price.get("item").get("itemCategory")
    return category


def bill(
    state: State,
    category: str,
    description: str,
    fees: Mapping[str, Any],
    /,
    *,
    kind: str = "Billing_Item",
    **values: Any,
) -> Row:
    """A billing item.

    Args:
        state: Where it is kept.
        category: The code of the category that it is of.
        description: What is paid for.
        fees: What it costs, by property.
        kind: Its datatype.
        values: Further properties, by wire name.
    """
    usual = {
        "categoryCode": category,
        "description": description,
        "createDate": state.clock.now(),
        "allowCancellationFlag": 1,
    }
    return state.add(kind, {**usual, **fees, **values})


def bill_host(state: State, host: str, category: str, hourly: Decimal = Decimal(0)) -> Row:
    """The billing item of something that has the name of a host, and a fee of an hour."""
    name, _, domain = host.partition(".")
    fees = {"recurringFee": _of_a_month(hourly), "hourlyRecurringFee": hourly}
    return bill(state, category, host, fees, hostName=name, domainName=sys.intern(domain))


@functools.lru_cache
def _of_a_month(hourly: Decimal) -> Decimal:
    return hourly * HOURS_OF_A_MONTH


def bill_order(
    state: State,
    prices: Sequence[Row],
    what: str,
    /,
    *,
    kind: str = "Billing_Item",
    **values: Any,
) -> Row:
    """The billing item of something that was ordered; without prices it is called `what`."""
    category = category_of(prices[0]) if prices else what
    description = prices[0].get("item").get("description") if prices else what
    values = {"cycleStartDate": state.clock.now(), **values}
    return bill(state, category, description, fees_of(prices), kind=kind, **values)


def forget_bill(bill: Row | None) -> None:
    """Forget what something costs, with all that belongs to it."""
    if bill is not None:
        for child in bill.get("children"):
            forget_bill(child)
        bill.state.remove(bill)


def fees_of(prices: Sequence[Row], units: Callable[[Row], int] = lambda _: 1) -> dict[str, Decimal]:
    """What prices come to; `units` says how often each is paid."""
    return {
        fee: sum((Decimal(str(each.get(fee) or 0)) * units(each) for each in prices), Decimal())
        for fee in _FEES
    }


def units_of(price: Row, size: object, rate: object) -> int:
    """How often a price is paid: what is sold by the unit, by the gigabyte or the operation."""
    item = price.get("item")
    amount = {"GB": size, "IOPS": rate}.get(item.get("units"))
    return 1 if item.get("capacity") else number(amount) or 1


part_of("Billing_Item", "activeChildren", "children", lambda row: not row.get("cancellationDate"))
