"""SoftLayer_Product_Order: from an order to what it delivers, and to its receipt.

An order is checked and priced, its deliverers make what it asks for, and it is recorded. What
delivers which kind of order is registered by the features. An order that is only verified is
delivered as well, and taken back: what cannot be placed cannot be verified.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import (
    Deliverer,
    behaviour,
    find_deliverer,
    find_machines,
)
from softlayer_sdk.emulator.engine.values import truth
from softlayer_sdk.emulator.orders.bills import category_of
from softlayer_sdk.emulator.orders.hosts import check_hosts, with_names
from softlayer_sdk.emulator.orders.pricing import Checked, checked, located, priced
from softlayer_sdk.emulator.orders.records import APPROVAL, Part, record_order, record_quote

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


@behaviour("Product_Order", "verifyOrder")
def verify(
    context: Context, _: Row | None, order: dict[str, Any], save_as_quote: object = None
) -> dict[str, Any]:
    """What an order costs; nothing is ordered."""
    del save_as_quote
    return priced(order, _tried(context, order))


@behaviour("Product_Order", "placeOrder")
def place(
    context: Context, _: Row | None, order: dict[str, Any], save_as_quote: object = None
) -> dict[str, Any]:
    """Order what the containers say."""
    parts = checked(context.state, order)
    for each in parts:
        name = _deliverer(each).hosts
        if name:
            check_hosts(each.container, name)
    made = [_deliver(context, each) for each in parts]
    record = record_order(
        context.state,
        context.user,
        [part for _, part in made],
        approved_in=context.settings.ready_after * APPROVAL,
    )
    details = priced(order, parts)
    if len(made) == 1:
        details |= made[0][0]
    else:
        shown = zip(details["orderContainers"], made, strict=True)
        details["orderContainers"] = [each | own for each, (own, _) in shown]
    receipt = _receipt(details, record)
    if truth(save_as_quote):
        receipt["quote"] = _shown_quote(_kept(context, order, parts))
    return receipt


@behaviour("Product_Order", "placeQuote")
def quote(context: Context, _: Row | None, order: dict[str, Any]) -> dict[str, Any]:
    """Keep an order's price; nothing is ordered."""
    parts = _tried(context, order)
    kept = _kept(context, order, parts)
    return _receipt(priced(order, parts), kept.get("order")) | {"quote": _shown_quote(kept)}


def _kept(context: Context, order: dict[str, Any], parts: list[Checked]) -> Row:
    """The quote of an order."""
    prices = [price for each in parts for price in each.prices]
    return record_quote(context.state, context.user, _as_one(order, parts), prices)


def _tried(context: Context, order: dict[str, Any]) -> list[Checked]:
    """The containers of an order that could be placed: it was tried, and taken back.

    Machines may have no names yet.
    """
    parts = checked(context.state, order)
    with context.state.trial():
        for each in parts:
            name = _deliverer(each).hosts
            container = with_names(each.container, name) if name else each.container
            _deliver(context, attrs.evolve(each, container=container))
    return parts


def _as_one(order: dict[str, Any], parts: list[Checked]) -> dict[str, Any]:
    """An order of one container, with that container's properties as its own."""
    if len(parts) > 1:
        return order
    return {**order, **parts[0].container, "orderContainers": None, **located(parts[0].place)}


def _shown_quote(row: Row) -> dict[str, Any]:
    names = ("id", "name", "quoteKey", "status", "createDate", "expirationDate")
    return {name: row.get(name) for name in names}


def _receipt(details: dict[str, Any], record: Row) -> dict[str, Any]:
    names = ("id", "accountId", "status", "orderTypeId", "userRecord")
    items = record.get("items")
    shown = [{name: item.get(name) for name in ("id", "description")} for item in items]
    return {
        "orderDate": record.get("createDate"),
        "orderId": record.get("id"),
        "orderDetails": details,
        "placedOrder": {name: record.get(name) for name in names} | {"items": shown},
    }


def _deliverer(part: Checked) -> Deliverer:
    """What delivers a container.

    Raises:
        Refusal: nothing does.
    """
    codes = map(category_of, part.prices)
    found = find_deliverer(part.container.get("complexType")) or find_machines(codes)
    if found is None:
        raise Refusal.bad_order("complexType")
    return found


def _deliver(context: Context, part: Checked) -> tuple[dict[str, Any], Part]:
    """Make what is ordered: what the receipt shows of it, and what was made."""
    before = context.state.last_id
    shown = _deliverer(part).deliver(context, part.container, part.prices, part.place)
    machines = find_deliverer(part.container.get("complexType")) is None
    kept = Part(
        order=part.container,
        prices=part.prices,
        place=part.place,
        after=before,
        machines=machines,
    )
    return shown, kept
