"""The account that an emulator starts with: small, and believable."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from softlayer_sdk.emulator.builders import (
    billing_item,
    datacenter,
    full_name,
    network_component,
    software,
    tag_references,
)
from softlayer_sdk.emulator.services import dns, ssh_key, virtual_guest

if TYPE_CHECKING:
    from softlayer_sdk.emulator.state import State

DATACENTERS = (
    (138124, "dal05", "Dallas 5"),
    (154820, "dal06", "Dallas 6"),
    (449494, "dal09", "Dallas 9"),
    (1441195, "dal10", "Dallas 10"),
    (1854895, "dal13", "Dallas 13"),
    (814994, "ams03", "Amsterdam 3"),
    (449506, "fra02", "Frankfurt 2"),
    (2434695, "fra04", "Frankfurt 4"),
    (358694, "lon02", "London 2"),
    (142775, "hou02", "Houston 2"),
    (448994, "tor01", "Toronto 1"),
)
# hostname, datacenter, memory in GB, cores, operating system, network speed in Mbps, owner's tags
SERVERS = (
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
    ("win1", "lon02", 32, 8, "WIN_2022_64", 1000, ()),
    ("old1", "hou02", 2, 2, "CENTOS_7_64", 100, ()),
)
# hostname, datacenter, cores, memory in MB, hourly, operating system, tags
GUESTS = (
    ("web1", "dal05", 2, 4096, True, "UBUNTU_22_64", ("prod", "web")),
    ("web2", "dal13", 2, 4096, True, "UBUNTU_22_64", ("prod", "web")),
    ("worker1", "dal13", 4, 8192, True, "DEBIAN_12_64", ("prod",)),
    ("mail1", "fra02", 1, 2048, False, "DEBIAN_12_64", ("prod",)),
    ("test1", "dal05", 1, 1024, True, "UBUNTU_22_64", ("test",)),
)
# zone, and the host, type and data of its records beside those that every zone has
ZONES = (
    ("example.com", (("@", "a", "192.0.2.10"), ("www", "a", "192.0.2.10"), ("@", "mx", "mail"))),
    ("example.net", (("@", "a", "198.51.100.7"), ("www", "cname", "example.com."))),
)
KEYS = (
    ("deploy", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVtdWxhdG9yLWRlcGxveS1rZXktMDAwMQ== deploy"),
    ("ada", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVtdWxhdG9yLWFkYS1rZXktMDAwMDAwMg== ada"),
)
BORN = dt.datetime(2025, 3, 4, 15, 30, tzinfo=dt.UTC)


def plant(state: State) -> None:
    """Fill a state with the example account."""
    state.account.values.update(
        companyName="Example Corporation",
        accountStatusId=1001,
        brandId=2,
        createDate=BORN,
        email="ops@example.com",
        firstName="Ada",
        lastName="Example",
        city="Amsterdam",
        country="NL",
        address1="Kade 1",
        postalCode="1011 AB",
        isReseller=0,
    )
    user = state.add(
        "SoftLayer_User_Customer",
        {
            "id": 4001,
            "username": "demo",
            "firstName": "Ada",
            "lastName": "Example",
            "email": "ada@example.com",
            "accountId": 307,
            "createDate": BORN,
            "userStatusId": 1001,
        },
    )
    state.account.values["masterUser"] = user
    for id, name, title in DATACENTERS:
        state.add(
            "SoftLayer_Location_Datacenter",
            {"id": id, "name": name, "longName": title, "statusId": 2},
        )
    for number, server in enumerate(SERVERS, 1):
        _server(state, number, *server)
    for number, guest in enumerate(GUESTS, 1):
        _guest(state, number, *guest)
    _names_and_keys(state)


def _names_and_keys(state: State) -> None:
    for name, records in ZONES:
        zone = dns.add_zone(state, name)
        for host, kind, data in records:
            dns.add_record(state, zone, {"host": host, "type": kind, "data": data})
    for label, key in KEYS:
        ssh_key.store(state, key, label, None)


def _server(
    state: State,
    number: int,
    hostname: str,
    place: str,
    memory: int,
    cores: int,
    system: str,
    speed: int,
    tags: tuple[str, ...],
) -> None:
    public, private = f"203.0.113.{number}", f"10.5.0.{number}"
    front = network_component(
        state, "SoftLayer_Network_Component", "eth", 1, maxSpeed=speed, primaryIpAddress=public
    )
    back = network_component(
        state, "SoftLayer_Network_Component", "eth", 0, maxSpeed=speed, primaryIpAddress=private
    )
    installed = software(state, system, f"Rt{number:02d}-s3cret")
    state.add(
        "SoftLayer_Hardware_Server",
        {
            "id": 21000 + number,
            "globalIdentifier": state.guid(),
            "hostname": hostname,
            "domain": "example.com",
            "fullyQualifiedDomainName": full_name,
            "accountId": 307,
            "bareMetalInstanceFlag": 0,
            "hardwareStatusId": 5,
            "hardwareStatus": state.make(
                "SoftLayer_Hardware_Status", {"id": 5, "status": "ACTIVE"}
            ),
            "provisionDate": BORN + dt.timedelta(days=number),
            "manufacturerSerialNumber": f"SN{number:06d}",
            "serialNumber": f"SL{number:06d}",
            "notes": None,
            "datacenter": datacenter(state, place),
            "location": datacenter(state, place),
            "memoryCapacity": memory,
            "processorPhysicalCoreAmount": cores,
            "processorCoreAmount": cores,
            "primaryIpAddress": public,
            "primaryBackendIpAddress": private,
            "networkManagementIpAddress": f"10.6.0.{number}",
            "networkComponents": [back, front],
            "frontendNetworkComponents": [front],
            "backendNetworkComponents": [back],
            "primaryNetworkComponent": front,
            "primaryBackendNetworkComponent": back,
            "operatingSystem": installed,
            "softwareComponents": [installed],
            "processors": [
                state.make("SoftLayer_Hardware_Component", {"id": state.next_id()})
                for _ in range(1 if cores <= 8 else 2)  # noqa: PLR2004 - cores of one processor
            ],
            "tagReferences": tag_references(state, tags),
            "billingItem": billing_item(state, f"{hostname}.example.com", "server"),
        },
    )


def _guest(
    state: State,
    number: int,
    hostname: str,
    place: str,
    cores: int,
    memory: int,
    hourly: bool,
    system: str,
    tags: tuple[str, ...],
) -> None:
    guest = virtual_guest.build(
        state,
        {
            "hostname": hostname,
            "domain": "example.com",
            "startCpus": cores,
            "maxMemory": memory,
            "hourlyBillingFlag": hourly,
            "localDiskFlag": True,
            "datacenter": {"name": place},
            "operatingSystemReferenceCode": system,
        },
        created=BORN + dt.timedelta(days=30 + number),
        id=101 + number,
    )
    guest.values["tagReferences"] = tag_references(state, tags)
    virtual_guest.finish(state, guest)
