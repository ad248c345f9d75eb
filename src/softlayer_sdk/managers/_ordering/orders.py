"""Orders: verifying, pricing, placing and quoting them."""

from __future__ import annotations

from collections.abc import Callable

from softlayer_sdk.client import Client
from softlayer_sdk.managers._ordering.lacking import explained
from softlayer_sdk.managers._ordering.money import NO_LIMITS, Limits, PricedOrder, asked_by
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderReceipt,
    ProductItemPrice,
)
from softlayer_sdk.services import ProductOrderService


class Orders:
    """Verifies, prices and places orders.

    Args:
        client: What makes the calls.
    """

    def __init__(self, client: Client) -> None:
        self._client = client
        self._orders = ProductOrderService(client)

    def verify(self, order: ContainerProductOrder) -> ContainerProductOrder:
        """The order as SoftLayer would carry it out, with what it costs; nothing is ordered."""
        with explained(self._client, order):
            return self._orders.verify_order(order)

    def price(
        self,
        order: ContainerProductOrder,
        asked_for: Callable[[ProductItemPrice], bool] | None = None,
    ) -> PricedOrder:
        """What an order costs, item by item; nothing is ordered.

        Args:
            order: The order.
            asked_for: Tells whether the item of a price was asked for; without it, what the order
                itself names was.
        """
        return PricedOrder.of(self.verify(order), asked_for or asked_by(order))

    def place(
        self, order: ContainerProductOrder, limits: Limits = NO_LIMITS
    ) -> ContainerProductOrderReceipt:
        """Order it. Billing starts when SoftLayer accepts the order.

        Args:
            order: The order.
            limits: The most that it may cost. With a limit, the very order that is placed is
                priced before.

        Raises:
            PreflightError: it costs more; nothing was ordered.
        """
        if limits:
            limits.check(self.price(order))
        with explained(self._client, order):
            return self._orders.place_order(order)

    def quote(self, order: ContainerProductOrder) -> ContainerProductOrderReceipt:
        """Keep what an order costs now; nothing is ordered."""
        with explained(self._client, order):
            return self._orders.place_quote(order)
