"""From orders of network gateways to gateways: their servers are ordered as all others are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import deliverer, provides
from softlayer_sdk.emulator.network.catalog import GATEWAY_CLUSTER
from softlayer_sdk.emulator.network.gateways import GATEWAY, add_gateway, add_member
from softlayer_sdk.emulator.orders.bills import bill_order

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

# A gateway has one server, or two that stand in for each other.
_MOST = 2


@provides
def deliver_gateway(context: Context, order: dict[str, Any], servers: list[Row]) -> None:
    """A gateway of the servers of an order, or these as further members of one that is there.

    Raises:
        Refusal: there is no such gateway, or it would have too many members.
    """
    state, known = context.state, order.get("clusterResourceId")
    gateway = state.found(GATEWAY, known) if known else None
    if len(servers) + (len(gateway.get("members")) if gateway is not None else 0) > _MOST:
        raise Refusal.bad_order("hardware", f"A gateway has {_MOST} members at most.")
    if gateway is None:
        gateway = add_gateway(state, servers[0])
        gateway.hide(cluster=order.get("clusterIdentifier"))
    for server in servers:
        add_member(gateway, server)


@deliverer("SoftLayer_Container_Product_Order_Gateway_Appliance_Cluster", sells=GATEWAY_CLUSTER)
def order_cluster(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """What makes servers that are ordered together one gateway: here they are one already.

    Raises:
        Refusal: there is no gateway that it is for.
    """
    cluster = order.get("clusterIdentifier")
    waiting = context.state.where(
        GATEWAY,
        lambda row: "cluster" in row.hidden and cluster in (None, row.hidden["cluster"]),
    )
    if not waiting:
        raise Refusal.bad_order("clusterIdentifier", "No gateway is ordered with it.")
    server = waiting[-1].get("members")[0].get("hardware")
    kind = "Billing_Item_Gateway_Appliance_Cluster"
    name, place = waiting[-1].get("name"), server.get("datacenter")
    bill = bill_order(context.state, prices, "Gateway", kind=kind, notes=name, location=place)
    bill.hide(resource=waiting[-1])
    return {}
