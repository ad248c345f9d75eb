"""From orders of firewalls to firewalls, before servers and before VLANs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import VLAN
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import deliverer
from softlayer_sdk.emulator.engine.values import array, struct
from softlayer_sdk.emulator.firewalls.firewalls import protect_port, protect_vlan
from softlayer_sdk.emulator.orders.bills import bill_order

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_ORDER = "SoftLayer_Container_Product_Order_Network_Protection_Firewall"


@deliverer(_ORDER, sells="firewall")
def order_firewall(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """A firewall before the public interface of a guest or a server.

    Raises:
        Refusal: there is no such server, it has no public interface, or a firewall already.
    """
    kinds = (("virtualGuests", "Virtual_Guest"), ("hardware", "Hardware_Server"))
    if not any(array(order.get(name)) for name, _ in kinds):
        raise Refusal.bad_order("virtualGuests")
    for name, datatype in kinds:
        for each in map(struct, array(order.get(name))):
            host = context.state.found(datatype, each.get("id"))
            port = host.get("primaryNetworkComponent")
            if port is None:
                raise Refusal.public("The server has no public network to protect.")
            if port.get("networkComponentFirewall") is not None:
                raise Refusal.public("The server has a firewall already.")
            values = {"notes": "Firewall", "location": host.get("datacenter")}
            protect_port(
                context.state, port, bill_order(context.state, prices, "Firewall", **values)
            )
    return {}


@deliverer(f"{_ORDER}_Dedicated", sells="network_firewall_dedicated")
def order_vlan_firewall(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """A firewall before a VLAN.

    Raises:
        Refusal: there is no such VLAN, or it has a firewall already.
    """
    vlan = context.state.found(VLAN, order.get("vlanId"))
    if vlan.get("networkVlanFirewall") is not None:
        raise Refusal.public(f"VLAN {vlan.get('vlanNumber')} has a firewall already.")
    pair = any("HIGH_AVAILABILITY" in price.get("item").get("keyName") for price in prices)
    protect_vlan(
        context.state,
        vlan,
        bill_order(context.state, prices, "Firewall", notes="Firewall"),
        pair=pair,
    )
    return {}
