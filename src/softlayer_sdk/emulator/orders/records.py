"""The records of orders and quotes: what was ordered, by whom, and what it costs."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import derived
from softlayer_sdk.emulator.engine.values import number
from softlayer_sdk.emulator.orders.bills import category_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_ORDER = "SoftLayer_Billing_Order"
APPROVED, QUOTED = "PENDING_AUTO_APPROVAL", "QUOTE"
_QUOTE_DAYS = 30


def record_order(
    state: State,
    user: Row | None,
    order: dict[str, Any],
    prices: list[Row],
    *,
    status: str = APPROVED,
    made: Iterable[Row] = (),
) -> Row:
    """Record an order.

    Args:
        state: Where it is recorded.
        user: Who orders.
        order: The container.
        prices: What it costs.
        status: What becomes of it.
        made: What was made of it: its billing items know what they were ordered with.
    """
    now = state.clock.now()
    record = state.add(
        _ORDER,
        {
            "createDate": now,
            "modifyDate": now,
            "orderApprovalDate": None if status == QUOTED else now,
            "status": status,
            "userRecord": user,
            "userRecordId": user.get("id") if user is not None else None,
        },
    )
    package = state.find("Product_Package", order.get("packageId"))
    preset = state.find("Product_Package_Preset", order.get("presetId"))
    items = [_item(record, price, package, preset, order) for price in prices]
    for row in made:
        billing = row.values.get("billingItem")
        if billing is not None and items:
            billing.update(orderItem=items[0])
    return record


def _item(
    record: Row,
    price: Row,
    package: Row | None,
    preset: Row | None,
    order: dict[str, Any],
) -> Row:
    item = price.get("item")
    fees = ("hourlyRecurringFee", "recurringFee", "setupFee", "oneTimeFee", "laborFee")
    return record.state.add(
        f"{_ORDER}_Item",
        {
            "order": record,
            "description": item.get("description"),
            "categoryCode": category_of(price),
            "item": item,
            "itemId": item.get("id"),
            "itemPrice": price,
            "itemPriceId": str(price.get("id")),
            "quantity": number(order.get("quantity")) or 1,
            "package": package,
            "preset": preset,
            "presetId": preset.get("id") if preset is not None else None,
            **{fee: price.get(fee) or 0 for fee in fees},
        },
    )


def _total(order: Row, fee: str) -> Decimal:
    amounts = (Decimal(each.get(fee) or 0) * each.get("quantity") for each in order.get("items"))
    return sum(amounts, Decimal())


@derived("Billing_Order", "orderTotalRecurring", "orderTotalRecurringAmount", "orderTotalAmount")
def recurring(order: Row) -> Decimal:
    """What an order costs in a month."""
    return _total(order, "recurringFee")


@derived("Billing_Order", "orderTotalOneTime", "orderTotalOneTimeAmount", "orderTotalSetupAmount")
def once(order: Row) -> Decimal:
    """What an order costs once."""
    return _total(order, "setupFee") + _total(order, "oneTimeFee")


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
            "order": record_order(state, user, order, prices, status=QUOTED),
            **values,
        },
    )
    quote.hide(order=order, prices=prices)
    return quote
