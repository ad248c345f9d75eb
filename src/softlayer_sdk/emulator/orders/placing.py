"""SoftLayer_Product_Order: from an order to what it delivers, and to its receipt.

An order is checked and priced, its deliverers make what it asks for, and it is recorded. What
delivers which kind of order is registered by the features.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, find_deliverer, find_machines
from softlayer_sdk.emulator.engine.values import array, struct, truth
from softlayer_sdk.emulator.orders.bills import category_of
from softlayer_sdk.emulator.orders.pricing import Checked, checked, priced
from softlayer_sdk.emulator.orders.records import record_order, record_quote

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


@behaviour("Product_Order", "verifyOrder")
def verify(context: Context, _: Row | None, order: dict[str, Any]) -> dict[str, Any]:
    """What an order costs; nothing is ordered."""
    return priced(order, _tried(context, order))


@behaviour("Product_Order", "placeOrder")
def place(
    context: Context, _: Row | None, order: dict[str, Any], save_as_quote: object = None
) -> dict[str, Any]:
    """Order what the containers say."""
    parts = checked(context.state, order)
    for each in parts:
        _check_names(each.container)
    made = [_deliver(context, each) for each in parts]
    prices = [price for each in parts for price in each.prices]
    rows = [row for _, these in made for row in these]
    record = record_order(context.state, context.user, parts[0].container, prices, made=rows)
    details = priced(order, parts)
    receipt = _receipt(details | made[0][0] if len(made) == 1 else details, record)
    if truth(save_as_quote):
        kept = record_quote(context.state, context.user, _as_one(order, parts), prices)
        receipt["quote"] = _shown_quote(kept)
    return receipt


@behaviour("Product_Order", "placeQuote")
def quote(context: Context, _: Row | None, order: dict[str, Any]) -> dict[str, Any]:
    """Keep an order's price; nothing is ordered."""
    parts = _tried(context, order)
    prices = [price for each in parts for price in each.prices]
    kept = record_quote(context.state, context.user, _as_one(order, parts), prices)
    return _receipt(priced(order, parts), kept.get("order")) | {"quote": _shown_quote(kept)}


def _tried(context: Context, order: dict[str, Any]) -> list[Checked]:
    """The containers of an order that could be placed: it was tried, and taken back."""
    parts = checked(context.state, order)
    with context.state.trial():
        for each in parts:
            if not _is_for_machines(each.container):  # machines may have no names yet
                _deliver(context, each)
    return parts


def _as_one(order: dict[str, Any], parts: list[Checked]) -> dict[str, Any]:
    """An order of one container, with that container's properties as its own."""
    return order if len(parts) > 1 else {**order, **parts[0].container, "orderContainers": None}


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


def _check_names(order: dict[str, Any]) -> None:
    hosts = hosts_of(order)
    named = all(host.get("hostname") and host.get("domain") for host in hosts)
    if _is_for_machines(order) and not (hosts and named):
        raise Refusal.bad_order("hardware", "Hostname and domain are not set properly.")


def hosts_of(order: dict[str, Any]) -> list[dict[str, Any]]:
    """The machines that an order is for."""
    names = ("virtualGuests", "hardware")
    return [struct(host) for name in names for host in array(order.get(name))]


def _is_for_machines(order: dict[str, Any]) -> bool:
    return find_deliverer(order.get("complexType")) is None


def _deliver(context: Context, part: Checked) -> tuple[dict[str, Any], list[Row]]:
    """Make what is ordered: what the receipt shows of it, and the rows that were made."""
    order, prices = part.container, part.prices
    found = find_deliverer(order.get("complexType")) or find_machines(map(category_of, prices))
    if found is None:
        raise Refusal.bad_order("complexType")
    shown = dict(found.deliver(context, order, prices, part.place))
    return shown, shown.pop("made", [])
