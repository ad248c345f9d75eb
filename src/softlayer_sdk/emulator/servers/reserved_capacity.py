"""SoftLayer_Virtual_ReservedCapacityGroup: guests that are paid for before there are any."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, canceller, deliverer
from softlayer_sdk.emulator.engine.values import number
from softlayer_sdk.emulator.orders.checks import price_of
from softlayer_sdk.emulator.servers.host_catalog import CAPACITY as CATEGORY
from softlayer_sdk.emulator.servers.host_creation import add_capacity
from softlayer_sdk.emulator.servers.placement import is_backend_router

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_NAME = "Virtual_ReservedCapacityGroup"
_MOST_INSTANCES = 20


@behaviour(_NAME, "editObject")
def edit(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change the name."""
    if template.get("name"):
        row.update(name=template["name"], modifyDate=context.now)
    return True


@canceller(f"{_NAME}_Instance")
def cancel(_: Context, __: Row) -> None:
    """Refuse: what is reserved is paid for until its term is over."""
    raise Refusal.public(
        "This type of service cannot be cancelled through the API.  "
        "Please submit a cancellation ticket"
    )


@deliverer("SoftLayer_Container_Product_Order_Virtual_ReservedCapacity")
def order_capacity(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """A group with as many instances as were ordered.

    Raises:
        Refusal: nothing is reserved, it has no name, or it would be nowhere.
    """
    price = price_of(prices, CATEGORY)
    if price is None:
        raise Refusal.missing_categories("Reserved Capacity")
    for name in ("name", "backendRouterId"):
        if not order.get(name):
            raise Refusal.bad_order(name)
    router = context.state.find("Hardware_Router", order["backendRouterId"])
    if router is None or not is_backend_router(router):
        raise Refusal.not_found(order["backendRouterId"])
    count = number(order.get("quantity")) or 1
    if count > _MOST_INSTANCES:
        raise Refusal.public(f"At most {_MOST_INSTANCES} instances can be reserved with an order.")
    add_capacity(price, count, name=order["name"], backendRouter=router)
    return {}
