"""SoftLayer_Network_Vlan: finding, changing and cancelling VLANs; trunks on servers' ports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import SUBNET, VLAN
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, canceller, derived
from softlayer_sdk.emulator.network.addresses import address_at
from softlayer_sdk.emulator.network.datacenters import POD
from softlayer_sdk.emulator.network.ports import PORT
from softlayer_sdk.emulator.orders.bills import forget_bill

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_TRUNK = f"{PORT}_Network_Vlan_Trunk"
_LONGEST_NAME = 20


@behaviour("Network_Vlan", "editObject")
def edit(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change the name and the note; an empty text clears them."""
    if len(str(template.get("name") or "")) > _LONGEST_NAME:
        raise Refusal.invalid("name", "Names of VLANs have 20 characters at most.")
    given = {name: template[name] for name in ("name", "note") if template.get(name) is not None}
    row.update(given, modifyDate=context.now)
    return True


# What keeps a VLAN from being cancelled, by the property that has it.
_REASONS = {
    "virtualGuests": "The VLAN has virtual servers on it.",
    "hardware": "The VLAN has servers on it.",
    "networkVlanFirewall": "The VLAN is protected by a firewall.",
}


def failure_reasons(vlan: Row) -> list[str]:
    """Why a VLAN cannot be cancelled: what is still in it."""
    return [_REASONS[name] for name in _obstacles(vlan)]


def _obstacles(vlan: Row) -> list[str]:
    return [name for name in _REASONS if vlan.get(name)]


@behaviour("Network_Vlan", "getCancelFailureReasons")
def cancel_failure_reasons(_: Context, row: Row) -> list[str]:
    """Why a VLAN cannot be cancelled; nothing when it can be."""
    return failure_reasons(row)


@canceller("Network_Vlan")
def cancel(context: Context, vlan: Row) -> None:
    """Forget a VLAN and its subnets.

    Raises:
        Refusal: something is still in it.
    """
    for name in _obstacles(vlan):
        raise Refusal.public(_REASONS[name])
    for subnet in vlan.get("subnets"):
        if subnet.get("endPointIpAddress") is None:
            forget_subnet(context.state, subnet)
    context.state.remove(vlan)


def forget_subnet(state: State, subnet: Row) -> None:
    """Forget a subnet, its addresses and what is paid for it."""
    for row in [each for each in subnet.referrers if each.is_a(f"{SUBNET}_IpAddress")]:
        state.remove(row)
    forget_bill(subnet.get("billingItem"))
    state.remove(subnet)


@behaviour("Network_Vlan", "getVlanForIpAddress", "getPrivateVlanByIpAddress")
def find_by_address(context: Context, _: Row | None, text: str) -> Row | None:
    """The VLAN of an address; the private one of the server that has it."""
    address = address_at(context.state, text)
    if address is None:
        raise Refusal.unfound(f"Unable to find a VLAN for the IP address {text}.")
    subnet = address.get("subnet")
    if context.method == "getVlanForIpAddress":
        return subnet.get("networkVlan") if subnet is not None else None
    return _of_host(address.get("virtualGuest") or address.get("hardware"), "PRIVATE")


@behaviour("Network_Vlan", "getPublicVlanByFqdn")
def find_by_name(context: Context, _: Row | None, name: str) -> Row | None:
    """The public VLAN of the server with a name."""
    for datatype in ("Virtual_Guest", "Hardware_Server"):
        for host in context.state.all(datatype):
            if host.get("fullyQualifiedDomainName") == name:
                return _of_host(host, "PUBLIC")
    raise Refusal.unfound(f"Unable to find a server with the name {name}.")


@behaviour("Network_Vlan", "getPrivateVlan")
def private_vlan(_: Context, row: Row) -> Row | None:
    """The private VLAN of the servers that are in a public one."""
    if row.get("networkSpace") == "PRIVATE":
        return row
    hosts = [*row.get("virtualGuests"), *row.get("hardware")]
    return _of_host(hosts[0], "PRIVATE") if hosts else None


def _of_host(host: Row | None, space: str) -> Row | None:
    vlans: list[Row] = host.get("networkVlans") if host is not None else []
    return next((each for each in vlans if each.get("networkSpace") == space), None)


@behaviour("Network_Pod", "listCapabilities")
def list_capabilities(context: Context, _: Row | None) -> list[str]:
    """What pods can have."""
    return sorted({each for pod in context.state.all(POD) for each in pod.get("capabilities")})


# --- ports of guests and servers -------------------------------------------------------------


@behaviour("Virtual_Guest_Network_Component", "enable", "disable")
def switch(context: Context, row: Row) -> bool:
    """Switch an interface on and off."""
    row.update(status="ACTIVE" if context.method == "enable" else "DISABLED")
    return True


@behaviour("Virtual_Guest_Network_Component", "isPingable", "securityGroupsReady")
def is_ready(_: Context, row: Row) -> bool:
    """Whether an interface works."""
    return bool(row.get("status") == "ACTIVE")


@derived("Network_Component", "uplinkComponent")
def _uplink(port: Row) -> Row | None:
    """The port of the switch that a server's port leads to."""
    rows = (row for row in port.referrers if row.is_a("Network_Component"))
    return next((row for row in rows if row.get("downlinkComponent") is port), None)


@derived("Network_Component", "networkVlanTrunks")
def trunks_of(port: Row) -> list[Row]:
    """The trunks of a switch's port; those of a server's port are at the switch."""
    rows = [row for row in port.referrers if row.is_a(_TRUNK)]
    uplink = port.get("uplinkComponent") if not rows else None
    return trunks_of(uplink) if uplink is not None else rows


@derived("Network_Component", "networkVlansTrunkable")
def trunkable(port: Row) -> list[Row]:
    """The VLANs behind the same router that a port could have too."""
    own = port.get("networkVlan")
    if own is None:
        return []
    taken = [own, *(trunk.get("networkVlan") for trunk in port.get("networkVlanTrunks"))]
    return [
        vlan
        for vlan in port.state.all(VLAN)
        if vlan.get("primaryRouter") is own.get("primaryRouter") and vlan not in taken
    ]


@behaviour("Network_Component", "addNetworkVlanTrunks")
def add_trunks(context: Context, row: Row, templates: list[dict[str, Any]]) -> list[Row]:
    """Let a port have VLANs beside its own; gives those that are new to it."""
    vlans = [context.state.found(VLAN, each.get("id")) for each in templates]
    has = [trunk.get("networkVlan") for trunk in row.get("networkVlanTrunks")]
    uplink = row.get("uplinkComponent")
    if uplink is None:
        values = {"name": "switch", "port": row.get("port"), "downlinkComponent": row}
        uplink = context.state.add(PORT, values)
    new = [vlan for vlan in vlans if vlan not in has]
    for vlan in new:
        values = {"networkComponent": uplink, "networkVlan": vlan, "isUpdating": False}
        context.state.add(_TRUNK, values)
    return new


@behaviour("Network_Component", "removeNetworkVlanTrunks", "clearNetworkVlanTrunks")
def remove_trunks(
    context: Context, row: Row, templates: list[dict[str, Any]] | None = None
) -> list[Row]:
    """Take VLANs, or all of them, off a port; gives those that it had."""
    trunks = row.get("networkVlanTrunks")
    if templates is not None:
        wanted = [context.state.found(VLAN, each.get("id")) for each in templates]
        trunks = [trunk for trunk in trunks if trunk.get("networkVlan") in wanted]
    vlans = [trunk.get("networkVlan") for trunk in trunks]
    for trunk in trunks:
        context.state.remove(trunk)
    return vlans
