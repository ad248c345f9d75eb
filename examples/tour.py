"""A first lesson: real work on an emulated SoftLayer account. `make demo` runs it.

The emulator listens on a port of this machine, so every call below is a real HTTP request. To work
on your own account instead, write `sl.Client(username=..., api_key=...)`, or put the settings into
the environment or ~/.softlayer and write `sl.Client()`.

Each step is shown with its code and what the code printed. `expect` ends the tour when something is
not as promised.
"""

# pyright: reportPossiblyUnboundVariable=false, reportUnnecessaryIsInstance=false
# A step that does not fail where it should ends the tour, too; and a step may expect what is so.

from __future__ import annotations

import contextlib
import inspect
import io
import sys
import textwrap
import time
from collections.abc import Callable
from typing import Literal

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator

Step = Callable[[sl.Client], None]
BOLD, DIM = "1", "2"


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

    addresses = {"resourceRecords": {"type": {"operation": "a"}}}
    records = client["Dns_Domain"].getResourceRecords(id=zone["id"], filter=addresses)
    for record in records:
        print(f"{record['host']:<8} {record['type'].upper():<3} {record['data']}")

    expect({"@", "myhost"} == {record["host"] for record in records})


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
    guests = client.iter_call("Account", "getVirtualGuests", mask="id,hostname", page_size=2)
    names = [guest["hostname"] for guest in guests]
    print(", ".join(names))

    expect(len(names) == len(set(names)) == 6)


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
        refusal = error
    print(f"{type(refusal).__name__}: {refusal.fault_string}")

    expect(isinstance(refusal, sl.AuthenticationError))


def catch_a_typo(client: sl.Client) -> None:
    """A name the API does not know is an error before anything is sent."""
    try:
        client["Account"].getVirtualGuest()
    except sl.PreflightError as error:
        typo = error
    print(typo)

    expect(typo.suggestion == "getVirtualGuests")


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
        raise SystemExit(f"Not as promised: {inspect.stack()[1].function}")


def output_of(step: Step, client: sl.Client) -> str:
    """Run a step and give what it prints."""
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        step(client)
    return printed.getvalue()


def source_of(step: Step) -> str:
    """The code of a step without its signature, its docstring and its expectation."""
    body = inspect.getsource(step).split('"""')[-1]
    return textwrap.dedent(body.rpartition("    expect(")[0]).strip()


def styled(text: str, style: str) -> str:
    """The text in a terminal's style, or as it is when it goes elsewhere."""
    return f"\033[{style}m{text}\033[0m" if sys.stdout.isatty() else text


def walk(transport: Literal["xmlrpc", "rest"], *, aloud: bool) -> tuple[list[str], int]:
    """Take every step on a new account; give what each printed, and the number of calls."""
    outputs: list[str] = []
    with Emulator() as emulator, emulator.client(transport) as client:
        for number, step in enumerate(STEPS, 1):
            outputs.append(output_of(step, client))
            if aloud:
                print(styled(f"{number}. {inspect.getdoc(step)}", BOLD), end="\n\n")
                print(styled(textwrap.indent(source_of(step), "    "), DIM), end="\n\n")
                print(textwrap.indent(outputs[-1], "  > "))
        return outputs, len(emulator.calls)


def main() -> None:
    """Take the tour over XML-RPC, and see that REST gives the same."""
    start = time.monotonic()
    print(styled("A tour of softlayer-sdk on an emulated SoftLayer account", BOLD), end="\n\n")
    xmlrpc, calls = walk("xmlrpc", aloud=True)
    rest, more_calls = walk("rest", aloud=False)
    if rest != xmlrpc:
        raise SystemExit("Not as promised: REST gave other results than XML-RPC")
    seconds = time.monotonic() - start
    print(styled("The same tour over REST printed the same, line by line.", BOLD))
    print(f"{calls + more_calls} HTTP calls in {seconds:.1f} s. The code: examples/tour.py")


if __name__ == "__main__":
    main()
