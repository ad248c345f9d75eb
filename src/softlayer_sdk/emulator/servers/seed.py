"""Seeding guests, servers and quotes: what is not given is made up."""

from __future__ import annotations

import datetime as dt
import ipaddress
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.locations import datacenter
from softlayer_sdk.emulator.engine.registry import provided, seeder
from softlayer_sdk.emulator.engine.seeding import rows_of, seed
from softlayer_sdk.emulator.engine.tags import tag_references
from softlayer_sdk.emulator.engine.values import is_struct, number, struct
from softlayer_sdk.emulator.orders.bills import bill_host, forget_bill
from softlayer_sdk.emulator.orders.records import record_quote
from softlayer_sdk.emulator.servers.catalog import PUBLIC_CLOUD_SERVER
from softlayer_sdk.emulator.servers.guest_creation import build, ready
from softlayer_sdk.emulator.servers.hardware import hardware_status
from softlayer_sdk.emulator.servers.orders import GUEST_ORDER
from softlayer_sdk.emulator.servers.software import software

if TYPE_CHECKING:
    from collections.abc import Iterable

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State


# What of a server's template says which networks it is in.
_ASKED = ("primaryNetworkComponent", "primaryBackendNetworkComponent", "privateNetworkOnlyFlag")
_SERVER_FEE = Decimal("0.3")
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


# Hostname, datacenter, memory in GB, cores, operating system, network speed in Mbps, owner's tags
_SERVERS = (
    ("db1", "dal05", 64, 16, "UBUNTU_22_64", 10000, ("prod", "database")),
    ("db2", "dal05", 64, 16, "UBUNTU_22_64", 10000, ("prod", "database")),
    ("build1", "dal05", 4, 4, "DEBIAN_12_64", 1000, ("ci",)),
    ("build2", "dal05", 8, 4, "DEBIAN_12_64", 1000, ("ci",)),
    ("cache1", "dal05", 32, 8, "UBUNTU_22_64", 10000, ("prod",)),
    ("backup1", "dal06", 16, 8, "CENTOS_7_64", 1000, ("prod", "backup")),
    ("hv1", "dal13", 256, 32, "VMWARE_8", 10000, ("prod",)),
    ("hv2", "dal13", 256, 32, "VMWARE_8", 10000, ("prod",)),
    ("edge1", "ams03", 16, 4, "DEBIAN_12_64", 1000, ("prod", "edge")),
    ("edge2", "fra02", 16, 4, "DEBIAN_12_64", 1000, ("prod", "edge")),
    ("win1", "lon02", 32, 8, "WIN_2022-STD_64", 1000, ()),
    ("old1", "hou02", 2, 2, "CENTOS_7_64", 100, ()),
)
# Hostname, datacenter, cores, memory in MB, hourly, operating system, tags
_GUESTS = (
    ("web1", "dal05", 2, 4096, True, "UBUNTU_22_64", ("prod", "web")),
    ("web2", "dal13", 2, 4096, True, "UBUNTU_22_64", ("prod", "web")),
    ("worker1", "dal13", 4, 8192, True, "DEBIAN_12_64", ("prod",)),
    ("mail1", "fra02", 1, 2048, False, "DEBIAN_12_64", ("prod",)),
    ("test1", "dal05", 1, 1024, True, "UBUNTU_22_64", ("test",)),
)


# What is said of the interfaces of a guest, and of that what is the network.
_PORTS = ("primaryNetworkComponent", "primaryBackendNetworkComponent")
_ADDRESSES = ("primaryIpAddress", "primaryBackendIpAddress")
_NETWORKS = ("networkVlan", "router", "securityGroupBindings")


def _tags(values: dict[str, Any]) -> Iterable[str]:
    """The tags that values say, which are taken out of them.

    Raises:
        ValueError: they are no list of texts.
    """
    tags: Any = values.pop("tags", ())
    if isinstance(tags, str) or not all(isinstance(each, str) for each in tags):
        raise ValueError(f"tags is a list of texts, not {tags!r}")
    return list(tags)


def _bill_as(machine: Row, wanted: object) -> None:
    """Give a machine the bill that its values ask for: none, one that is there, or another."""
    state, bill = machine.state, machine.get("billingItem")
    values = struct(wanted)
    known = state.find("Billing_Item", values.get("id"))
    if values and known is None:
        own = {"id": None, **rows_of(state, "Billing_Item", values)}
        known = state.add("Billing_Item", {**bill.values, **own})
        known.hide(seeded=True)
    forget_bill(bill)
    machine.update(billingItem=known)


@seeder("Virtual_Guest")
def _guest(state: State, values: dict[str, Any]) -> Row:
    tags = _tags(values)
    template = {name: values.pop(name, usual) for name, usual in _GUEST.items()}
    id, created = values.pop("id", None), values.pop("createDate", None)
    ports = {name: struct(values.pop(name)) for name in _PORTS if is_struct(values.get(name))}
    for name, given in ports.items():
        template[name] = {key: given.pop(key) for key in _NETWORKS if key in given}
    if (number(template["startCpus"]) or 0) < 1 or (number(template["maxMemory"]) or 0) < 1:
        raise ValueError("a guest has at least one core, and some memory")
    moment = created or state.clock.now()
    addresses = {name: values.pop(name) for name in _ADDRESSES if name in values}
    bills = [values.pop("billingItem")] if "billingItem" in values else []
    values = {
        "id": id,
        **ready(state, moment),
        "tagReferences": tag_references(state, tags),
        **rows_of(state, "Virtual_Guest", values),
    }
    row = build(state, template, created=moment, **values)
    for name, given in ports.items():
        port: Row | None = row.get(name)
        if port is not None:
            port.update(rows_of(state, port.type.name, given))
    if addresses:
        provided("readdress")(row, addresses)
        row.update(addresses)
    for bill in bills:
        _bill_as(row, bill)
    return row


@seeder("Hardware", "Hardware_Server")
def _server(state: State, values: dict[str, Any]) -> Row:
    tags, speed = _tags(values), values.pop("maxSpeed", 1000)
    bills = [values.pop("billingItem")] if "billingItem" in values else []
    asked = {name: values.pop(name) for name in _ASKED if name in values}
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
            "privateNetworkOnlyFlag": bool(asked.get("privateNetworkOnlyFlag")),
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
            "billingItem": bill_host(
                state, f"{host['hostname']}.{host['domain']}", "server", _SERVER_FEE
            ),
            **_processors(values.get("processorPhysicalCoreAmount", 4)),
            "networkManagementIpAddress": _address("10.90.0.0", id),
            "networkComponents": provided("server_ports")(state, place, speed, asked),
        },
    )
    provided("readdress")(row, values)
    row.update(rows_of(state, "Hardware_Server", values))
    for bill in bills:
        _bill_as(row, bill)
    return row


def _processors(cores: int) -> dict[str, Any]:
    return {"processorPhysicalCoreAmount": cores, "processorCoreAmount": cores}


def _address(first: str, id: int) -> str:
    return str(ipaddress.ip_address(first) + id % 60000)


@seeder("Billing_Order_Quote")
def _quote(state: State, values: dict[str, Any]) -> Row:
    """A quote for a small guest, unless something else is said."""
    order = {
        "complexType": GUEST_ORDER,
        "packageId": PUBLIC_CLOUD_SERVER,
        "location": "dal13",
        "quantity": 1,
    }
    package = state.find("Product_Package", order["packageId"])
    items: list[Row] = package.get("items") if package is not None else []
    wanted = ("GUEST_CORES_1", "RAM_1_GB")
    prices = [item.get("prices")[0] for item in items if item.get("keyName") in wanted]
    given = rows_of(state, "Billing_Order_Quote", values)
    user = state.account.get("masterUser")
    return record_quote(state, user, {**order, "useHourlyPricing": True}, prices, **given)


def seed_servers(state: State, born: dt.datetime) -> None:
    """The servers and the guests of the account that an emulator starts with."""
    for nth, (name, place, memory, cores, system, speed, tags) in enumerate(_SERVERS, 1):
        server = {
            "id": 21000 + nth,
            "hostname": name,
            "datacenter": {"name": place},
            "memoryCapacity": memory,
            "processorPhysicalCoreAmount": cores,
            "operatingSystemReferenceCode": system,
            "maxSpeed": speed,
            "tags": tags,
            "provisionDate": born + dt.timedelta(days=nth),
        }
        seed(state, "Hardware_Server", server)
    for nth, (name, place, cores, memory, hourly, system, tags) in enumerate(_GUESTS, 1):
        guest = {
            "id": 101 + nth,
            "hostname": name,
            "datacenter": {"name": place},
            "startCpus": cores,
            "maxMemory": memory,
            "hourlyBillingFlag": hourly,
            "operatingSystemReferenceCode": system,
            "tags": tags,
            "createDate": born + dt.timedelta(days=30 + nth),
        }
        seed(state, "Virtual_Guest", guest)


def seed_guests(state: State, guests: int) -> None:
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
        seed(state, "Virtual_Guest", guest)
