"""The network interfaces of guests and servers, and what they are connected to.

An interface holds its VLAN and its address; all else that is said of them follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import SUBNET, VLAN
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import derived, part_of, provides, same_as
from softlayer_sdk.emulator.engine.values import array, noise_of, number, struct, truth
from softlayer_sdk.emulator.network.addresses import (
    add_primary_subnet,
    allocate,
    allocate_in,
    claim,
    is_full,
    release,
)
from softlayer_sdk.emulator.network.networks import add_vlan

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

PORT = "SoftLayer_Network_Component"
GUEST_PORT = "SoftLayer_Virtual_Guest_Network_Component"
GROUP = "SoftLayer_Network_SecurityGroup"
BINDING = "SoftLayer_Virtual_Network_SecurityGroup_NetworkComponentBinding"
_SIDES = (("Backend", 0, "PRIVATE"), ("", 1, "PUBLIC"))
_PRIVATE, _PUBLIC = 0, 1


@provides
def guest_ports(
    state: State, place: Row | None, template: dict[str, Any], speed: int
) -> dict[str, Row]:
    """The interfaces of a new guest by relation, in the networks that its template asks for.

    Raises:
        Refusal: there is no such network, or no such security group.
    """
    ports: dict[str, Row] = {}
    for side, port, space in _SIDES:
        if space == "PUBLIC" and truth(template.get("privateNetworkOnlyFlag")):
            continue
        asked = struct(template.get(f"primary{side}NetworkComponent"))
        vlan = _vlan(state, place, space, asked)
        ports[f"primary{side}NetworkComponent"] = component = network_component(
            state,
            GUEST_PORT,
            port,
            speed,
            networkVlan=vlan,
            primaryIpAddressRecord=_address(state, vlan, asked),
        )
        for each in map(struct, array(asked.get("securityGroupBindings"))):
            bind(component, struct(each.get("securityGroup")).get("id"))
    return ports


@provides
def server_ports(
    state: State, place: Row | None, speed: int, template: dict[str, Any]
) -> list[Row]:
    """The interfaces of a new server, in the networks that its template asks for.

    Raises:
        Refusal: there is no such network.
    """
    ports: list[Row] = []
    for side, port, space in _SIDES:
        if space == "PUBLIC" and template.get("privateNetworkOnlyFlag"):
            continue
        asked = struct(template.get(f"primary{side}NetworkComponent"))
        vlan = _vlan(state, place, space, asked)
        address = _address(state, vlan, asked)
        values = {"networkVlan": vlan, "primaryIpAddressRecord": address}
        ports.append(network_component(state, PORT, port, speed, **values))
    for each in ports:
        state.add(f"{PORT}_Group", {"groupTypeId": 2, "networkComponents": [each]})
    return ports


def network_component(state: State, datatype: str, port: int, speed: int, **values: Any) -> Row:
    """A network interface; port 0 is the private one."""
    return state.add(
        datatype,
        {
            "name": "eth",
            "port": port,
            "status": "ACTIVE",
            "speed": speed,
            "maxSpeed": speed,
            **values,
        },
    )


def network(state: State, place: Row | None, space: str) -> Row | None:
    """The first VLAN of a datacenter, in the `PUBLIC` or the `PRIVATE` space."""
    for vlan in state.all("SoftLayer_Network_Vlan"):
        if vlan.get("datacenter") is place and vlan.get("networkSpace") == space:
            return vlan
    return None


def usual_vlan(state: State, place: Row | None, space: str) -> Row:
    """The VLAN of a datacenter that servers are in unless they ask for another."""
    facts = place.hidden if place is not None else state.account.hidden
    vlan: Row | None = facts.get(space)
    if vlan is not None and state.stored(VLAN, vlan.get("id")) is vlan:
        return vlan
    vlan = network(state, place, space)
    if vlan is None:
        vlan = add_vlan(state, place, space)
        add_primary_subnet(vlan)
    (place if place is not None else state.account).hide(**{space: vlan})
    return vlan


def _vlan(state: State, place: Row | None, space: str, asked: dict[str, Any]) -> Row:
    """The VLAN that was asked for: by its id, or by that of its router."""
    id, behind = struct(asked.get("networkVlan")).get("id"), struct(asked.get("router")).get("id")
    if id is not None:
        return _asked_vlan(state, place, space, id)
    if behind is None:
        return usual_vlan(state, place, space)
    for vlan in state.all(VLAN):
        router = vlan.get("primaryRouter")
        if router is not None and router.get("id") == number(behind):
            return vlan
    router = state.found("Hardware_Router", behind)
    vlan = add_vlan(state, place, space, primaryRouter=router)
    add_primary_subnet(vlan)
    return vlan


def _asked_vlan(state: State, place: Row | None, space: str, id: object) -> Row:
    """A VLAN by its id, for an interface of a datacenter and a space.

    Raises:
        Refusal: there is none, or it is elsewhere or of the other space.
    """
    vlan = state.find(VLAN, id)
    if vlan is None:
        raise Refusal.public(f"Could not obtain network vlan with id #{id}.")
    if vlan.get("networkSpace") != space or vlan.get("datacenter") not in (place, None):
        text = "The network vlan provided is not available for computing instances."
        raise Refusal.public(text)
    return vlan


def _address(state: State, vlan: Row, asked: dict[str, Any]) -> Row:
    """An address of the subnet that was asked for, or of the VLAN."""
    named = struct(asked.get("networkVlan"))
    id = struct(named.get("primarySubnet")).get("id") or struct(asked.get("primarySubnet")).get(
        "id"
    )
    if id is None:
        return allocate(vlan)
    subnet = state.found(SUBNET, id)
    if subnet.get("networkVlan") is not vlan:
        raise Refusal.public(f"Subnet {subnet.get('displayLabel')} is not on the VLAN.")
    if is_full(subnet):
        raise Refusal.public(f"Subnet {subnet.get('displayLabel')} has no available addresses.")
    return allocate_in(subnet)


@provides
def disconnect(host: Row) -> None:
    """Take the interfaces of a guest or a server away, and give their addresses back."""
    ports: list[Row] = host.get("networkComponents") or []
    for port in list(ports):
        address = port.get("primaryIpAddressRecord")
        for part in [row for row in port.referrers if row is not host]:
            host.state.remove(part)
        host.state.remove(port)
        if address is not None:
            release(address)


@provides
def readdress(host: Row, values: dict[str, Any]) -> None:
    """Let a host have the primary addresses that values say; they are taken out of the values."""
    for side in ("Backend", ""):
        port = host.get(f"primary{side}NetworkComponent")
        text = values.get(f"primary{side}IpAddress")
        if port is not None and text:
            del values[f"primary{side}IpAddress"]
            old = port.get("primaryIpAddressRecord")
            port.update(primaryIpAddressRecord=claim(host.state, str(text)))
            if old is not None:
                release(old)


def bind(component: Row, group_id: object) -> Row:
    """Put an interface into a security group.

    Raises:
        Refusal: there is no such group.
    """
    state = component.state
    group = state.found(GROUP, group_id)
    bindings: list[Row] = component.get("securityGroupBindings")
    for binding in bindings:
        if binding.get("securityGroup") is group:
            return binding
    return state.add(BINDING, {"networkComponent": component, "securityGroup": group})


# --- what follows ----------------------------------------------------------------------------


def _of_record(name: str) -> Callable[[Row], Any]:
    def value(port: Row) -> Any:
        record = port.get("primaryIpAddressRecord")
        return record.get(name) if record is not None else None

    return value


for _kind in ("Network_Component", "Virtual_Guest_Network_Component"):
    derived(_kind, "primaryIpAddress")(_of_record("ipAddress"))
    derived(_kind, "primarySubnet")(_of_record("subnet"))


@derived("Virtual_Guest_Network_Component", "networkId")
def _network_id(port: Row) -> int | None:
    vlan = port.get("networkVlan")
    return vlan.get("id") if vlan is not None else None


@derived("Network_Component", "macAddress")
@derived("Virtual_Guest_Network_Component", "macAddress")
def _mac_address(port: Row) -> str:
    return f"06:{noise_of(port.get('id'))[:5].hex(':')}"


@derived("Network_Component", "subnets")
@derived("Virtual_Guest_Network_Component", "subnets")
def _subnets(port: Row) -> list[Row]:
    subnet = port.get("primarySubnet")
    return [subnet] if subnet is not None else []


@derived("Network_Component", "router")
@derived("Virtual_Guest_Network_Component", "router")
def _router(port: Row) -> Row | None:
    vlan = port.get("networkVlan")
    return vlan.get("primaryRouter") if vlan is not None else None


@derived("Network_Component", "ipAddresses")
def _addresses(port: Row) -> list[Row]:
    record = port.get("primaryIpAddressRecord")
    return [record] if record is not None else []


@derived("Network_Component_Group", "membersDescription")
def _members(group: Row) -> str:
    ports = (f"{port.get('name')}{port.get('port')}" for port in group.get("networkComponents"))
    return " + ".join(ports)


@derived("Network_Component", "hardware")
def _server(port: Row) -> Row | None:
    """The server that has an interface, or that it leads to."""
    down: Row | None = port.get("downlinkComponent")
    holders = (row for row in port.referrers if row.is_a("Hardware"))
    found: Row | None = down.get("hardware") if down is not None else next(holders, None)
    return found


same_as("Network_Component", hardwareId="hardware.id")
same_as("Virtual_Guest_Network_Component", createDate="guest.createDate", modifyDate="createDate")


@derived("Virtual_Guest", "networkComponents")
def _guest_ports(guest: Row) -> list[Row]:
    found = (guest.get(f"primary{side}NetworkComponent") for side, _, _ in _SIDES)
    return [port for port in found if port is not None]


def _side(name: str, port: int) -> None:
    def is_it(row: Row) -> bool:
        return bool(row.get("name") == "eth" and row.get("port") == port)

    side = "" if port else "Backend"

    def first(server: Row) -> Row | None:
        return next(iter(server.get(name)), None)

    def address(host: Row) -> str | None:
        found = host.get(f"primary{side}NetworkComponent")
        return found.get("primaryIpAddress") if found is not None else None

    def routers(host: Row) -> list[Row]:
        found = (each.get("router") for each in host.get(name))
        return list(dict.fromkeys(each for each in found if each is not None))

    for kind in ("Hardware", "Virtual_Guest"):
        part_of(kind, name, "networkComponents", is_it)
        derived(kind, f"primary{side}IpAddress")(address)
        if not port:  # the schema has several frontend routers of servers, and one of guests
            derived(kind, "backendRouters")(routers)
    if port:
        derived("Hardware", "frontendRouters")(routers)
    derived("Hardware", f"primary{side}NetworkComponent")(first)


_side("backendNetworkComponents", _PRIVATE)
_side("frontendNetworkComponents", _PUBLIC)


@derived("Virtual_Guest", "frontendRouters")
def _frontend_router(guest: Row) -> Row | None:
    rows = (port.get("router") for port in guest.get("frontendNetworkComponents"))
    return next((row for row in rows if row is not None), None)


@derived("Virtual_Guest", "networkVlans")
@derived("Hardware", "networkVlans")
def _vlans(host: Row) -> list[Row]:
    """The VLANs of a host; those behind a router."""
    if host.is_a("Hardware_Switch"):
        return [row for row in host.referrers if row.is_a(VLAN)]
    found = (port.get("networkVlan") for port in host.get("networkComponents"))
    return list(dict.fromkeys(vlan for vlan in found if vlan is not None))


@derived("Hardware", "routers")
def _routers(host: Row) -> list[Row]:
    return [*host.get("backendRouters"), *host.get("frontendRouters")]
