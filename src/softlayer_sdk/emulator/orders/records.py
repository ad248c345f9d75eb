"""The records of orders and quotes: what was ordered, by whom, and what it costs."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk.emulator.engine.registry import action, behaviour, derived, same_as, usual
from softlayer_sdk.emulator.engine.values import truth
from softlayer_sdk.emulator.orders.bills import category_of, ordered_under, units_of
from softlayer_sdk.emulator.orders.hosts import quantity_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_ORDER = "SoftLayer_Billing_Order"
WAITING, APPROVED, QUOTED = "PENDING_AUTO_APPROVAL", "APPROVED", "QUOTE"
_STATUSES = {
    WAITING: "It waits until it is looked at.",
    "PENDING_APPROVAL": "It waits for the sales department.",
    APPROVED: "It is carried out.",
    QUOTED: "It is a quote: nothing is ordered.",
}
_FEES = ("hourlyRecurringFee", "recurringFee", "setupFee", "oneTimeFee", "laborFee")
_QUOTE_DAYS = 30
# Of the time that an order takes, the part until it is approved.
APPROVAL = 0.1


@attrs.frozen(kw_only=True)
class Part:
    """A container of an order, and what became of it.

    Attributes:
        order: The container.
        prices: What it costs.
        place: The datacenter that it is for, if it is for one.
        after: The last id before it was delivered: the billing items since then are of it.
        machines: Whether it is for machines: each is billed with all that is in it.
    """

    order: dict[str, Any]
    prices: list[Row]
    place: Row | None = None
    after: int | None = None
    machines: bool = False


def record_order(
    state: State,
    user: Row | None,
    parts: Iterable[Part],
    *,
    status: str = WAITING,
    approved_in: float = 0.0,
) -> Row:
    """Record an order. The billing items of what was delivered lead to it from now on.

    Args:
        state: Where it is recorded.
        user: Who orders.
        parts: Its containers.
        status: What becomes of it.
        approved_in: The seconds after which an order that waits is approved.
    """
    now = state.clock.now()
    record = state.add(
        _ORDER,
        {
            "createDate": now,
            "modifyDate": now,
            "orderApprovalDate": now if status == APPROVED else None,
            "status": status,
            "userRecord": user,
            "userRecordId": user.get("id") if user is not None else None,
        },
    )
    for part in parts:
        _record_part(record, part)
    if status == WAITING:
        state.later(approved_in, "order_approved", record)
    return record


@action
def order_approved(moment: dt.datetime, order: Row) -> None:
    """An order was looked at, and is carried out."""
    order.update(status=APPROVED, orderApprovalDate=moment, modifyDate=moment)


def _record_part(record: Row, part: Part) -> None:
    """Record what a container was about, and lead its billing items to it."""
    state = record.state
    new = state.since("Billing_Item", part.after) if part.after is not None else ()
    bills = [bill for bill in new if bill.own("orderItem") is None]
    machines = [bill for bill in bills if part.machines and bill.get("parent") is None]
    quantity = quantity_of(part.order)
    # Each machine has items of its own.
    sets = [_items(record, part, quantity // len(machines)) for _ in machines]
    whole = sets[0] if sets else _items(record, part, quantity)
    for bill in bills if whole else ():
        items = sets[machines.index(bill)] if bill in machines else whole
        _lead_to_order(bill, items, part)
    for bill, items in zip(machines, sets, strict=True):
        if items:
            _put_below(items, bill.get("orderItem"))
    if part.after is not None:
        for request in state.since("Product_Upgrade_Request", part.after):
            request.update(order=record, orderId=record.get("id"))


def _put_below(items: dict[str, Row], machine: Row) -> None:
    """Let what a machine is made of be ordered with it."""
    for item in items.values():
        if item is not machine:
            item.update(parent=machine, parentId=machine.get("id"))


def _items(record: Row, part: Part, quantity: int) -> dict[str, Row]:
    """What an order has of a container: an item for each of its prices, by category."""
    state = record.state
    preset = state.find("Product_Package_Preset", part.order.get("presetId"))
    known = {
        "package": state.find("Product_Package", part.order.get("packageId")),
        "preset": preset,
        "presetId": preset.get("id") if preset is not None else None,
        "location": part.place,
        "quantity": quantity,
    }
    size, rate = part.order.get("volumeSize"), part.order.get("iops")
    return {
        category_of(price): _item(record, price, known, units_of(price, size, rate))
        for price in part.prices
    }


def bill_parts(bill: Row, part: Part) -> list[Row]:
    """Bill what a machine is made of below its bill, as if that had been in its order."""
    machine = bill.get("orderItem")
    items = _items(machine.get("order"), part, 1)
    _put_below(items, machine)
    return [_add_part(bill, item) for item in items.values()]


def _item(record: Row, price: Row, known: dict[str, Any], units: int) -> Row:
    item = price.get("item")
    return record.state.add(
        f"{_ORDER}_Item",
        {
            "order": record,
            "description": item.get("description"),
            "categoryCode": category_of(price),
            "category": ordered_under(price),
            "item": item,
            "itemId": item.get("id"),
            "itemPrice": price,
            "itemPriceId": str(price.get("id")),
            **known,
            **{fee: Decimal(price.get(fee) or 0) * units for fee in _FEES},
        },
    )


def _lead_to_order(bill: Row, items: dict[str, Row], part: Part) -> None:
    """Let a billing item know what it was ordered with; that of a machine has parts."""
    ordered = items.get(bill.get("categoryCode")) or next(iter(items.values()))
    hourly = bill.values.get("hourlyFlag", truth(part.order.get("useHourlyPricing")))
    bill.update(orderItem=ordered, hourlyFlag=hourly)
    if not part.machines or bill.get("parent") is not None:
        return
    bill.update({fee: ordered.get(fee) for fee in _FEES})
    for item in items.values():
        if item is not ordered:
            _add_part(bill, item)


# What the bills of a machine's parts have from that of the machine.
_SHARED = ("hostName", "domainName", "createDate")
# The parts that no machine can be without: they are not cancelled by themselves.
_NEEDED = (
    *("ram", "os", "guest_disk0", "disk0", "disk_controller"),
    *("port_speed", "bandwidth", "pri_ip_addresses", "remote_management"),
)


def _add_part(bill: Row, ordered: Row) -> Row:
    """Bill a part of a machine below the machine."""
    values = {name: bill.get(name) for name in _SHARED}
    code = ordered.get("categoryCode")
    link = {"parent": bill, "allowCancellationFlag": int(code not in _NEEDED), "categoryCode": code}
    return bill.state.add("Billing_Item", values | link | _told(ordered))


def _told(ordered: Row) -> dict[str, Any]:
    """What the bill of a part has from what was ordered."""
    fees = {fee: ordered.get(fee) for fee in _FEES}
    return {**fees, "orderItem": ordered, "description": ordered.get("description")}


def bill_upgrade(bill: Row, order: Row) -> None:
    """Bill what an order changes of a machine: parts in place of those it had, or new ones."""
    parts = {each.get("categoryCode"): each for each in bill.get("children")}
    package = bill.get("package")
    for ordered in order.get("items"):
        code = ordered.get("categoryCode")
        if ordered.get("package") is None:
            ordered.update(package=package)
        if code == bill.get("categoryCode"):
            bill.update(_told(ordered), description=bill.get("description"))
        elif code in parts:
            parts[code].update(_told(ordered))
        else:
            _add_part(bill, ordered)


def _total(order: Row, fee: str) -> Decimal:
    amounts = (Decimal(each.get(fee) or 0) * each.get("quantity") for each in order.get("items"))
    return sum(amounts, Decimal())


# The type is that which published receipts of new machines have.
usual("Billing_Order", orderTypeId=4, privateCloudOrderFlag=False)
same_as("Billing_Order", orderQuoteId="quote.id")
same_as("Billing_Order_Item", hostName="billingItem.hostName", domainName="billingItem.domainName")


@derived("Billing_Order", "orderTotalRecurring", "orderTotalRecurringAmount", "orderTotalAmount")
def recurring(order: Row) -> Decimal:
    """What an order costs in a month."""
    return _total(order, "recurringFee")


@derived("Billing_Order", "orderTotalOneTime", "orderTotalOneTimeAmount", "orderTotalSetupAmount")
def once(order: Row) -> Decimal:
    """What an order costs once."""
    return _total(order, "setupFee") + _total(order, "oneTimeFee")


@behaviour("Billing_Order", "getOrderStatuses")
def statuses(context: Context, _: Row | None) -> list[Row]:
    """What can become of an order."""
    kind = "Container_Billing_Order_Status"
    return [
        context.state.make(kind, {"status": status, "description": description})
        for status, description in _STATUSES.items()
    ]


@behaviour("Billing_Order", "isPendingEditApproval")
def is_changed(_: Context, __: Row) -> bool:
    """Whether an order was changed and waits for consent; nobody changes orders here."""
    return False


@behaviour("Billing_Order", "getReceipt")
def receipt(context: Context, order: Row) -> Row:
    """What was shown when an order was placed."""
    kind = "Container_Product_Order_Receipt"
    values = {"orderId": order.get("id"), "orderDate": order.get("createDate")}
    return context.state.make(kind, {**values, "placedOrder": order})


@derived("Billing_Order", "upgradeRequestFlag")
def is_upgrade(order: Row) -> bool:
    """Whether an order is for more of what is there."""
    return any(row.is_a("Product_Upgrade_Request") for row in order.referrers)


@derived("Billing_Order", "orderTopLevelItems")
def top_items(order: Row) -> list[Row]:
    """The parts of an order that are no parts of others."""
    return [each for each in order.get("items") if each.get("parent") is None]


def record_quote(
    state: State, user: Row | None, order: dict[str, Any], prices: list[Row], **values: Any
) -> Row:
    """Record a quote: the price of an order, for some time."""
    now = state.clock.now()
    quote = state.add(
        f"{_ORDER}_Quote",
        {
            "name": order.get("quoteName") or "quote",
            "quoteKey": state.guid().replace("-", ""),
            "status": "PENDING",
            "createDate": now,
            "modifyDate": now,
            "expirationDate": now + dt.timedelta(days=_QUOTE_DAYS),
            "order": record_order(state, user, [Part(order=order, prices=prices)], status=QUOTED),
            **values,
        },
    )
    quote.hide(order=order, prices=prices)
    return quote
