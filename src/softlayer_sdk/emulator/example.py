"""The account that an emulator starts with: small, and believable."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.seeding import seed
from softlayer_sdk.emulator.network.seed import seed_networks, seed_security_group
from softlayer_sdk.emulator.storage.object_storage import seed_object_storage
from softlayer_sdk.emulator.storage.seed import seed_storage
from softlayer_sdk.emulator.support.tickets import seed_tickets

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.state import State

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


def seed_example(state: State) -> None:
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
    state.account.update(masterUser=seed(state, "User_Customer", user))
    seed_networks(state)
    _seed_servers(state)
    seed_tickets(state, BORN)
    _seed_invoices(state)
    seed_security_group(state)
    seed_object_storage(state)
    seed_storage(state, BORN)
    for name, records in ZONES:
        kinds = [{"host": host, "type": kind, "data": data} for host, kind, data in records]
        seed(state, "Dns_Domain", {"name": name, "resourceRecords": kinds})
    for label, key in KEYS:
        seed(state, "Security_Ssh_Key", {"label": label, "key": key})


def _seed_servers(state: State) -> None:
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
        seed(state, "Hardware_Server", server)
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
        seed(state, "Virtual_Guest", guest)


def _seed_invoices(state: State) -> None:
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
