"""IP addresses: giving them out, taking them back, and what is at each of them.

Only addresses that something uses, or that were noted, are kept. The others of a subnet are made
up when they are asked for; their ids are reserved, so that they can be asked for again.
"""

from __future__ import annotations

import ipaddress
import socket
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import SUBNET
from softlayer_sdk.emulator.engine.registry import derived, finder, part_of, provides
from softlayer_sdk.emulator.network.networks import VERSION_6, add_subnet, next_network, take

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

ADDRESS = "SoftLayer_Network_Subnet_IpAddress"
# The prefix of the first subnet of a VLAN, and that of the largest that it grows by.
_FIRST_PREFIXES = {"PUBLIC": 28, "PRIVATE": 26}
_SHORTEST_PREFIX = 22


def allocate(vlan: Row) -> Row:
    """The next free address of the primary subnets of a VLAN, which grows when it has none."""
    subnet: Row | None = vlan.hidden.get("open")
    if subnet is None or subnet not in vlan.referrers or is_full(subnet):
        subnet = _grow(vlan)
        vlan.hide(open=subnet)
    return allocate_in(subnet)


def allocate_in(subnet: Row) -> Row:
    """The next free address of a subnet that has one."""
    facts, vlan = subnet.hidden, subnet.get("networkVlan")
    *free, offset = facts["free"] or [facts["next"]]
    subnet.hide(free=free, next=max(facts["next"], offset + 1))
    if vlan is not None and is_full(subnet) and vlan.hidden.get("open") is subnet:
        vlan.hide(open=subnet.hidden.get("after"))
        subnet.hide(after=None)
    stored = _stored(subnet, offset)
    if stored is None:
        return subnet.state.add(ADDRESS, _values(subnet, offset))
    if stored.get("guestNetworkComponent") is None and stored.get("networkComponent") is None:
        return stored
    return allocate(vlan) if vlan is not None else allocate_in(subnet)


def release(address: Row) -> None:
    """Give an address back."""
    state, subnet = address.state, address.get("subnet")
    state.remove(address)
    if subnet is None or "first" not in subnet.hidden:
        return
    full = is_full(subnet)
    subnet.hide(free=[*subnet.hidden["free"], address.get("id") - subnet.hidden["first"]])
    vlan = subnet.get("networkVlan")
    if full and vlan is not None and subnet.get("subnetType") in ("PRIMARY", "ADDITIONAL_PRIMARY"):
        # The subnets with free addresses are a stack: `open` is the first, `after` what follows.
        subnet.hide(after=vlan.hidden.get("open"))
        vlan.hide(open=subnet)


def is_full(subnet: Row) -> bool:
    """Whether a subnet has no address left to give out."""
    facts = subnet.hidden
    return "first" not in facts or (not facts["free"] and facts["next"] >= facts["end"])


def _grow(vlan: Row) -> Row:
    """One more primary subnet, twice as large as the one before."""
    state, space = vlan.state, vlan.get("networkSpace") or "PUBLIC"
    first = vlan.get("primarySubnet") is None
    usual = _FIRST_PREFIXES[space]
    cidr = usual if first else max(vlan.hidden.get("cidr", usual) - 1, _SHORTEST_PREFIX)
    kind = "PRIMARY" if first else "ADDITIONAL_PRIMARY"
    subnet = add_subnet(state, vlan, next_network(state, space, cidr), cidr, kind)
    vlan.hide(cidr=cidr)
    if first:
        vlan.update(primarySubnet=subnet)
    return subnet


def add_primary_subnet(vlan: Row, network: str = "", cidr: int | None = None) -> Row:
    """The first subnet of a VLAN, which its servers have their addresses from."""
    state, space = vlan.state, vlan.get("networkSpace") or "PUBLIC"
    cidr = cidr or _FIRST_PREFIXES[space]
    where = network or next_network(state, space, cidr)
    subnet = add_subnet(state, vlan, where, cidr, "PRIMARY")
    vlan.update(primarySubnet=subnet)
    vlan.hide(open=subnet, cidr=cidr)
    return subnet


# --- looking addresses up --------------------------------------------------------------------


@provides
def address_at(state: State, text: str) -> Row | None:
    """The address that a text says, if a subnet of the account has it."""
    try:
        wanted = ipaddress.ip_address(text)
    except ValueError:
        return None
    for subnet in state.all(SUBNET):
        start, size = subnet.hidden.get("block", (0, 0))
        if start <= int(wanted) < start + size and subnet.get("version") == wanted.version:
            return _at_offset(subnet, int(wanted) - start)
    said = str(wanted)
    return next((row for row in state.all(ADDRESS) if row.get("ipAddress") == said), None)


def claim(state: State, text: str) -> Row:
    """The address that a text says, kept from now on, be it in a subnet or not."""
    found = address_at(state, text)
    if found is not None:
        return store_address(found)
    take(state, ipaddress.ip_network(text))
    return state.add(ADDRESS, {"ipAddress": text})


@provides
def store_address(address: Row) -> Row:
    """An address as one that is kept, for it to be changed or used."""
    if address.key:
        return address
    values = {name: address.values[name] for name in ("id", "ipAddress", "subnet")}
    subnet: Row = values["subnet"]
    free = [each for each in subnet.hidden["free"] if each != _offset(address)]
    subnet.hide(free=free)
    return address.state.add(ADDRESS, values)


@finder("Network_Subnet_IpAddress")
def _by_id(state: State, id: int) -> Row | None:
    """The address with an id that is not kept."""
    for subnet in state.all(SUBNET):
        first = subnet.hidden.get("first")
        if first is not None and first <= id < first + subnet.hidden["block"][1]:
            return _at_offset(subnet, id - first)
    return None


def _at_offset(subnet: Row, offset: int) -> Row:
    stored = _stored(subnet, offset)
    return stored or subnet.state.make(ADDRESS, _values(subnet, offset))


def _stored(subnet: Row, offset: int) -> Row | None:
    return subnet.state.stored(ADDRESS, subnet.hidden["first"] + offset)


def _values(subnet: Row, offset: int) -> dict[str, Any]:
    number = subnet.hidden["block"][0] + offset
    if subnet.get("version") == VERSION_6:
        text = str(ipaddress.IPv6Address(number))
    else:
        text = socket.inet_ntoa(number.to_bytes(4, "big"))
    return {
        "id": subnet.hidden["first"] + offset,
        "ipAddress": text,
        "subnet": subnet,
    }


def _offset(address: Row) -> int:
    subnet: Row | None = address.get("subnet")
    if subnet is None or "first" not in subnet.hidden:
        return -1
    return int(address.get("id") - subnet.hidden["first"])


# --- what follows ----------------------------------------------------------------------------


@derived("Network_Subnet", "ipAddresses")
def addresses_of(subnet: Row) -> list[Row]:
    """All addresses of a subnet: of an IPv6 one those that are kept."""
    if "first" not in subnet.hidden or subnet.get("version") == VERSION_6:
        return stored_in(subnet)
    return [_at_offset(subnet, offset) for offset in range(subnet.hidden["block"][1])]


def stored_in(subnet: Row) -> list[Row]:
    """The addresses of a subnet that something uses, or that were noted."""
    rows = (row for row in subnet.referrers if row.is_a(ADDRESS))
    return sorted(rows, key=lambda row: int(row.get("id")))


@derived("Network_Subnet", "virtualGuests")
def _guests_of(subnet: Row) -> list[Row]:
    guests = (row.get("virtualGuest") for row in stored_in(subnet))
    return list(dict.fromkeys(guest for guest in guests if guest is not None))


@derived("Network_Subnet", "hardware")
def _servers_of(subnet: Row) -> list[Row]:
    servers = (row.get("hardware") for row in stored_in(subnet))
    return list(dict.fromkeys(server for server in servers if server is not None))


@derived("Network_Subnet", "utilizedIpAddressCount")
def _used(subnet: Row) -> int:
    rows = stored_in(subnet)
    return sum(1 for row in rows if row.get("virtualGuest") or row.get("hardware"))


@derived("Network_Subnet_IpAddress", "subnetId")
def _subnet_id(address: Row) -> int | None:
    subnet = address.get("subnet")
    return subnet.get("id") if subnet is not None else None


for _flag, _property in (
    ("isNetwork", "networkIdentifier"),
    ("isGateway", "gateway"),
    ("isBroadcast", "broadcastAddress"),
):

    @derived("Network_Subnet_IpAddress", _flag)
    def _is_special(address: Row, name: str = _property) -> bool:
        subnet = address.get("subnet")
        if subnet is None or subnet.get("gateway") is None:
            return False
        return bool(subnet.get(name) == address.get("ipAddress"))


@derived("Network_Subnet_IpAddress", "isReserved")
def _is_reserved(address: Row) -> bool:
    return any(address.get(name) for name in ("isNetwork", "isGateway", "isBroadcast"))


@derived("Network_Subnet_IpAddress", "virtualGuest")
def _guest_at(address: Row) -> Row | None:
    component = address.get("guestNetworkComponent")
    return component.get("guest") if component is not None else None


@derived("Network_Subnet_IpAddress", "networkComponent")
def _port_at(address: Row) -> Row | None:
    ports = (row for row in address.referrers if row.is_a("Network_Component"))
    return next(ports, None)


@derived("Network_Subnet_IpAddress", "hardware")
def _server_at(address: Row) -> Row | None:
    port = address.get("networkComponent")
    return port.get("hardware") if port is not None else None


@derived("Network_Subnet_IpAddress", "endpointSubnets")
def _subnets_routed_to(address: Row) -> list[Row]:
    return [row for row in address.referrers if row.is_a(SUBNET)]


part_of(
    "Account",
    "publicIpAddresses",
    "ipAddresses",
    lambda row: row.get("subnet") is not None and row.get("subnet").get("addressSpace") == "PUBLIC",
)
part_of(
    "Account",
    "privateIpAddresses",
    "ipAddresses",
    lambda row: (
        row.get("subnet") is not None and row.get("subnet").get("addressSpace") == "PRIVATE"
    ),
)
