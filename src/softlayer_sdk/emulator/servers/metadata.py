"""SoftLayer_Resource_Metadata: what a guest can ask about itself, without credentials.

A guest is known by its address, which a proxy may say in `X-Forwarded-For`; the settings may name
the guest, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import GUEST
from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.registry import behaviour

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


def _guest(context: Context) -> Row:
    id = context.settings.metadata_guest
    if id:
        found = context.state.find(GUEST, id)
    else:
        callers = context.state.where(GUEST, _has(context.caller))
        found = next(iter(callers or context.state.all(GUEST)), None)
    if found is None:
        raise Refusal.not_found(id)
    return found


def _has(address: str) -> Callable[[Row], bool]:
    names = ("primaryBackendIpAddress", "primaryIpAddress")
    return lambda guest: address in map(guest.get, names)


def _macs(row: Row, port: int) -> list[str]:
    return [
        each.get("macAddress") for each in row.get("networkComponents") if each.get("port") == port
    ]


_ANSWERS: dict[str, Callable[[Row], Any]] = {
    "getId": lambda row: row.get("id"),
    "getHostname": lambda row: row.get("hostname"),
    "getDomain": lambda row: row.get("domain"),
    "getFullyQualifiedDomainName": lambda row: row.get("fullyQualifiedDomainName"),
    "getGlobalIdentifier": lambda row: row.get("globalIdentifier"),
    "getDatacenter": lambda row: row.get("datacenter").get("name"),
    "getDatacenterId": lambda row: row.get("datacenter").get("id"),
    "getPrimaryIpAddress": lambda row: (
        row.get("primaryIpAddress") or row.get("primaryBackendIpAddress")
    ),
    "getPrimaryBackendIpAddress": lambda row: row.get("primaryBackendIpAddress"),
    "getFrontendMacAddresses": lambda row: _macs(row, 1),
    "getBackendMacAddresses": lambda row: _macs(row, 0),
    "getProvisionState": lambda row: "COMPLETE" if row.get("provisionDate") else "PROCESSING",
    "getTags": lambda row: [each.get("tag").get("name") for each in row.get("tagReferences") or ()],
    "getUserMetadata": lambda row: next((each.get("value") for each in row.get("userData")), None),
}


@behaviour("Resource_Metadata", *_ANSWERS)
def tell(context: Context, _: Row | None) -> Any:
    """One fact; what is not set is not found."""
    value = _ANSWERS[context.method](_guest(context))
    if value is None:
        raise Refusal(f"{BASE}_ObjectNotFound", "The value is not set.", 404)
    return value


@behaviour("Resource_Metadata", "getVlanIds", "getVlans")
def vlans(context: Context, _: Row | None, mac: str) -> list[Any]:
    """The networks at one of the guest's interfaces: their ids, or their numbers."""
    vlan = _port(context, mac).get("networkVlan")
    name = "id" if context.method == "getVlanIds" else "vlanNumber"
    return [vlan.get(name)] if vlan is not None else []


@behaviour("Resource_Metadata", "getRouter")
def router(context: Context, _: Row | None, mac: str) -> str | None:
    """The name of the router behind one of the guest's interfaces."""
    vlan = _port(context, mac).get("networkVlan")
    behind = vlan.get("primaryRouter") if vlan is not None else None
    return behind.get("hostname") if behind is not None else None


def _port(context: Context, mac: str) -> Row:
    wanted = mac.replace("-", ":").lower()
    for component in _guest(context).get("networkComponents"):
        if str(component.get("macAddress")).replace("-", ":").lower() == wanted:
            found: Row = component
            return found
    raise Refusal.unfound(f"Unable to find a network component with the MAC address {mac}.")
