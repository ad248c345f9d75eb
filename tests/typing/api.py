"""A program that uses the package as its readers do; both type checkers must agree with each line.

It also runs: tests/typing/test_api.py calls `main` on an emulated account.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import assert_type

import attrs

import softlayer_sdk as sl
from softlayer_sdk import HardwareServer, VirtualGuest
from softlayer_sdk.testing import LocalSoftLayer  # noqa: TC001 - as users write it


def raw(client: sl.Client) -> None:
    """Raw calls: the schema checks the names, the values are plain data."""
    for row in client["Account"].getVirtualGuests(mask="id,hostname", limit=10):
        print(row["hostname"])
    for row in client.iter_call("Account", "getVirtualGuests"):
        print(row["id"])


@attrs.define
class Row:
    """A class of one's own is the mask and the type of the rows."""

    id: int
    hostname: str


@attrs.define
class Item:
    """What is billed for a guest."""

    id: int


def conditions() -> sl.Condition:
    """Comparisons of a property are conditions, and so is what is made of them."""
    memory, created = sl.prop("maxMemory"), sl.prop("createDate")
    assert_type(memory > 8192, sl.Condition)
    assert_type(memory == 8192, sl.Condition)
    assert_type(memory != None, sl.Condition)  # noqa: E711 - a condition
    assert_type(created >= datetime(2026, 3, 2, tzinfo=UTC), sl.Condition)
    assert_type(~sl.prop("hostname").starts_with("web"), sl.Condition)
    return (memory > 8192) & created.within_days(30)


def services(client: sl.Client) -> None:
    """Generated services: models in, models out."""
    account = sl.services.AccountService(client)
    guests = account.get_virtual_guests(mask="id,hostname", limit=10)
    assert_type(guests[0], sl.VirtualGuest)
    assert_type([guest.hostname for guest in guests], list[str])

    assert_type(account.get_virtual_guests(into=Row), sl.ListResult[Row])
    instance = sl.services.VirtualGuestService(client)
    assert_type(instance.get_object(id=guests[0].id, into=Row), Row)
    assert_type(instance.get_object(id=guests[0].id), sl.VirtualGuest)
    assert_type(client.call("Account", "getVirtualGuests", into=list[Row]), list[Row])
    assert_type(client.call("Virtual_Guest", "getObject", id=guests[0].id, into=Row), Row)
    assert_type(client.iter_call("Account", "getVirtualGuests", into=list[Row]), Iterator[Row])

    row: Row = instance.get_object(id=guests[0].id, into=Row)
    print(row.hostname)
    by_name = sorted(account.get_virtual_guests(), key=lambda guest: guest.hostname)
    assert_type(by_name, list[sl.VirtualGuest])
    assert_type(
        {guest.id: guest for guest in account.get_virtual_guests()}, dict[int, sl.VirtualGuest]
    )
    assert_type(max(guest.max_memory for guest in account.get_virtual_guests()), int)
    assert_type(instance.get_billing_item(id=guests[0].id, into=Item), Item | None)
    either: sl.VirtualGuest | None = None
    either = either or instance.get_object(id=guests[0].id)
    assert_type(either, sl.VirtualGuest)

    domains = sl.services.DnsDomainService(client)
    first = sl.ResourceRecord(host="@", type="a", data="127.0.0.1")
    zone = domains.create_object(sl.models.DnsDomain(name="example.org", resource_records=[first]))
    record: sl.ResourceRecord = domains.create_a_record("myhost", "127.0.0.1", 86400, id=zone.id)
    assert_type(zone, sl.models.DnsDomain)
    assert_type(record.host, str)


def managers(client: sl.Client) -> None:
    """Managers: friendly keywords, models out."""
    vs = sl.VSManager(client)
    guest = vs.create_instance(
        hostname="web1",
        domain="example.org",
        cpus=1,
        memory=1024,
        hourly=True,
        os_code="UBUNTU_LATEST",
        local_disk=False,
        datacenter="dal13",
    )
    assert_type(guest, sl.VirtualGuest)
    assert_type(guest.id, int)
    guest = vs.get_instance(guest.id)
    assert_type(guest.primary_ip_address, str | None)
    assert_type(guest.create_date, datetime)
    big = sl.HardwareManager(client).list_hardware(datacenter="dal05", memory="> 8")
    for server in [*vs.list_instances(), *big]:
        assert_type(server.hostname, str)
        assert_type(server.datacenter.name, str)
    assert_type(big[0], sl.models.HardwareServer)
    assert_type(big[0].hostname, str)

    where = conditions()
    assert_type(vs.list_instances(where=where, into=Row), list[Row])
    assert_type(vs.iter_instances(hostname="web*", into=Row), Iterator[Row])
    assert_type(vs.iter_instances(hostname="web*"), Iterator[sl.VirtualGuest])
    assert_type(vs.get_instance(guest.id, into=Row), Row)
    assert_type(sl.HardwareManager(client).list_hardware(memory="> 8 GB", into=Row), list[Row])
    dns, keys = sl.DNSManager(client), sl.SshKeyManager(client)
    assert_type(dns.list_zones(), list[sl.models.DnsDomain])
    assert_type(keys.list_keys(limit=1), list[sl.models.SecuritySshKey])


def never_null(client: sl.Client) -> None:
    """What SoftLayer always gives a value has no None in its type."""
    user = sl.services.AccountService(client).get_users(mask="username,userStatus.name", limit=1)[0]
    assert_type(user.user_status.name, str)
    assert_type(sl.ResourceRecord(ttl=60).ttl, int)
    assert_type(VirtualGuest(account_id=1).account_id, int)
    assert_type([HardwareServer(hostname="db1").hostname], list[str])
    assert_type(sl.models.EventLog(trace_id="1").trace_id, str)
    assert_type(sl.models.ContainerProductOrderReceipt(order_id=1).order_id, int)
    assert_type(
        sl.models.ProductItemPrice(item=sl.models.ProductItem()).item, sl.models.ProductItem
    )


def test_with_the_fixture(softlayer: LocalSoftLayer) -> None:
    """The fixture of the pytest plugin is typed."""
    assert_type(softlayer.client, sl.Client)
    assert_type(softlayer.url, str)


def errors(client: sl.Client) -> None:
    """Errors carry typed facts."""
    try:
        client["Account"].getObject()
    except sl.SoftLayerAPIError as error:
        assert_type(error.fault_code, str)
        assert_type(error.fault_string, str)
        assert_type(error.may_have_run, bool)


def models() -> sl.VirtualGuest:
    """Models are built from keywords; only what is given is sent."""
    return sl.VirtualGuest(
        hostname="web1",
        domain="example.org",
        start_cpus=1,
        max_memory=1024,
        datacenter=sl.models.Location(name="dal13"),
    )


def main(client: sl.Client) -> None:
    """Use everything once."""
    raw(client)
    conditions()
    services(client)
    managers(client)
    never_null(client)
    errors(client)
    models()
