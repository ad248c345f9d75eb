"""Where billing items come from: the order of each, and what follows from that.

What was seeded was ordered too: by the master user, when it was made.
"""

from __future__ import annotations

import types
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import GUEST
from softlayer_sdk.emulator.engine.registry import derived, provided, provides
from softlayer_sdk.emulator.engine.rows import Row
from softlayer_sdk.emulator.engine.values import read_date
from softlayer_sdk.emulator.orders.bills import fees_of
from softlayer_sdk.emulator.orders.records import APPROVED, record_order

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Mapping

    from softlayer_sdk.emulator.engine.state import State

_FEES = ("hourlyRecurringFee", "recurringFee", "setupFee", "oneTimeFee", "laborFee")
_SERVER = "SoftLayer_Hardware"
# The categories of the bills of machines.
MACHINES = ("guest_core", "server")
# What is hidden of the bill of a machine whose parts are not billed yet.
UNMADE: Mapping[str, Any] = types.MappingProxyType({"unmade": True})


def resources(bill: Row) -> Iterator[Row]:
    """What a billing item is for."""
    hidden = bill.hidden.get("resource")
    if hidden is not None and hidden is not bill:
        yield hidden
    for row in bill.referrers:
        if row.own("billingItem") is bill:
            yield row


def _of_order(name: str) -> Callable[[Row], Any]:
    def value(bill: Row) -> Any:
        ordered = bill.get("orderItem")
        return ordered.get(name) if ordered is not None else None

    return value


for _name in ("package", "item", "category"):
    derived("Billing_Item", _name)(_of_order(_name))


@derived("Billing_Item", "packageId")
def package_id(bill: Row) -> int | None:
    """The id of the package that it was ordered from."""
    package = bill.get("package")
    return package.get("id") if package is not None else None


@derived("Billing_Item", "location", "originalLocation")
def place(bill: Row) -> Row | None:
    """The datacenter of what is billed, or the one that it was ordered for."""
    for row in resources(bill):
        found = row.get("datacenter")
        if isinstance(found, Row):
            return found
    parent, ordered = bill.get("parent"), bill.get("orderItem")
    other = parent if parent is not None else ordered
    return other.get("location") if other is not None else None


@derived("Billing_Item", "upgradeItems")
def larger_items(bill: Row) -> list[Row]:
    """The items of the same package that have more of the same, smallest first."""
    item, package = bill.get("item"), bill.get("package")
    if item is None or package is None or not item.get("capacity"):
        return []
    kind = item.get("itemCategory"), item.get("units")
    return sorted(
        (
            each
            for each in package.get("items")
            if (each.get("itemCategory"), each.get("units")) == kind
            and Decimal(each.get("capacity")) > Decimal(item.get("capacity"))
        ),
        key=lambda each: Decimal(each.get("capacity")),
    )


@derived("Billing_Item", "upgradeItem")
def next_item(bill: Row) -> Row | None:
    """The next of these."""
    return next(iter(larger_items(bill)), None)


@derived("Billing_Item", "activeFlag")
def is_active(bill: Row) -> bool:
    """Whether what is billed stays."""
    return bill.get("cancellationDate") is None


@derived("Billing_Item", "hourlyFlag")
def is_hourly(bill: Row) -> bool:
    """Whether what is billed is paid by the hour."""
    parent: Row | None = bill.get("parent")
    if parent is not None:
        return bool(parent.get("hourlyFlag"))
    return any(row.get("hourlyBillingFlag") for row in resources(bill))


@derived("Billing_Order_Item", "billingItem")
def billed(ordered: Row) -> Row | None:
    """What is paid for what was ordered, as long as it is."""
    return next((row for row in ordered.referrers if row.is_a("Billing_Item")), None)


@provides
def record_seeded(
    state: State,
    after: int = 0,
    *,
    apart: bool = False,
    born: dt.datetime | None = None,
    user: Row | None = None,
) -> None:
    """Record that what was seeded, or made without an order, was ordered and approved.

    Args:
        state: Where it is recorded.
        after: The last id before it was seeded.
        apart: Whether there is an order for each thing; one order is for all without.
        born: When what does not say when it was made was made.
        user: Who ordered it; the master user without.
    """
    known: dict[tuple[Any, ...], dict[str, Any]] = {}
    sold = _Sold(state)
    bills = [row for row in state.since("Billing_Item", after) if not row.own("orderItem")]
    user = user if user is not None else state.account.get("masterUser")
    record: Row | None = None
    for bill in bills:
        parent, billed_for = bill.own("parent"), list(resources(bill))
        moment = _made(billed_for) or born or bill.get("createDate")
        if parent is not None and parent.get("orderItem") is not None:
            record = parent.get("orderItem").get("order")
        elif record is None or apart:
            record = record_order(state, user, (), status=APPROVED)
            record.update(createDate=moment, modifyDate=moment, orderApprovalDate=moment)
        machine = _machine(bill, billed_for)
        if machine is not None:
            package, price = provided("price_of_machine")(machine)
            item = price.get("item") if price is not None else None
            place = machine.get("datacenter")
        else:
            package, item, price, place = *sold.found(bill.get("categoryCode")), None, None
        same = (record, place, price, item or (bill.get("description") if apart else None))
        if same not in known:
            fees = fees_of([price]) if price is not None else {}
            values = sold.described(bill, package, item) | fees | {"itemPrice": price}
            values |= {"order": record, "location": place}
            known[same] = {"orderItem": state.add("Billing_Order_Item", values), **fees}
        bill.update(known[same], createDate=moment)
        if machine is not None:
            state.put_hidden(bill, UNMADE)


def _machine(bill: Row, things: list[Row]) -> Row | None:
    """The machine that a billing item is for, if its parts are billed as well."""
    if bill.get("categoryCode") in MACHINES and not bill.hidden:
        return next((row for row in things if row.is_a(GUEST) or row.is_a(_SERVER)), None)
    return None


def _made(things: list[Row]) -> dt.datetime | None:
    """When what is billed was made, if it says so."""
    for row in things:
        date = read_date(row.own("createDate") or row.get("provisionDate"))
        if date is not None:
            return date
    return None


class _Sold:
    """The catalog, for what is billed: found by category."""

    def __init__(self, state: State) -> None:
        self._items: dict[str, tuple[Row, Row]] = {}
        self._categories = {
            row.get("categoryCode"): row for row in state.all("Product_Item_Category")
        }
        for package in state.all("Product_Package"):
            for item in package.get("items"):
                code = item.get("itemCategory").get("categoryCode")
                self._items.setdefault(code, (package, item))

    def found(self, code: str) -> tuple[Row | None, Row | None]:
        """The package that something of a category is from, and the first such item of it."""
        return self._items.get(code, (None, None))

    def described(self, bill: Row, package: Row | None, item: Row | None) -> dict[str, Any]:
        """What an order item says of what a billing item is for."""
        code = bill.get("categoryCode")
        return {
            "categoryCode": code,
            "category": self._categories.get(code),
            "description": (item if item is not None else bill).get("description"),
            "item": item,
            "itemId": item.get("id") if item is not None else None,
            "package": package,
            "quantity": 1,
            **{fee: bill.get(fee) or 0 for fee in _FEES},
        }
