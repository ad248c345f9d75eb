"""From orders of networks to VLANs, subnets, addresses and NetScalers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import SUBNET, VLAN
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import deliverer
from softlayer_sdk.emulator.network.addresses import (
    ADDRESS,
    add_primary_subnet,
    addresses_of,
    store_address,
)
from softlayer_sdk.emulator.network.gateways import CONTROLLER
from softlayer_sdk.emulator.network.networks import VERSION_6, add_subnet, add_vlan, next_network
from softlayer_sdk.emulator.network.ports import usual_vlan
from softlayer_sdk.emulator.orders.bills import bill_order, category_of
from softlayer_sdk.emulator.orders.hosts import quantity_of

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_ORDER = "SoftLayer_Container_Product_Order"
# The prefix of the first subnet of a VLAN that was ordered.
_VLAN_PREFIX = 28


def _codes(prices: list[Row]) -> dict[str, Row]:
    return {category_of(price): price.get("item") for price in prices}


@deliverer(f"{_ORDER}_Network_Vlan", sells="network_vlan")
def order_vlan(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """VLANs with a subnet each, behind the router that was asked for.

    Raises:
        Refusal: there is no such router, or they would be nowhere.
    """
    names = [price.get("item").get("keyName") for price in prices]
    space = "PRIVATE" if "PRIVATE_NETWORK_VLAN" in names else "PUBLIC"
    behind: dict[str, Any] = {}
    if order.get("routerId"):
        router = context.state.found("Hardware_Router", order["routerId"])
        behind["primaryRouter"] = router
        place = router.get("datacenter")
        space = "PRIVATE" if router.get("hostname").startswith("b") else "PUBLIC"
    if place is None:
        raise Refusal.bad_location()
    for _ in range(quantity_of(order)):
        vlan = add_vlan(
            context.state,
            place,
            space,
            name=order.get("name"),
            billingItem=bill_order(context.state, prices, "VLAN", notes="VLAN"),
            **behind,
        )
        add_primary_subnet(vlan, cidr=_VLAN_PREFIX)
    return {"name": order.get("name") or ""}


@deliverer(f"{_ORDER}_Network_Subnet")
def order_subnet(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """A subnet on a VLAN, one that leads to an address, or a single global address.

    Raises:
        Refusal: nothing of the kind was ordered, or there is no such VLAN or address.
    """
    items = _codes(prices)
    code = next((each for each in items if "ip" in each), None)
    if code is None:
        raise Refusal.missing_categories("Public Secondary VLAN IP Addresses")
    size = int(items[code].get("capacity") or 0)
    if code.startswith("global"):
        _add_global(context, prices, version=6 if code.endswith("6") else 4)
    elif "_STATIC_" in items[code].get("keyName"):
        _add_static(context, prices, _end(order, "endPointIpAddressId"), code, size)
    else:
        _add_portable(context, prices, _end(order, "endPointVlanId"), code, size)
    return {}


def _end(order: dict[str, Any], name: str) -> object:
    """The id of where a subnet leads to: a VLAN or an address."""
    if not order.get(name):
        raise Refusal.bad_order(name)
    return order[name]


def _shape(code: str, size: int) -> tuple[int, int]:
    """The version and the prefix of a subnet with so many addresses."""
    return (VERSION_6, 64) if "ipv6" in code else (4, 32 - int(math.log2(size or 1)))


def _add_portable(context: Context, prices: list[Row], id: object, code: str, size: int) -> Row:
    vlan = context.state.found(VLAN, id)
    version, cidr = _shape(code, size)
    space = "PRIVATE" if code.endswith("priv") else "PUBLIC"
    if vlan.get("networkSpace") not in (space, None):
        raise Refusal.bad_order("endPointVlanId", f"It is not of the {space.lower()} network.")
    network = next_network(context.state, space, cidr, version)
    item = bill_order(
        context.state, prices, "Subnet", kind="Billing_Item_Network_Subnet", notes="Subnet"
    )
    kind = "SECONDARY_ON_VLAN"
    own = {"addressSpace": space, "billingItem": item}
    return add_subnet(context.state, vlan, network, cidr, kind, **own)


def _add_static(context: Context, prices: list[Row], id: object, code: str, size: int) -> Row:
    target = store_address(context.state.found(ADDRESS, id))
    version, cidr = _shape(code, size)
    network = next_network(context.state, "PUBLIC", cidr, version)
    behind = target.get("subnet")
    own = {
        "endPointIpAddress": target,
        "addressSpace": "PUBLIC",
        "datacenter": behind.get("datacenter") if behind is not None else None,
        "networkVlan": behind.get("networkVlan") if behind is not None else None,
        "billingItem": bill_order(
            context.state, prices, "Subnet", kind="Billing_Item_Network_Subnet", notes="Subnet"
        ),
    }
    return add_subnet(context.state, None, network, cidr, "STATIC_IP_ROUTED", **own)


def _add_global(context: Context, prices: list[Row], *, version: int) -> Row:
    state, cidr = context.state, 64 if version == VERSION_6 else 32
    network = next_network(state, "PUBLIC", cidr, version)
    own = {"addressSpace": "PUBLIC"}
    subnet = add_subnet(state, None, network, cidr, "GLOBAL_IP", **own)
    address = store_address(first_address(subnet))
    item = bill_order(
        context.state,
        prices,
        "Global IP",
        kind=f"Billing_Item_{SUBNET[10:]}_IpAddress_Global",
        notes="Global IP",
    )
    values = {"ipAddress": address, "typeId": version, "billingItem": item}
    return state.add(f"{ADDRESS}_Global", values)


def first_address(subnet: Row) -> Row:
    """The first address of a subnet."""
    if subnet.get("version") != VERSION_6:
        return addresses_of(subnet)[0]
    values = {"id": subnet.hidden["first"], "ipAddress": subnet.get("networkIdentifier")}
    return subnet.state.add(ADDRESS, values | {"subnet": subnet})


@deliverer(
    f"{_ORDER}_Network_Application_Delivery_Controller", sells="application_delivery_controller"
)
def order_controller(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """A NetScaler in the usual VLANs of a datacenter.

    Raises:
        Refusal: it would be nowhere.
    """
    del order
    if place is None:
        raise Refusal.bad_location()
    kind = "Billing_Item_Network_Application_Delivery_Controller"
    add_controller(
        context, place, bill_order(context.state, prices, "NetScaler", kind=kind, notes="NetScaler")
    )
    return {}


def add_controller(context: Context, place: Row | None, item: Row | None) -> Row:
    """A NetScaler in the usual VLANs of a datacenter."""
    state = context.state
    vlans = [usual_vlan(state, place, space) for space in ("PUBLIC", "PRIVATE")]
    account = state.account.get("id")
    number_ = 1 + sum(1 for _ in state.all(CONTROLLER))
    values = {
        "name": f"SLADC{account}-{number_}",
        "description": "Citrix NetScaler VPX 10.5 10Mbps Standard",
        "createDate": context.now,
        "typeId": 2,
        "networkVlans": vlans,
        "subnets": [vlan.get("primarySubnet") for vlan in vlans],
        "primaryIpAddress": vlans[0].get("primarySubnet").get("gateway"),
        "managementIpAddress": vlans[1].get("primarySubnet").get("gateway"),
        "billingItem": item,
    }
    return state.add(CONTROLLER, values)
