"""From orders of load balancers to load balancers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import SUBNET
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import deliverer
from softlayer_sdk.emulator.engine.values import array, struct
from softlayer_sdk.emulator.load_balancers.balancers import add_balancer
from softlayer_sdk.emulator.orders.bills import bill_order

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


@deliverer(
    "SoftLayer_Container_Product_Order_Network_LoadBalancer_AsAService",
    sells="load_balancer_as_a_service",
)
def order_balancer(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """A load balancer in the datacenter of its subnet.

    Raises:
        Refusal: it has no name, its name is taken, or it has no private subnet.
    """
    name = order.get("name")
    if not name:
        raise Refusal.bad_order("name", "A load balancer must have a name.")
    if context.state.where("Network_LBaaS_LoadBalancer", lambda row: row.get("name") == name):
        raise Refusal.public(f"A load balancer with the name {name} exists already.")
    ids = [struct(each).get("id") for each in array(order.get("subnets"))]
    subnets = [context.state.found(SUBNET, id) for id in ids]
    if not subnets or any(each.get("addressSpace") != "PRIVATE" for each in subnets):
        raise Refusal.bad_order("subnets", "A load balancer needs a private subnet.")
    place = place or subnets[0].get("datacenter")
    balancer = add_balancer(context.state, order, place)
    item = bill_order(context.state, prices, "Load Balancer", notes="Load Balancer")
    balancer.hide(billing=item)
    item.hide(resource=balancer)
    return {}
