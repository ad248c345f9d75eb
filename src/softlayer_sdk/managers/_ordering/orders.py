"""The verbs of an order: let SoftLayer check and price it, or place it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.services import ProductOrderService

if TYPE_CHECKING:
    from softlayer_sdk.client import Client
    from softlayer_sdk.models import ContainerProductOrder, ContainerProductOrderReceipt


class Orders:
    """Verifies and places orders.

    Args:
        client: What makes the calls.
    """

    def __init__(self, client: Client) -> None:
        self._orders = ProductOrderService(client)

    def verify(self, order: ContainerProductOrder) -> ContainerProductOrder:
        """The order as SoftLayer would carry it out, with what it costs; nothing is ordered."""
        return self._orders.verify_order(order)

    def place(self, order: ContainerProductOrder) -> ContainerProductOrderReceipt:
        """Order it. Billing starts when SoftLayer accepts the order."""
        return self._orders.place_order(order)
