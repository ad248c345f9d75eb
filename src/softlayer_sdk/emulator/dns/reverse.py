"""The names of addresses: the reverse zones of subnets, with their PTR records."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.dns.zones import RECORD
from softlayer_sdk.emulator.engine.registry import behaviour, derived

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_VERSION_6 = 6
_ZONE = "SoftLayer_Dns_Domain_Reverse"


def zone_of(subnet: Row, addresses: set[str] | None = None) -> Row:
    """The reverse zone of a subnet: with the names of all its addresses, or of some."""
    state = subnet.state
    start, size = subnet.hidden.get("block", (0, 0))
    records: list[Row] = []
    for row in state.all(RECORD):
        if row.get("type") != "ptr" or (addresses is not None and row.get("host") not in addresses):
            continue
        if start <= _number(row.get("host")) < start + size:
            records.append(_shown(row, subnet))
    values: dict[str, Any] = {
        "id": subnet.get("id"),
        "name": _name(subnet),
        "networkAddress": subnet.get("networkIdentifier"),
        "serial": int(state.clock.now().strftime("%Y%m%d01")),
        "updateDate": subnet.get("modifyDate"),
        "resourceRecords": records,
    }
    return state.make(_ZONE, values)


def _number(text: object) -> int:
    try:
        return int(ipaddress.ip_address(str(text)))
    except ValueError:
        return -1


def _shown(row: Row, subnet: Row) -> Row:
    """A record as its zone has it: the host is the last part of the address."""
    own = {"host": str(row.get("host")).rpartition(".")[2], "domainId": subnet.get("id")}
    return row.state.make(RECORD, {**row.values, **own})


def in_zone(subnet: Row, host: str) -> str:
    """The address that a host is in the reverse zone of a subnet."""
    return f"{str(subnet.get('networkIdentifier')).rpartition('.')[0]}.{host}"


def _name(subnet: Row) -> str:
    pointer = ipaddress.ip_address(subnet.get("networkIdentifier")).reverse_pointer
    if subnet.get("version") == _VERSION_6:
        return pointer.split(".", 16)[-1]
    return pointer.partition(".")[2]


@behaviour("Virtual_Guest", "getReverseDomainRecords", adds=("resourceRecords",))
@behaviour("Hardware_Server", "getReverseDomainRecords", adds=("resourceRecords",))
def of_host(_: Context, row: Row) -> list[Row]:
    """The reverse zone of the primary address of a host, with its own names."""
    port = row.get("primaryNetworkComponent") or row.get("primaryBackendNetworkComponent")
    subnet = port.get("primarySubnet") if port is not None else None
    if port is None or subnet is None:
        return []
    return [zone_of(subnet, {port.get("primaryIpAddress")})]


@behaviour("Network_Subnet", "getReverseDomainRecords", adds=("resourceRecords",))
def of_subnet(_: Context, row: Row) -> list[Row]:
    """The reverse zone of a subnet."""
    return [zone_of(row)]


@behaviour("Network_Subnet", "createReverseDomainRecords", adds=("resourceRecords",))
def create(_: Context, row: Row) -> Row:
    """The reverse zone of a subnet, which every subnet has."""
    return zone_of(row)


@behaviour("Network_Vlan", "getReverseDomainRecords", adds=("resourceRecords",))
def of_vlan(_: Context, row: Row) -> list[Row]:
    """The reverse zones of the subnets of a VLAN."""
    return [zone_of(subnet) for subnet in row.get("subnets")]


derived("Network_Subnet", "reverseDomain")(zone_of)
