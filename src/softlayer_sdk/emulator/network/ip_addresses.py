"""SoftLayer_Network_Subnet_IpAddress, and its global ones: looking up, notes, who uses what."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, canceller, derived
from softlayer_sdk.emulator.network.addresses import ADDRESS, address_at, store_address, stored_in
from softlayer_sdk.emulator.network.subnets import clear_route, route
from softlayer_sdk.emulator.network.vlans import forget_subnet

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


@behaviour("Network_Subnet", "getSubnetForIpAddress")
def subnet_of(context: Context, _: Row | None, text: str) -> Row | None:
    """The subnet that has an address; none when it is not the account's."""
    address = by_address(context, None, text)
    return address.get("subnet") if address is not None else None


@behaviour("Network_Subnet_IpAddress", "getByIpAddress", "findByIpv4Address")
def by_address(context: Context, _: Row | None, text: str) -> Row | None:
    """The address that a text says; none when it is not the account's."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        raise Refusal.public(f"Invalid IP address of {text} defined.") from None
    return address_at(context.state, text)


@behaviour("Network_Subnet_IpAddress", "editObject")
def edit(_: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change the note; an empty text clears it."""
    if template.get("note") is not None:
        store_address(row).update(note=str(template["note"]))
    return True


@behaviour("Network_Subnet_IpAddress", "findUsage")
def usage(context: Context, _: Row | None) -> list[Row]:
    """What uses which address, of all addresses."""
    return [_detail(row) for row in context.state.all(ADDRESS) if _user(row) is not None]


@behaviour("Network_Subnet", "getIpAddressUsage")
def usage_of_subnet(_: Context, row: Row) -> list[Row]:
    """What uses which address of a subnet."""
    return [_detail(each) for each in stored_in(row) if _user(each) is not None]


@behaviour("Network_Vlan", "getIpAddressUsage")
def usage_of_vlan(context: Context, row: Row) -> list[Row]:
    """What uses which address of a VLAN."""
    return [each for subnet in row.get("subnets") for each in usage_of_subnet(context, subnet)]


def _user(address: Row) -> Row | None:
    host: Row | None = address.get("virtualGuest") or address.get("hardware")
    return host


def _detail(address: Row) -> Row:
    host = _user(address)
    values: dict[str, Any] = {
        "ipAddress": address.get("ipAddress"),
        "ipAddressId": address.get("id"),
        "subnetId": address.get("subnetId"),
    }
    if host is not None:
        values |= {
            "resourceContext": "Primary",
            "resourceFullyQualifiedName": host.get("fullyQualifiedDomainName"),
            "resourceId": host.get("id"),
            "resourceName": host.get("hostname"),
            "resourceType": host.type.name,
        }
    return address.state.make(f"{ADDRESS}_UsageDetail", values)


@derived("Network_Subnet", "globalIpRecord")
def _global_record(subnet: Row) -> Row | None:
    rows = (row for address in stored_in(subnet) for row in address.referrers)
    return next((row for row in rows if row.is_a(f"{ADDRESS}_Global")), None)


# --- addresses that can be moved to any datacenter -------------------------------------------


@behaviour("Network_Subnet_IpAddress_Global", "route")
def route_global(context: Context, row: Row, target: str) -> bool:
    """Let a global address lead to another one.

    Raises:
        Refusal: there is no such address.
    """
    return route(context, row.get("ipAddress").get("subnet"), ADDRESS, target)


@behaviour("Network_Subnet_IpAddress_Global", "unroute")
def unroute(context: Context, row: Row) -> bool:
    """Let a global address lead nowhere."""
    return clear_route(context, row.get("ipAddress").get("subnet"))


@canceller("Network_Subnet_IpAddress_Global")
def cancel_global(context: Context, row: Row) -> None:
    """Forget a global address and its subnet."""
    subnet = row.get("ipAddress").get("subnet")
    context.state.remove(row)
    forget_subnet(context.state, subnet)


@derived("Network_Subnet_IpAddress_Global", "destinationIpAddress")
def _destination(row: Row) -> Row | None:
    address = row.get("ipAddress")
    target: Row | None = address.get("subnet").get("endPointIpAddress") if address else None
    return target


@derived("Account", "globalIpRecords")
def _globals(account: Row) -> list[Row]:
    return list(account.state.all(f"{ADDRESS}_Global"))


def _of_version(version: int) -> None:
    @derived("Account", f"globalIpv{version}Records")
    def _some(account: Row) -> list[Row]:
        rows: list[Row] = account.get("globalIpRecords")
        subnets = ((row, row.get("ipAddress").get("subnet")) for row in rows)
        return [row for row, subnet in subnets if subnet.get("version") == version]


_of_version(4)
_of_version(6)
