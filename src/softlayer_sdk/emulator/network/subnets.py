"""SoftLayer_Network_Subnet and its addresses: notes, routes, looking up, and who uses what."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.datatypes import VLAN
from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, canceller
from softlayer_sdk.emulator.network.addresses import ADDRESS, address_at, store_address, stored_in
from softlayer_sdk.emulator.network.networks import routed_values
from softlayer_sdk.emulator.network.vlans import forget_subnet

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_HOSTS = ("SoftLayer_Virtual_Guest", "SoftLayer_Hardware", "SoftLayer_Hardware_Server")
_OWN = ("PRIMARY", "ADDITIONAL_PRIMARY", "PRIMARY_6")


@behaviour("Network_Subnet", "editNote")
def edit_note(context: Context, row: Row, note: str) -> bool:
    """Change the note; an empty text clears it."""
    row.update(note=note, modifyDate=context.now)
    return True


# --- routes ----------------------------------------------------------------------------------


@behaviour("Network_Subnet", "route")
def route(context: Context, row: Row, kind: str, target: str) -> bool:
    """Route a subnet to an address, a host or a VLAN; false when it is routed there already.

    Raises:
        Refusal: it belongs to its VLAN, or there is no such target that it can be routed to.
    """
    _refuse_own(row)
    state = context.state
    if kind == VLAN:
        return _route_to_vlan(row, _vlan(state, target))
    if kind == ADDRESS:
        return route_to(row, _address(state, target))
    if kind not in _HOSTS:
        raise Refusal.unfound(f"A subnet cannot be routed to a '{kind}'.")
    side = "Backend" if row.get("addressSpace") == "PRIVATE" else ""
    address = _host(state, kind, target).get(f"primary{side}IpAddress")
    return route_to(row, _address(state, address))


@behaviour("Network_Subnet", "createSubnetRouteUpdateTransaction")
def route_to_address(context: Context, row: Row, target: str) -> bool:
    """Route a subnet to an address."""
    return route(context, row, ADDRESS, target)


def route_to(subnet: Row, address: Row) -> bool:
    """Let a subnet lead to an address; false when it does already.

    Raises:
        Refusal: the address is of another version or elsewhere, or nothing has it.
    """
    behind, kind = address.get("subnet"), subnet.get("subnetType")
    reason = _unfit(subnet, address, behind)
    if reason:
        raise Refusal.unfound(f"{address.get('ipAddress')} is no destination: {reason}.")
    now = subnet.get("endPointIpAddress")
    if now is not None and now.get("id") == address.get("id"):
        return False
    wanted = kind if kind == "GLOBAL_IP" else "STATIC_IP_ROUTED"
    subnet.update(
        routed_values(subnet.get("displayLabel"), wanted),
        endPointIpAddress=store_address(address),
        networkVlan=behind.get("networkVlan") if behind is not None else None,
        modifyDate=subnet.state.clock.now(),
    )
    return True


def _unfit(subnet: Row, address: Row, behind: Row | None) -> str:
    """Why a subnet cannot be routed to an address."""
    if ipaddress.ip_address(address.get("ipAddress")).version != subnet.get("version"):
        return "it is of another version"
    if behind is None:
        return ""
    used = address.get("virtualGuest") or address.get("hardware")
    if address.get("isReserved") or (behind.get("subnetType") in _OWN and used is None):
        return "nothing is assigned to it"
    here, there = subnet.get("datacenter"), behind.get("datacenter")
    local = subnet.get("subnetType") != "GLOBAL_IP" and here is not None
    return "it is in another datacenter" if local and here is not there else ""


def _route_to_vlan(subnet: Row, vlan: Row) -> bool:
    if subnet.get("networkVlan") is vlan and subnet.get("endPointIpAddress") is None:
        return False
    subnet.update(
        routed_values(subnet.get("displayLabel"), "SECONDARY_ON_VLAN"),
        endPointIpAddress=None,
        networkVlan=vlan,
        modifyDate=subnet.state.clock.now(),
    )
    return True


def _refuse_own(subnet: Row) -> None:
    if subnet.get("subnetType") in _OWN:
        text = "The route of a primary subnet cannot be changed."
        raise Refusal(f"{BASE}_Unavailable", text)


def _address(state: State, target: object) -> Row:
    """An address by its text or its id."""
    text = str(target)
    row = state.find(ADDRESS, text) if text.isdecimal() else address_at(state, text)
    if row is None:
        raise Refusal.unfound(f"Unable to find the IP address {text}.")
    return row


def _vlan(state: State, target: str) -> Row:
    """A VLAN by its id, or by its name with or without the letter of its router."""
    row = state.find(VLAN, target)
    name = re.sub(r"(?<=\d)[ab](?=\.)", "", target)
    named = (each for each in state.all(VLAN) if each.get("fullyQualifiedName") == name)
    return _only(target, [row] if row is not None else list(named))


def _host(state: State, kind: str, target: str) -> Row:
    """A host by its id, its GUID, its hostname, or its hostname and its domain."""
    row = state.find(kind, target)
    name, _, domain = target.partition("<")
    named = [
        each
        for each in state.all(kind)
        if each.get("hostname") == name and domain.rstrip(">") in ("", each.get("domain"))
    ]
    return _only(target, [row] if row is not None else named)


def _only(target: str, rows: list[Row]) -> Row:
    if not rows:
        raise Refusal.unfound(f"Unable to find the route destination {target}.")
    if len(rows) > 1:
        text = f"{target} is not the name of a single route destination."
        raise Refusal(f"{BASE}_ObjectDuplication", text)
    return rows[0]


@behaviour("Network_Subnet", "clearRoute")
def clear_route(context: Context, row: Row) -> bool:
    """Let a subnet lead nowhere, and those that lead to its addresses; false when it does."""
    _refuse_own(row)
    if row.get("networkVlan") is None and row.get("endPointIpAddress") is None:
        return False
    for address in stored_in(row):
        for each in address.get("endpointSubnets"):
            clear_route(context, each)
    row.update(
        datacenter=row.get("datacenter"),
        endPointIpAddress=None,
        networkVlan=None,
        modifyDate=context.now,
    )
    return True


@behaviour("Network_Subnet", "getRoutableEndpointIpAddresses")
def endpoints(context: Context, row: Row) -> list[Row]:
    """The addresses in the same datacenter that a subnet can be routed to."""
    place = row.get("datacenter")
    return [
        each
        for each in context.state.all(ADDRESS)
        if (each.get("virtualGuest") or each.get("hardware"))
        and (place is None or each.get("subnet").get("datacenter") is place)
        and each.get("subnet").get("addressSpace") == "PUBLIC"
    ]


@canceller("Network_Subnet")
def cancel(context: Context, subnet: Row) -> None:
    """Forget a subnet."""
    forget_subnet(context.state, subnet)
