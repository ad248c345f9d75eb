"""VLANs and subnets: how they are made, and what follows from what."""

from __future__ import annotations

import functools
import ipaddress
import itertools
from typing import TYPE_CHECKING, Any, TypeAlias

from softlayer_sdk.emulator.engine.datatypes import SUBNET, VLAN
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import derived, part_of, provides
from softlayer_sdk.emulator.engine.values import number

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network
ROUTER = "SoftLayer_Hardware_Router"
SPACES = ("PUBLIC", "PRIVATE")
ROUTERS = {"PUBLIC": "fcr01a", "PRIVATE": "bcr01a"}
FIRST_NUMBERS = {"PUBLIC": 800, "PRIVATE": 900}
# Where subnets come from, one range after the other. Those of public ones are nobody's: set aside
# for documentation (RFC 5737 and 3849), for measurements (2544), and for inside of networks (6598).
_PUBLIC = ("198.51.100.0/24", "203.0.113.0/24", "192.0.2.0/24", "198.18.0.0/15", "100.64.0.0/10")
_RANGES = {
    ("PUBLIC", 4): _PUBLIC,
    ("PRIVATE", 4): ("10.128.0.0/9",),
    ("PUBLIC", 6): ("2001:db8::/32",),
    ("PRIVATE", 6): ("fd00::/8",),
}
# Of an IPv6 subnet so many addresses have an id.
_MOST_IDS = 2**12
VERSION_6 = 6


@provides
def router(state: State, place: Row | None, space: str) -> Row | None:
    """The router of a datacenter, in the `PUBLIC` or the `PRIVATE` space."""
    kind = ROUTERS[space][0]
    for row in state.all(ROUTER):
        if row.get("datacenter") is place and row.get("hostname").startswith(kind):
            return row
    return None


def add_vlan(state: State, place: Row | None, space: str, **values: Any) -> Row:
    """A VLAN behind a router of a datacenter, without subnets."""
    behind = values.pop("primaryRouter", None) or router(state, place, space)
    taken = [row.get("vlanNumber") for row in state.all(VLAN) if row.get("primaryRouter") is behind]
    usual = {
        "networkSpace": space,
        "primaryRouter": behind,
        "vlanNumber": max(taken, default=FIRST_NUMBERS[space]) + 1,
        "modifyDate": state.clock.now(),
    }
    if behind is None:
        usual["datacenter"] = place
    return state.add(VLAN, usual | values)


def add_subnet(
    state: State,
    vlan: Row | None,
    network: str,
    cidr: int,
    kind: str,
    **values: Any,
) -> Row:
    """A subnet: of a VLAN, or routed elsewhere. Its addresses have ids from now on.

    Args:
        state: Where it is added.
        vlan: The VLAN that it is in, if it is in one.
        network: Its first address.
        cidr: The length of its prefix.
        kind: Its `subnetType`.
        values: Further properties, by wire name.
    """
    block = ipaddress.ip_network(f"{network}/{cidr}", strict=False)
    size = block.num_addresses
    usual: dict[str, Any] = {
        "networkIdentifier": str(block[0]),
        "cidr": block.prefixlen,
        "netmask": str(block.netmask) if block.version != VERSION_6 else "",
        "version": block.version,
        "totalIpAddresses": size,
        **routed_values(str(block), kind),
        "isCustomerOwned": False,
        "isCustomerRoutable": False,
        "modifyDate": state.clock.now(),
        "sortOrder": "4",
    }
    if vlan is not None:
        usual["networkVlan"] = vlan
    row = state.add(SUBNET, usual | values)
    take(state, block)
    first = state.last_id + 1
    state.last_id += min(size, _MOST_IDS)
    # The addresses before `next` were given out, and those in `free` were given back.
    row.hide(first=first, block=[int(block[0]), size], next=2, end=size - 1, free=[])
    return row


def routed_values(block: str, kind: str) -> dict[str, Any]:
    """What of a subnet follows from how it is routed: to an address it has no gateway."""
    network = ipaddress.ip_network(block, strict=False)
    own, size = kind in ("STATIC_IP_ROUTED", "GLOBAL_IP"), network.num_addresses
    return {
        "subnetType": kind,
        "gateway": None if own else str(network[1 % size]),
        "broadcastAddress": None if own or network.version == VERSION_6 else str(network[-1]),
        "usableIpAddressCount": size if own else max(size - 3, 0),
    }


def next_network(state: State, space: str, cidr: int, version: int = 4) -> str:
    """The first address of a block that no subnet has.

    Raises:
        Refusal: there is none so large.
    """
    kind = ipaddress.IPv6Address if version == VERSION_6 else ipaddress.IPv4Address
    size = 2 ** ((128 if version == VERSION_6 else 32) - cidr)
    for each in _RANGES[space, version]:
        whole, at = _whole(each), _next(state, each)
        at = -(-at // size) * size
        if at + size <= int(whole[-1]) + 1:
            return str(kind(at))
    raise Refusal.public(f"No {space.lower()} network with the prefix /{cidr} is left.")


def take(state: State, block: Network) -> None:
    """Let no subnet be given a block from now on, nor what is before it in its range."""
    for each in itertools.chain.from_iterable(_RANGES.values()):
        whole = _whole(each)
        if block.version == whole.version and block[0] in whole:
            state.account.hide(**{f"next {each}": max(int(block[-1]) + 1, _next(state, each))})


def _next(state: State, range_: str) -> int:
    """The first address of a range that no subnet was given."""
    return int(state.account.hidden.get(f"next {range_}") or int(_whole(range_)[0]))


@functools.cache
def _whole(range_: str) -> Network:
    return ipaddress.ip_network(range_)


# --- what follows ----------------------------------------------------------------------------


@derived("Network_Vlan", "datacenter")
def _place_of(vlan: Row) -> Row | None:
    behind = vlan.get("primaryRouter")
    return behind.get("datacenter") if behind is not None else None


@derived("Network_Vlan", "fullyQualifiedName")
def _full_name(vlan: Row) -> str | None:
    behind = vlan.get("primaryRouter")
    if behind is None:
        return None
    name, _, place = str(behind.get("hostname")).partition(".")
    return f"{place}.{name.rstrip('ab')}.{vlan.get('vlanNumber')}"


@derived("Network_Vlan", "podName")
def pod_name(vlan: Row) -> str | None:
    """The pod that the router of a VLAN is in."""
    behind = vlan.get("primaryRouter")
    if behind is None:
        return None
    name, _, place = str(behind.get("hostname")).partition(".")
    return f"{place}.pod{number(name.strip('abcfr')) or 1:02d}"


@derived("Network_Vlan", "totalPrimaryIpAddressCount")
def _total(vlan: Row) -> int:
    kinds = ("PRIMARY", "ADDITIONAL_PRIMARY")
    subnets = (each for each in vlan.get("subnets") if each.get("subnetType") in kinds)
    return sum(int(each.get("totalIpAddresses") or 0) for each in subnets)


@derived("Network_Vlan", "virtualGuests")
def _guests_in(vlan: Row) -> list[Row]:
    parts = (each.get("guest") for each in vlan.get("guestNetworkComponents"))
    return list(dict.fromkeys(guest for guest in parts if guest is not None))


@derived("Network_Vlan", "hardware")
def _servers_in(vlan: Row) -> list[Row]:
    parts = (each.get("hardware") for each in vlan.get("networkComponents"))
    return list(dict.fromkeys(server for server in parts if server is not None))


@derived("Network_Vlan", "networkComponents")
def _ports_in(vlan: Row) -> list[Row]:
    ports = (each for each in vlan.referrers if each.is_a("Network_Component"))
    return [each for each in ports if each.get("networkVlan") is vlan]


part_of("Network_Vlan", "primarySubnets", "subnets", lambda row: row.get("subnetType") == "PRIMARY")
part_of(
    "Network_Vlan",
    "additionalPrimarySubnets",
    "subnets",
    lambda row: row.get("subnetType") == "ADDITIONAL_PRIMARY",
)
part_of(
    "Network_Vlan",
    "secondarySubnets",
    "subnets",
    lambda row: row.get("subnetType") not in ("PRIMARY", "ADDITIONAL_PRIMARY"),
)


@derived("Network_Subnet", "datacenter")
def _place_of_subnet(subnet: Row) -> Row | None:
    vlan = subnet.get("networkVlan")
    return vlan.get("datacenter") if vlan is not None else None


@derived("Network_Subnet", "podName")
def _pod_of_subnet(subnet: Row) -> str | None:
    vlan = subnet.get("networkVlan")
    return vlan.get("podName") if vlan is not None else None


@derived("Network_Subnet", "addressSpace")
def _space_of_subnet(subnet: Row) -> str | None:
    vlan = subnet.get("networkVlan")
    return vlan.get("networkSpace") if vlan is not None else None


@derived("Network_Subnet", "displayLabel")
def _label(subnet: Row) -> str:
    return f"{subnet.get('networkIdentifier')}/{subnet.get('cidr')}"
