"""What every list of a manager can do, said once: rows in one's own class, pages, units."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest

import softlayer_sdk as sl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from softlayer_sdk.emulator import Emulator


@attrs.define
class Named:
    """What each row of every list has."""

    id: int


LISTS: list[tuple[type[Any], str, str]] = [
    (sl.VSManager, "list_instances", "iter_instances"),
    (sl.HardwareManager, "list_hardware", "iter_hardware"),
    (sl.DNSManager, "list_zones", "iter_zones"),
    (sl.SshKeyManager, "list_keys", "iter_keys"),
]


@pytest.fixture(params=LISTS, ids=lambda case: case[1])
def pair(
    request: pytest.FixtureRequest, client: sl.Client
) -> tuple[Callable[..., list[Any]], Callable[..., Iterator[Any]]]:
    """A list method and its lazy twin."""
    manager, whole, lazy = request.param
    made = manager(client)
    return getattr(made, whole), getattr(made, lazy)


Pair = tuple["Callable[..., list[Any]]", "Callable[..., Iterator[Any]]"]


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
    assert before == len(emulator.calls)


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
    ids = [row.id for row in whole()]
    narrowed = sl.prop("id") > ids[0]
    assert ids[1:] == [row.id for row in whole(where=narrowed)]
    assert ids[1:] == [row.id for row in lazy(where=narrowed)]


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
