"""What every list of a manager can do, said once: rows in one's own class, pages, units."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import softlayer_sdk as sl

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator import Emulator


@attrs.define
class Named:
    """What each row of every list has."""

    id: int


# Each list that has a lazy twin; where it is a list of something, what that is by name.
LISTS: list[tuple[type[Any], str, str, tuple[str, ...]]] = [
    (sl.AccountManager, "get_invoices", "iter_invoices", ()),
    (sl.BandwidthManager, "list_pools", "iter_pools", ()),
    (sl.BlockStorageManager, "list_block_volumes", "iter_block_volumes", ()),
    (sl.DNSManager, "list_zones", "iter_zones", ()),
    (sl.DNSManager, "get_records", "iter_records", ("example.com",)),
    (sl.FileStorageManager, "list_file_volumes", "iter_file_volumes", ()),
    (sl.GatewayManager, "list_gateways", "iter_gateways", ()),
    (sl.RoleManager, "list_roles", "iter_roles", ()),
    (sl.HardwareManager, "list_hardware", "iter_hardware", ()),
    (sl.ImageManager, "list_private_images", "iter_private_images", ()),
    (sl.ImageManager, "list_public_images", "iter_public_images", ()),
    (sl.LoadBalancerManager, "get_lbaas", "iter_lbaas", ()),
    (sl.NetworkManager, "list_global_ips", "iter_global_ips", ()),
    (sl.NetworkManager, "list_securitygroups", "iter_securitygroups", ()),
    (sl.NetworkManager, "list_subnets", "iter_subnets", ()),
    (sl.NetworkManager, "list_vlans", "iter_vlans", ()),
    (sl.ObjectStorageManager, "list_accounts", "iter_accounts", ()),
    (sl.OrderingManager, "list_items", "iter_items", ("PUBLIC_CLOUD_SERVER",)),
    (sl.SshKeyManager, "list_keys", "iter_keys", ()),
    (sl.TicketManager, "list_tickets", "iter_tickets", ()),
    (sl.UserManager, "list_users", "iter_users", ()),
    (sl.VSManager, "list_instances", "iter_instances", ()),
]


@pytest.fixture(params=LISTS, ids=lambda case: f"{case[0].__name__}.{case[1]}")
def pair(
    request: pytest.FixtureRequest, client: sl.Client, emulator: Emulator
) -> tuple[partial[list[Any]], partial[Iterator[Any]]]:
    """A list method and its lazy twin."""
    manager, whole, lazy, of = request.param
    seed(emulator)
    made = manager(client)
    return partial(getattr(made, whole), *of), partial(getattr(made, lazy), *of)


SEEDED: list[tuple[str, str]] = [
    ("Network_Bandwidth_Version1_Allotment", "name"),
    ("Network_Gateway", "name"),
    ("Network_LBaaS_LoadBalancer", "name"),
    ("Network_SecurityGroup", "name"),
    ("Network_Subnet_IpAddress_Global", "description"),
    ("Ticket", "title"),
    ("User_Customer", "username"),
    ("User_Permission_Role", "name"),
    ("Virtual_Guest_Block_Device_Template_Group", "name"),
]


def seed(emulator: Emulator) -> None:
    """Several of what the example account has none or one of."""
    for kind, named in SEEDED:
        for n in range(3):
            values: dict[str, Any] = {named: f"list{n}"}
            emulator.seed(kind, **values)


def test_every_list_with_a_twin_is_here() -> None:
    """What begins with `iter_` is in the table, and so is the list beside it."""
    there = {
        (manager, name)
        for manager in (getattr(sl, each) for each in sl.managers.__all__)
        for name in dir(manager)
        if name.startswith("iter_")
    }
    without_ids = (sl.EventLogManager, "iter_event_logs")  # test_event_log.py has it
    assert there - {without_ids} == {(manager, lazy) for manager, _, lazy, _ in LISTS}


Pair = tuple["partial[list[Any]]", "partial[Iterator[Any]]"]


def test_the_twin_gives_the_same_rows(pair: Pair) -> None:
    """`iter_` gives what `list_` lists, one by one."""
    whole, lazy = pair
    rows = lazy()
    assert iter(rows) is rows
    assert [row.id for row in whole()] == [row.id for row in rows]


def test_rows_come_in_a_class_of_ones_own(pair: Pair) -> None:
    """`into` is the mask and the type of each row, of both."""
    whole, lazy = pair
    assert {Named} == {type(row) for row in whole(into=Named)}
    assert [row.id for row in whole()] == [row.id for row in lazy(into=Named)]


def test_a_mask_beside_a_class_is_refused(pair: Pair, emulator: Emulator) -> None:
    """`into` is the mask, so a second one is an error, before anything is sent."""
    whole, lazy = pair
    before = len(emulator.calls)
    with pytest.raises(sl.PreflightError, match="mask and into"):
        whole(into=Named, mask="id")
    with pytest.raises(sl.PreflightError, match="mask and into"):
        next(lazy(into=Named, mask="id"))
    looked_up = 2 * len(whole.args)  # what it is a list of, by its name
    assert before + looked_up == len(emulator.calls)


def test_pages_in_parallel_give_the_same_rows(pair: Pair) -> None:
    """Page size and parallelism change nothing but the requests; progress is told."""
    whole, _ = pair
    told: list[tuple[int, int | None]] = []
    rows = whole(page_size=2, parallel=3, progress=lambda done, total: told.append((done, total)))
    assert [row.id for row in whole()] == [row.id for row in rows]
    assert (len(rows), len(rows)) == told[-1]


def test_conditions_are_written_in_python(pair: Pair) -> None:
    """`where` narrows every list."""
    whole, lazy = pair
    *_, last = (row.id for row in whole())
    narrowed = sl.prop("id") == last
    assert [last] == [row.id for row in whole(where=narrowed)]
    assert [last] == [row.id for row in lazy(where=narrowed)]


def test_a_misspelt_keyword_is_a_type_error(pair: Pair) -> None:
    """Both refuse a keyword that is none, and the twin names the nearest."""
    whole, lazy = pair
    with pytest.raises(TypeError):
        whole(limitt=1)
    with pytest.raises(TypeError, match="limit"):
        lazy(limitt=1)


def test_an_empty_choice_is_refused(client: sl.Client) -> None:
    """A list of no hostnames cannot mean all guests; no tags mean no condition."""
    manager = sl.VSManager(client)
    with pytest.raises(sl.PreflightError, match="hostname"):
        manager.list_instances(hostname=[])
    assert len(manager.list_instances()) == len(manager.list_instances(tags=[]))


@pytest.mark.parametrize(
    ("manager", "method", "memory"),
    [
        (sl.VSManager, "list_instances", ["> 2 GB", "> 2048 MB", "> 2048"]),
        (sl.HardwareManager, "list_hardware", ["> 8 GB", "> 8192 MB", "> 8"]),
    ],
)
def test_memory_takes_units(
    client: sl.Client, manager: type[Any], method: str, memory: list[str]
) -> None:
    """A size with a unit means the same whatever the API counts in."""
    listed = [[row.id for row in getattr(manager(client), method)(memory=size)] for size in memory]
    assert listed[0]
    assert listed[0] == listed[1] == listed[2]


def test_one_object_comes_in_a_class_of_ones_own(client: sl.Client) -> None:
    """Each `get_` takes `into` too."""
    guest = sl.VSManager(client).list_instances(limit=1)[0]
    server = sl.HardwareManager(client).list_hardware(limit=1)[0]
    dns, keys = sl.DNSManager(client), sl.SshKeyManager(client)
    zone, key = dns.list_zones(limit=1)[0], keys.list_keys(limit=1)[0]
    record = dns.get_records(zone.id, into=Named)[0]
    assert Named(guest.id) == sl.VSManager(client).get_instance(guest.id, into=Named)
    assert Named(server.id) == sl.HardwareManager(client).get_hardware(server.id, into=Named)
    assert Named(zone.id) == dns.get_zone(zone.id, into=Named)
    assert record == dns.get_record(record.id, into=Named)
    assert Named(key.id) == keys.get_key(key.id, into=Named)
