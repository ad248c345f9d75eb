"""The networks of the account that an emulator starts with, and seeding networks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk.emulator.engine.datatypes import SUBNET, VLAN
from softlayer_sdk.emulator.engine.registry import seeder
from softlayer_sdk.emulator.engine.seeding import place_of, rows_of, seed
from softlayer_sdk.emulator.engine.values import number
from softlayer_sdk.emulator.network.addresses import (
    ADDRESS,
    add_primary_subnet,
    address_at,
    allocate_in,
    store_address,
)
from softlayer_sdk.emulator.network.networks import (
    FIRST_NUMBERS,
    SPACES,
    VERSION_6,
    add_subnet,
    add_vlan,
    next_network,
)
from softlayer_sdk.emulator.network.ports import BINDING, GROUP, usual_vlan
from softlayer_sdk.emulator.orders.bills import bill_host

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_NETWORKS = {"PUBLIC": "", "PRIVATE": "10.30.{}.0"}
_GROUP = {"name": "allow_ssh", "description": "SSH from anywhere"}
_RULE = {"direction": "ingress", "ethertype": "IPv4", "protocol": "tcp"}
_SSH = {"portRangeMin": 22, "portRangeMax": 22}


def seed_networks(state: State) -> None:
    """A public and a private VLAN in each datacenter, with a subnet in each."""
    for nth, place in enumerate(list(state.all("Location_Datacenter")), 1):
        for space in SPACES:
            vlan = add_vlan(state, place, space, vlanNumber=FIRST_NUMBERS[space] + nth)
            add_primary_subnet(vlan, _NETWORKS[space].format(nth))


def seed_security_group(state: State) -> None:
    """A security group that the first guest is in."""
    group = seed(state, "Network_SecurityGroup", dict(_GROUP))
    state.add(f"{GROUP}_Rule", _RULE | _SSH | {"securityGroup": group})
    guest = next(state.all("Virtual_Guest"), None)
    if guest is not None:
        port = guest.get("primaryNetworkComponent")
        state.add(BINDING, {"networkComponent": port, "securityGroup": group})


def _check_space(space: object) -> None:
    if space not in SPACES:
        near = did_you_mean(nearest(str(space), SPACES))
        raise ValueError(f"a network is of the space {' or '.join(SPACES)}, not {space!r}{near}")


@seeder("Network_Vlan")
def _vlan(state: State, values: dict[str, Any]) -> Row:
    place, space = place_of(state, values), values.pop("networkSpace", "PUBLIC")
    _check_space(space)
    own = rows_of(state, VLAN, values)
    vlan = add_vlan(state, place, space, **own)
    if "primarySubnet" not in own:
        add_primary_subnet(vlan)
    return vlan


@seeder("Network_Subnet")
def _subnet(state: State, values: dict[str, Any]) -> Row:
    _check_space(values.get("addressSpace", "PUBLIC"))
    id = values.pop("networkVlanId", None)
    vlan = state.find(VLAN, id) if id is not None else None
    own = rows_of(state, SUBNET, {"networkVlan": vlan, **values})
    if own["networkVlan"] is None and "datacenter" not in own:
        own["networkVlan"] = usual_vlan(
            state, place_of(state, {}), own.get("addressSpace", "PUBLIC")
        )
    vlan, cidr = own.pop("networkVlan"), own.pop("cidr", 29)
    space = own.get("addressSpace") or (vlan.get("networkSpace") if vlan is not None else "PUBLIC")
    version = 6 if own.get("version") == 6 or ":" in own.get("networkIdentifier", "") else 4  # noqa: PLR2004 - IP's
    _check_space(space)
    if not 1 <= (number(cidr) or 0) <= (128 if version == VERSION_6 else 32):
        raise ValueError(f"cidr is the length of the prefix, not {cidr!r}")
    network = own.pop("networkIdentifier", None) or next_network(state, space, cidr, version)
    kind = own.pop("subnetType", "SECONDARY_ON_VLAN")
    return add_subnet(state, vlan, network, cidr, kind, **own)


@seeder("Network_Subnet_IpAddress")
def _address(state: State, values: dict[str, Any]) -> Row:
    own, text = rows_of(state, ADDRESS, values), values.get("ipAddress")
    if "id" in own:
        return state.add(ADDRESS, {"ipAddress": "192.0.2.1", **own})
    known = address_at(state, str(text)) if text else allocate_in(_subnet(state, {}))
    row = store_address(known) if known is not None else state.add(ADDRESS, {"ipAddress": text})
    row.update(own)
    return row


@seeder("Network_Subnet_IpAddress_Global")
def _global(state: State, values: dict[str, Any]) -> Row:
    own = rows_of(state, f"{ADDRESS}_Global", values)
    if "ipAddress" not in own:
        network = next_network(state, "PUBLIC", 32)
        kind = {"addressSpace": "PUBLIC"}
        subnet = add_subnet(state, None, network, 32, "GLOBAL_IP", **kind)
        own["ipAddress"] = store_address(subnet.get("ipAddresses")[0])
    usual = {"typeId": 4, "billingItem": bill_host(state, "globalip", "global_ipv4")}
    return state.add(f"{ADDRESS}_Global", usual | own)


@seeder("Network_SecurityGroup")
def _group(state: State, values: dict[str, Any]) -> Row:
    rules = values.pop("rules", ())
    now = state.clock.now()
    usual = {"name": "group", "createDate": now, "modifyDate": now}
    group = state.add(GROUP, usual | rows_of(state, GROUP, values))
    for each in rules:
        state.add(f"{GROUP}_Rule", {**_RULE, "createDate": now, **each, "securityGroup": group})
    return group
