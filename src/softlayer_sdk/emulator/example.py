"""The account that an emulator starts with: small, and believable."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from softlayer_sdk.emulator.account.people import plant_people, plant_tickets
from softlayer_sdk.emulator.engine.sowing import sow
from softlayer_sdk.emulator.images.images import plant_images
from softlayer_sdk.emulator.network.routers import add_datacenter
from softlayer_sdk.emulator.network.seed import plant_networks, plant_security
from softlayer_sdk.emulator.servers.catalog import plant_packages
from softlayer_sdk.emulator.servers.host_catalog import plant_host_packages
from softlayer_sdk.emulator.software.catalog import plant_license_package
from softlayer_sdk.emulator.storage.catalog import plant_storage_package
from softlayer_sdk.emulator.storage.seed import plant_storage

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.state import State

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
# Where machines can share bandwidth: the datacenters, by the start of their names.
REGIONS = {
    "US/Canada": ("sjc", "dal", "wdc", "tor", "mon", "hou"),
    "AMS/LON/MAD/PAR": ("ams", "lon", "mad", "par"),
    "SNG/HKG/JPN": ("sng", "hkg", "osa", "tok"),
    "AUS": ("syd",),
    "MEX": ("mex",),
    "BRA": ("sao",),
    "IND": ("che",),
    "ITA": ("mil",),
    "KOR": ("seo",),
    "FRA": ("fra",),
}
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


def plant_catalog(state: State) -> None:
    """What there is for every account: datacenters, and what can be ordered."""
    for id, name, title in DATACENTERS:
        add_datacenter(state, {"id": id, "name": name, "longName": title})
    for id, (name, starts) in enumerate(REGIONS.items(), 1):
        there = state.where("Location_Datacenter", lambda row: row.get("name")[:3] in starts)  # noqa: B023 - called here
        group = {"id": id, "name": name, "locationGroupTypeId": 1, "locations": there}
        state.add("Location_Group", group)
    plant_packages(state)
    plant_storage_package(state)
    plant_host_packages(state)
    plant_license_package(state)
    plant_people(state)
    plant_images(state)


def plant_example(state: State) -> None:
    """Fill a state with the example account."""
    account = {
        "companyName": "Example Corporation",
        "accountStatusId": 1001,
        "brandId": 2,
        "createDate": BORN,
        "email": "ops@example.com",
        "firstName": "Ada",
        "lastName": "Example",
        "city": "Amsterdam",
        "country": "NL",
        "address1": "Kade 1",
        "postalCode": "1011 AB",
        "isReseller": 0,
    }
    state.account.update(account)
    user = {
        "id": 4001,
        "username": "demo",
        "firstName": "Ada",
        "lastName": "Example",
        "email": "ada@example.com",
        "createDate": BORN,
        "userStatusId": 1001,
    }
    state.account.update(masterUser=sow(state, "User_Customer", user))
    plant_networks(state)
    _plant_servers(state)
    plant_tickets(state, BORN)
    _plant_invoices(state)
    plant_security(state)
    plant_storage(state, BORN)
    for name, records in ZONES:
        kinds = [{"host": host, "type": kind, "data": data} for host, kind, data in records]
        sow(state, "Dns_Domain", {"name": name, "resourceRecords": kinds})
    for label, key in KEYS:
        sow(state, "Security_Ssh_Key", {"label": label, "key": key})


def _plant_servers(state: State) -> None:
    for number, (name, place, memory, cores, system, speed, tags) in enumerate(SERVERS, 1):
        server = {
            "id": 21000 + number,
            "hostname": name,
            "datacenter": {"name": place},
            "memoryCapacity": memory,
            "processorPhysicalCoreAmount": cores,
            "operatingSystemReferenceCode": system,
            "maxSpeed": speed,
            "tags": tags,
            "provisionDate": BORN + dt.timedelta(days=number),
        }
        sow(state, "Hardware_Server", server)
    for number, (name, place, cores, memory, hourly, system, tags) in enumerate(GUESTS, 1):
        guest = {
            "id": 101 + number,
            "hostname": name,
            "datacenter": {"name": place},
            "startCpus": cores,
            "maxMemory": memory,
            "hourlyBillingFlag": hourly,
            "operatingSystemReferenceCode": system,
            "tags": tags,
            "createDate": BORN + dt.timedelta(days=30 + number),
        }
        sow(state, "Virtual_Guest", guest)


def _plant_invoices(state: State) -> None:
    """An invoice that was paid and one that is open, for what the account has."""
    for number, status in enumerate(("CLOSED", "OPEN")):
        values = {
            "createDate": BORN + dt.timedelta(days=60 + 30 * number),
            "statusCode": status,
            "typeCode": "RECURRING",
            "startingBalance": 0,
            "endingBalance": 0,
        }
        invoice = state.add("Billing_Invoice", values)
        for item in list(state.all("Billing_Item")):
            names = ("categoryCode", "description", "hostName", "domainName", "recurringFee")
            line = {name: item.get(name) for name in names}
            link = {"invoice": invoice, "billingItem": item}
            state.add("Billing_Invoice_Item", {**line, **link, "oneTimeFee": 0})
