"""What comes of orders of VLANs, subnets, addresses, firewalls and load balancers."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import BASE, Fault
from softlayer_sdk.emulator.engine.values import array, number, struct
from softlayer_sdk.emulator.firewalls.firewalls import protect_port, protect_vlan
from softlayer_sdk.emulator.load_balancers.balancers import add_balancer
from softlayer_sdk.emulator.network.addresses import ADDRESS, add_primary_subnet, addresses_of, keep
from softlayer_sdk.emulator.network.gateways import CONTROLLER
from softlayer_sdk.emulator.network.networks import (
    SUBNET,
    VERSION_6,
    VLAN,
    add_subnet,
    add_vlan,
    next_network,
)
from softlayer_sdk.emulator.network.ports import usual_vlan
from softlayer_sdk.emulator.orders.checks import category_of
from softlayer_sdk.emulator.orders.delivery import deliverer
from softlayer_sdk.emulator.storage.object_accounts import add_account

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.behaviour import Context
    from softlayer_sdk.emulator.engine.rows import Row

_ORDER = "SoftLayer_Container_Product_Order"
# The prefix of the first subnet of a VLAN that was ordered.
_VLAN_PREFIX = 28


def paid(context: Context, prices: list[Row], what: str, kind: str = "Billing_Item") -> Row:
    """The billing item of what was ordered."""
    first = prices[0].get("item") if prices else None
    fees = {
        name: sum((Decimal(str(price.get(name) or 0)) for price in prices), Decimal())
        for name in ("recurringFee", "hourlyRecurringFee")
    }
    category = category_of(prices[0]) if prices else what
    values = {
        "categoryCode": category,
        "description": first.get("description") if first is not None else what,
        "createDate": context.now,
        "cycleStartDate": context.now,
        "allowCancellationFlag": 1,
        "notes": what,
        **fees,
    }
    return context.state.add(kind, values)


def _codes(prices: list[Row]) -> dict[str, Row]:
    return {category_of(price): price.get("item") for price in prices}


@deliverer(f"{_ORDER}_Network_Vlan")
def order_vlan(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """VLANs with a subnet each, behind the router that was asked for."""
    names = [price.get("item").get("keyName") for price in prices]
    space = "PRIVATE" if "PRIVATE_NETWORK_VLAN" in names else "PUBLIC"
    behind: dict[str, Any] = {}
    if order.get("routerId"):
        router = context.state.found("Hardware_Router", order["routerId"])
        behind["primaryRouter"] = router
        place = router.get("datacenter")
        space = "PRIVATE" if router.get("hostname").startswith("b") else "PUBLIC"
    for _ in range(number(order.get("quantity")) or 1):
        vlan = add_vlan(
            context.state,
            place,
            space,
            name=order.get("name"),
            billingItem=paid(context, prices, "VLAN"),
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
        Fault: nothing of the kind was ordered, or there is no such VLAN or address.
    """
    items = _codes(prices)
    code = next((each for each in items if "ip" in each), None)
    if code is None:
        raise Fault.missing_categories("Public Secondary VLAN IP Addresses")
    size = int(items[code].get("capacity") or 0)
    if code.startswith("global"):
        _add_global(context, prices, version=6 if code.endswith("6") else 4)
    elif order.get("endPointVlanId"):
        _add_portable(context, prices, order["endPointVlanId"], code, size)
    elif order.get("endPointIpAddressId"):
        _add_static(context, prices, order["endPointIpAddressId"], code, size)
    else:
        raise Fault.bad_order("endPointVlanId")
    return {}


def _shape(code: str, size: int) -> tuple[int, int]:
    """The version and the prefix of a subnet with so many addresses."""
    return (VERSION_6, 64) if "ipv6" in code else (4, 32 - int(math.log2(size or 1)))


def _add_portable(context: Context, prices: list[Row], id: object, code: str, size: int) -> Row:
    vlan = context.state.found(VLAN, id)
    version, cidr = _shape(code, size)
    space = "PRIVATE" if code.endswith("priv") else "PUBLIC"
    network = next_network(context.state, space, cidr, version)
    item = paid(context, prices, "Subnet", "Billing_Item_Network_Subnet")
    kind = "SECONDARY_ON_VLAN"
    own = {"addressSpace": space, "billingItem": item}
    return add_subnet(context.state, vlan, network, cidr, kind, **own)


def _add_static(context: Context, prices: list[Row], id: object, code: str, size: int) -> Row:
    target = keep(context.state.found(ADDRESS, id))
    version, cidr = _shape(code, size)
    network = next_network(context.state, "PUBLIC", cidr, version)
    behind = target.get("subnet")
    own = {
        "endPointIpAddress": target,
        "addressSpace": "PUBLIC",
        "datacenter": behind.get("datacenter") if behind is not None else None,
        "networkVlan": behind.get("networkVlan") if behind is not None else None,
        "billingItem": paid(context, prices, "Subnet", "Billing_Item_Network_Subnet"),
    }
    return add_subnet(context.state, None, network, cidr, "STATIC_IP_ROUTED", **own)


def _add_global(context: Context, prices: list[Row], *, version: int) -> Row:
    state, cidr = context.state, 64 if version == VERSION_6 else 32
    network = next_network(state, "GLOBAL", cidr, version)
    own = {"addressSpace": "PUBLIC"}
    subnet = add_subnet(state, None, network, cidr, "GLOBAL_IP", **own)
    address = keep(first_address(subnet))
    item = paid(context, prices, "Global IP", f"Billing_Item_{SUBNET[10:]}_IpAddress_Global")
    values = {"ipAddress": address, "typeId": version, "billingItem": item}
    return state.add(f"{ADDRESS}_Global", values)


def first_address(subnet: Row) -> Row:
    """The first address of a subnet."""
    if subnet.get("version") != VERSION_6:
        return addresses_of(subnet)[0]
    values = {"id": subnet.hidden["first"], "ipAddress": subnet.get("networkIdentifier")}
    return subnet.state.add(ADDRESS, values | {"subnet": subnet})


# --- firewalls and load balancers ------------------------------------------------------------


@deliverer(f"{_ORDER}_Network_Protection_Firewall")
def order_firewall(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """A firewall before the public interface of a guest or a server.

    Raises:
        Fault: there is no such server, it has no public interface, or a firewall already.
    """
    for name, datatype in (("virtualGuests", "Virtual_Guest"), ("hardware", "Hardware_Server")):
        for each in map(struct, array(order.get(name))):
            host = context.state.found(datatype, each.get("id"))
            port = host.get("primaryNetworkComponent")
            if port is None:
                raise Fault.public("The server has no public network to protect.")
            if port.get("networkComponentFirewall") is not None:
                raise Fault.public("The server has a firewall already.")
            protect_port(context.state, port, paid(context, prices, "Firewall"))
    return {}


@deliverer(f"{_ORDER}_Network_Protection_Firewall_Dedicated")
def order_vlan_firewall(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """A firewall before a VLAN.

    Raises:
        Fault: there is no such VLAN, or it has a firewall already.
    """
    vlan = context.state.found(VLAN, order.get("vlanId"))
    if vlan.get("networkVlanFirewall") is not None:
        raise Fault.public(f"VLAN {vlan.get('vlanNumber')} has a firewall already.")
    pair = any("HIGH_AVAILABILITY" in price.get("item").get("keyName") for price in prices)
    protect_vlan(context.state, vlan, paid(context, prices, "Firewall"), pair=pair)
    return {}


@deliverer(f"{_ORDER}_Network_LoadBalancer_AsAService")
def order_balancer(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """A load balancer in the datacenter of its subnet.

    Raises:
        Fault: it has no name, its name is taken, or there is no such subnet.
    """
    name = order.get("name")
    if not name:
        raise Fault(f"{BASE}_Order_InvalidData", "A load balancer must have a name.")
    if context.state.where("Network_LBaaS_LoadBalancer", lambda row: row.get("name") == name):
        raise Fault.public(f"A load balancer with the name {name} exists already.")
    ids = [struct(each).get("id") for each in array(order.get("subnets"))]
    subnets = [context.state.found(SUBNET, id) for id in ids]
    place = place or (subnets[0].get("datacenter") if subnets else None)
    balancer = add_balancer(context.state, order, place)
    item = paid(context, prices, "Load Balancer")
    balancer.hide(billing=item)
    item.hide(resource=balancer)
    return {}


@deliverer(f"{_ORDER}_Network_Application_Delivery_Controller")
def order_controller(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """A NetScaler in the usual VLANs of a datacenter."""
    del order
    kind = "Billing_Item_Network_Application_Delivery_Controller"
    add_controller(context, place, paid(context, prices, "NetScaler", kind))
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


@deliverer(f"{_ORDER}_Network_Storage_Hub")
def order_storage(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """An account of the object storage."""
    del order
    name = f"SLOSC{context.state.account.get('id')}-{context.state.next_id()}"
    add_account(context.state, name, paid(context, prices, "Object Storage"))
    return {}
