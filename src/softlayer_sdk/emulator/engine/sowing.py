"""Objects from a few of their properties: the rest is made up, so that what is sown is complete."""

from __future__ import annotations

import ipaddress
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from softlayer_sdk import _schema
from softlayer_sdk.emulator.dns.zones import add_zone
from softlayer_sdk.emulator.engine.values import is_array, struct
from softlayer_sdk.emulator.network.ports import readdress, server_ports
from softlayer_sdk.emulator.security.ssh_keys import make_key, store_key
from softlayer_sdk.emulator.servers import guest_creation
from softlayer_sdk.emulator.servers.builders import (
    billing_item,
    datacenter,
    software,
    tag_references,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_CORES_OF_A_PROCESSOR = 8
_SERVER_FEE, _SERVER_PACKAGE = Decimal("0.3"), 200
_STATUSES = {"DEPLOY": 1, "ACTIVE": 5}
_HOST: dict[str, Any] = {
    "hostname": "host",
    "domain": "example.com",
    "datacenter": {"name": "dal13"},
    "operatingSystemReferenceCode": "UBUNTU_22_64",
}
_GUEST: dict[str, Any] = {
    **_HOST,
    "startCpus": 2,
    "maxMemory": 4096,
    "hourlyBillingFlag": True,
    "localDiskFlag": True,
    "networkComponents": [{"maxSpeed": 1000}],
}

_SOWERS: dict[str, Callable[[State, dict[str, Any]], Row]] = {}
F = TypeVar("F", bound="Callable[[State, dict[str, Any]], Row]")


def sower(datatype: str) -> Callable[[F], F]:
    """Register what makes a complete object of a datatype from a few of its properties."""

    def register(function: F) -> F:
        _SOWERS[_schema.wire_name(datatype)] = function
        return function

    return register


def sow(state: State, datatype: str, values: dict[str, Any]) -> Row:
    """Add an object.

    Args:
        state: Where it is added.
        datatype: What it is, such as `Virtual_Guest`.
        values: Its properties, by wire name; objects in them are rows, or dicts that become rows.
            Of a server also `tags`, a list of names, and `operatingSystemReferenceCode`.
    """
    special = _SOWERS.get(_schema.wire_name(datatype))
    if special is not None:
        return special(state, dict(values))
    return state.add(datatype, rows_of(state, datatype, values))


def sow_many(state: State, datatype: str, count: int = 1, **values: Any) -> list[Row]:
    """Add several objects; `{n}` in a text value stands for the number of each."""

    def numbered(n: int) -> dict[str, Any]:
        return {
            name: value.replace("{n}", str(n)) if isinstance(value, str) else value
            for name, value in values.items()
        }

    return [sow(state, datatype, numbered(n)) for n in range(count)]


def grow(state: State, guests: int) -> None:
    """Add many guests, of many kinds, spread over the datacenters."""
    places = list(state.all("Location_Datacenter"))
    for n in range(guests):
        size = 2 ** (n % 4)
        guest = {
            "hostname": f"guest{n}",
            "domain": "large.example.com",
            "datacenter": {"name": places[n % len(places)].get("name")},
            "startCpus": size,
            "maxMemory": 1024 * size,
            "hourlyBillingFlag": n % 3 != 0,
            "tags": [("prod", "test", "batch")[n % 3]],
        }
        sow(state, "Virtual_Guest", guest)


def place_of(state: State, values: dict[str, Any]) -> Row | None:
    """The datacenter that values name, which is taken out of them; the first without one."""
    name = struct(values.pop("datacenter", None)).get("name")
    places = state.all("Location_Datacenter")
    return datacenter(state, str(name)) if name else next(places, None)


def rows_of(state: State, datatype: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with rows in place of dicts, as the schema has it."""
    found = _schema.find_datatype(datatype)
    if found is None:
        return dict(values)
    props = found.properties
    return {
        name: _row(state, props[name].type, value) if name in props else value
        for name, value in values.items()
    }


def _row(state: State, datatype: str, value: Any) -> Any:
    """A dict as the row that it stands for: one that is known by its id or name, or a new one."""
    if is_array(value):
        return [_row(state, datatype, each) for each in value]
    values = struct(value)
    if not values or _schema.find_datatype(datatype) is None:
        return value
    known = state.find(datatype, values["id"]) if "id" in values else None
    if known is None and "name" in values and datatype.startswith("SoftLayer_Location"):
        known = datacenter(state, values["name"])
    if known is not None:
        return known
    return (state.add if _stands_alone(datatype) else state.make)(
        datatype, rows_of(state, datatype, values)
    )


def _stands_alone(datatype: str) -> bool:
    """Whether objects of a datatype can be asked for by themselves."""
    found = _schema.find_datatype(datatype)
    return found is not None and found.is_service and "id" in found.properties


@sower("Virtual_Guest")
def _guest(state: State, values: dict[str, Any]) -> Row:
    tags = values.pop("tags", ())
    template = {name: values.pop(name, usual) for name, usual in _GUEST.items()}
    id, created = values.pop("id", None), values.pop("createDate", None)
    row = guest_creation.build(state, template, created=created, id=id)
    guest_creation.finish(state, row, row.get("createDate"))
    readdress(row, values)
    row.update(rows_of(state, "Virtual_Guest", values), tagReferences=tag_references(state, tags))
    return row


@sower("Hardware")
@sower("Hardware_Server")
def _server(state: State, values: dict[str, Any]) -> Row:
    tags, speed = values.pop("tags", ()), values.pop("maxSpeed", 1000)
    host = {name: values.pop(name, usual) for name, usual in _HOST.items()}
    place = datacenter(state, struct(host["datacenter"])["name"])
    id = values.pop("id", None) or state.next_id()
    system = software(state, host["operatingSystemReferenceCode"], state.guid()[:8])
    row = state.add(
        "SoftLayer_Hardware_Server",
        {
            "id": id,
            "globalIdentifier": state.guid(),
            "hostname": host["hostname"],
            "domain": host["domain"],
            "bareMetalInstanceFlag": 0,
            "hourlyBillingFlag": False,
            **hardware_status(state, "ACTIVE"),
            "provisionDate": state.clock.now(),
            "manufacturerSerialNumber": f"SN{id:06d}",
            "serialNumber": f"SL{id:06d}",
            "datacenter": place,
            "location": place,
            "memoryCapacity": 16,
            "operatingSystem": system,
            "softwareComponents": [system],
            "tagReferences": tag_references(state, tags),
            "billingItem": _server_billing(state, f"{host['hostname']}.{host['domain']}"),
            **_processors(state, values.get("processorPhysicalCoreAmount", 4)),
            "networkManagementIpAddress": _address("10.90.0.0", id),
            "networkComponents": server_ports(state, place, speed),
        },
    )
    readdress(row, values)
    row.update(rows_of(state, "Hardware_Server", values))
    return row


def hardware_status(state: State, status: str) -> dict[str, Any]:
    """What a server is: `ACTIVE`, or one of those that come before."""
    id = _STATUSES[status]
    row = state.make("Hardware_Status", {"id": id, "status": status})
    return {"hardwareStatusId": id, "hardwareStatus": row}


def _server_billing(state: State, host: str) -> Row:
    row = billing_item(state, host, "server", _SERVER_FEE)
    row.update(package=state.find("Product_Package", _SERVER_PACKAGE))
    return row


def _processors(state: State, cores: int) -> dict[str, Any]:
    number = 1 if cores <= _CORES_OF_A_PROCESSOR else 2
    return {
        "processorPhysicalCoreAmount": cores,
        "processorCoreAmount": cores,
        "processors": [
            state.make("Hardware_Component", {"id": state.next_id()}) for _ in range(number)
        ],
    }


def _address(first: str, id: int) -> str:
    return str(ipaddress.ip_address(first) + id % 60000)


@sower("Dns_Domain")
def _zone(state: State, values: dict[str, Any]) -> Row:
    name, records = values.pop("name", "example.org"), values.pop("resourceRecords", ())
    return add_zone(state, name, list(records), **rows_of(state, "Dns_Domain", values))


@sower("Security_Ssh_Key")
def _key(state: State, values: dict[str, Any]) -> Row:
    label = values.pop("label", "key")
    key = values.pop("key", None) or make_key(label)
    return store_key(state, key, label, **rows_of(state, "Security_Ssh_Key", values))
