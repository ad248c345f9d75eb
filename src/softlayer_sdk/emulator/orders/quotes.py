"""SoftLayer_Billing_Order_Quote: prices that were kept, and ordering for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, derived, part_of
from softlayer_sdk.emulator.engine.values import array
from softlayer_sdk.emulator.orders.placing import place, verify
from softlayer_sdk.emulator.orders.pricing import shown_price

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

# What answers add to an order, and is no part of the next.
_ANSWERED = ("preTax", "postTax", "prorated", "currency", "taxCompleted", "locationObject", "quote")

# A quote is for what is ordered, whatever it will be called: ordering what a quote gives asks for
# names, as https://github.com/softlayer/softlayer-python/issues/808 shows.
_HOSTS = ("virtualGuests", "hardware")

part_of("Account", "activeQuotes", "quotes", lambda row: row.get("status") in ("PENDING", "SAVED"))


@behaviour("Billing_Order_Quote", "getRecalculatedOrderContainer")
def recalculate(
    _: Context, quote: Row, changes: dict[str, Any] | None = None, placing: object = None
) -> dict[str, Any]:
    """The order of a quote, as it can be placed now."""
    del placing
    order = quote.hidden.get("order", {})
    kept = {name: value for name, value in order.items() if name not in _HOSTS}
    prices = [shown_price(price) for price in quote.hidden.get("prices", ())]
    whole = {**kept, "prices": prices, **(changes or {})}
    if not array(whole.get("orderContainers")):
        whole["orderContainers"] = [{k: v for k, v in whole.items() if k != "orderContainers"}]
    return whole


def _complete(context: Context, quote: Row, order: dict[str, Any]) -> dict[str, Any]:
    """An order for a quote, with what it does not say taken from there."""
    given = {
        name: value
        for name, value in order.items()
        if value not in (None, "", []) and not name.startswith(_ANSWERED)
    }
    whole = recalculate(context, quote, given)
    parts = array(whole["orderContainers"])
    if len(parts) == 1:
        # One container is as good as the order itself; what the order says counts.
        whole = {**parts[0], **{k: v for k, v in whole.items() if k != "orderContainers"}}
    return whole


@behaviour("Billing_Order_Quote", "verifyOrder")
def verify_quote(context: Context, quote: Row, order: dict[str, Any]) -> dict[str, Any]:
    """What an order for a quote costs; nothing is ordered."""
    return verify(context, None, _complete(context, quote, order))


@behaviour("Billing_Order_Quote", "placeOrder")
def order_quote(context: Context, quote: Row, order: dict[str, Any]) -> dict[str, Any]:
    """Order what was quoted."""
    if quote.get("status") == "EXPIRED" or quote.get("expirationDate") < context.now:
        raise Refusal.public("This quote has expired.")
    receipt = place(context, None, _complete(context, quote, order))
    context.state.found("Billing_Order", receipt["orderId"]).update(quote=quote)
    receipt["placedOrder"]["orderQuoteId"] = quote.get("id")
    return receipt


@derived("Billing_Order_Quote", "ordersFromQuote")
def orders_of(quote: Row) -> list[Row]:
    """The orders that were placed for a quote."""
    orders = (row for row in quote.referrers if row.is_a("Billing_Order"))
    return [row for row in orders if row.own("quote") is quote]


@behaviour("Billing_Order_Quote", "saveQuote")
def save(context: Context, quote: Row) -> Row:
    """Keep a quote for good."""
    quote.update(status="SAVED", modifyDate=context.now)
    return quote


@behaviour("Billing_Order_Quote", "deleteQuote")
def delete(context: Context, quote: Row) -> Row:
    """Forget a quote; what it was is the answer."""
    context.state.remove(quote)
    return quote
