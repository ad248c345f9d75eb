"""A first lesson: real work on an emulated SoftLayer account. `make demo` runs it.

The emulator is a server of its own on this machine, so every call below is a real HTTP request. To
work on your own account instead, write `sl.Client(username=..., api_key=...)`, or put the
settings in the environment or in ~/.softlayer and write `sl.Client()`.

Each step prints its own code and then what the code prints. `expect` ends the tour when something
is not as promised.
"""

from __future__ import annotations

import inspect
import sys
import textwrap
import time
from typing import TYPE_CHECKING

from softlayer_sdk.emulator import Emulator

import softlayer_sdk as sl

if TYPE_CHECKING:
    from collections.abc import Callable


# --- level 1: raw calls ------------------------------------------------------------------------


def read_the_account(client: sl.Client) -> None:
    """Call any method of any service and get what the API said: plain dicts and lists."""
    account = client["Account"].getObject()
    print(account["companyName"])

    guests = client["Account"].getVirtualGuests(mask="id,hostname,datacenter[name]", limit=3)
    for guest in guests:
        print(f"{guest['id']}  {guest['hostname']:<12} {guest['datacenter']['name']}")
    print(f"... {len(guests)} of {guests.total_count} virtual servers")

    expect(len(guests) == 3 and guests.total_count > 3)


def order_a_server_from_a_dict(client: sl.Client) -> None:
    """Create a virtual server from a dict, as the API's own documentation describes it."""
    guest = client["Virtual_Guest"].createObject(
        {
            "hostname": "myhostname",
            "domain": "example.org",
            "startCpus": 1,
            "maxMemory": 1024,
            "hourlyBillingFlag": "true",
            "operatingSystemReferenceCode": "UBUNTU_LATEST",
            "localDiskFlag": "false",
            "datacenter": {"name": "dal09"},
        }
    )
    print(f"ordered {guest['hostname']}.{guest['domain']}, id {guest['id']}")

    expect(guest["hostname"] == "myhostname")


def create_a_zone_with_records(client: sl.Client) -> None:
    """Create a DNS zone and add a record to it. `id=` says which zone the call is about."""
    zone = client["Dns_Domain"].createObject(
        {
            "name": "example.org",
            "resourceRecords": [{"host": "@", "data": "127.0.0.1", "type": "a"}],
        }
    )
    client["Dns_Domain"].createARecord("myhost", "127.0.0.1", 86400, id=zone["id"])

    records = client["Dns_Domain"].getResourceRecords(id=zone["id"], filter=a_records())
    for record in records:
        print(f"{record['host']:<8} {record['type'].upper():<3} {record['data']}")

    expect({"@", "myhost"} == {record["host"] for record in records})


def a_records() -> dict[str, object]:
    """An object filter: what SoftLayer should leave out before it answers."""
    return {"resourceRecords": {"type": {"operation": "a"}}}


def ask_for_related_objects(client: sl.Client) -> None:
    """Ask with a mask for what hangs on an object: one call instead of one per server."""
    servers = client.call(
        "Account",
        "getHardware",
        mask="hostname, operatingSystem.passwords, networkComponents, datacenter, processorCount",
        limit=3,
    )
    for server in servers:
        ports = len(server["networkComponents"])
        print(f"{server['hostname']:<10} {server['datacenter']['name']}  {ports} network ports")

    expect(all(server["operatingSystem"]["passwords"] for server in servers))


def walk_through_pages(client: sl.Client) -> None:
    """Iterate over a list of any length: the pages are fetched as they are used."""
    names = [
        guest["hostname"]
        for guest in client.iter_call("Account", "getVirtualGuests", mask="id,hostname", limit=5)
    ]
    print(", ".join(names))

    expect(len(names) == len(set(names)) == 5)


# --- level 2: typed services -------------------------------------------------------------------


def use_typed_services(client: sl.Client) -> None:
    """Every service has a class, every datatype a model: your editor knows all of them."""
    account = sl.services.AccountService(client)
    guests = account.get_virtual_guests(mask="id,hostname,datacenter.name,createDate", limit=2)
    for guest in guests:
        print(f"{guest.hostname:<12} {guest.datacenter.name}  since {guest.create_date:%d %B %Y}")

    try:
        print(guests[0].primary_ip_address)
    except sl.NotLoadedError as error:
        print(f"not loaded, and never confused with None: {error}")

    expect(not hasattr(guests[0], "primary_ip_address"))


# --- level 3: managers -------------------------------------------------------------------------


def order_a_server(client: sl.Client) -> None:
    """The same order through a manager: friendly keywords, and a misspelt one is an error."""
    guest = sl.VSManager(client).create_instance(
        hostname="web1",
        domain="example.org",
        cpus=1,
        memory=1024,
        hourly=True,
        os_code="UBUNTU_LATEST",
        local_disk=False,
        datacenter="dal13",
    )
    print(f"ordered {guest.hostname}.{guest.domain}, id {guest.id}")

    expect(isinstance(guest, sl.VirtualGuest))


def find_large_hardware(client: sl.Client) -> None:
    """Filter in words: SoftLayer does the comparing and sends the matches only."""
    big = sl.HardwareManager(client).list_hardware(datacenter="dal05", memory="> 8")
    for server in big:
        print(f"{server.hostname:<10} {server.datacenter.name}  {server.memory_capacity} GB")

    expect(all(server.memory_capacity > 8 for server in big))


# --- when it fails -----------------------------------------------------------------------------


def handle_a_refusal(client: sl.Client) -> None:
    """A refusal is an exception with SoftLayer's own code; both wires raise the same one."""
    where = client.settings.endpoint_url
    stranger = sl.Client(username="invalid", api_key="invalid", endpoint_url=where)
    try:
        stranger["Account"].getObject()
    except sl.SoftLayerAPIError as error:
        print(f"{type(error).__name__}: {error.fault_code}, {error.fault_string}")
        refused = True

    expect(refused)


def catch_a_typo(client: sl.Client) -> None:
    """A name the API does not know is an error before anything is sent."""
    try:
        client["Account"].getVirtualGuest()
    except sl.PreflightError as error:
        print(error)

    expect(True)


STEPS = [
    read_the_account,
    order_a_server_from_a_dict,
    create_a_zone_with_records,
    ask_for_related_objects,
    walk_through_pages,
    use_typed_services,
    order_a_server,
    find_large_hardware,
    handle_a_refusal,
    catch_a_typo,
]


# --- how the tour is shown ---------------------------------------------------------------------


def expect(promise: object) -> None:
    """End the tour when a promise is not kept."""
    if not promise:
        step = inspect.stack()[1].function
        raise SystemExit(f"Not as promised: {step}")


def styled(text: str, code: str) -> str:
    """The text in a terminal style, or as it is where nobody looks."""
    return f"\033[{code}m{text}\033[0m" if sys.stdout.isatty() else text


def source(step: Callable[[sl.Client], None]) -> str:
    """The code of a step without its signature, its docstring and its expectation."""
    body = inspect.getsource(step).split('"""')[-1]
    return textwrap.dedent(body.rpartition("    expect(")[0]).strip()


def show(number: int, step: Callable[[sl.Client], None], client: sl.Client) -> None:
    """Print the heading and the code of a step, and run it."""
    print(styled(f"\n{number}. {inspect.getdoc(step)}", "1"))
    print(styled(textwrap.indent(source(step), "   | "), "2") + "\n")
    step(client)


def main() -> None:
    """Walk through every step over XML-RPC, then see that REST gives the same."""
    start = time.monotonic()
    with Emulator() as emulator, emulator.client() as client:
        print(f"An emulated SoftLayer account listens on {client.settings.endpoint_url}")
        for number, step in enumerate(STEPS, 1):
            show(number, step, client)
    print(f"\n{time.monotonic() - start:.1f} s")


if __name__ == "__main__":
    main()
