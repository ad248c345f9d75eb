"""Long lists over real HTTP: in order, in parallel, while they change, stopped early."""

from __future__ import annotations

import itertools
import threading
import uuid
from typing import TYPE_CHECKING, Any, Literal

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNT = 260


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """An account with a few hundred guests."""
    with Emulator() as running:
        running.seed("Virtual_Guest", count=COUNT, hostname="row{n}", domain="example.org")
        yield running


@pytest.fixture(scope="module", params=["xmlrpc", "rest"])
def client(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[sl.Client]:
    """A client of each wire."""
    wire: Literal["xmlrpc", "rest"] = request.param
    with emulator.client(wire, sleep=lambda _: None) as opened:
        yield opened


@pytest.fixture(scope="module")
def ids(client: sl.Client) -> list[int]:
    """The ids of all guests, in one answer."""
    return sorted(row["id"] for row in client["Account"].getVirtualGuests(mask="id"))


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    limit=st.none() | st.integers(0, 300),
    offset=st.integers(0, 280),
    page_size=st.integers(1, 300),
    parallel=st.integers(1, 5),
)
def test_each_row_comes_once_in_order(
    *,
    client: sl.Client,
    ids: list[int],
    limit: int | None,
    offset: int,
    page_size: int,
    parallel: int,
) -> None:
    """Any page size, limit, offset and parallelism give the same rows."""
    rows = client.iter_call(
        "Account",
        "getVirtualGuests",
        mask="id",
        limit=limit,
        offset=offset,
        page_size=page_size,
        parallel=parallel,
    )
    end = None if limit is None else offset + limit
    assert ids[offset:end] == [row["id"] for row in rows]


@attrs.define
class Row:
    """A class of a caller's own."""

    id: int
    hostname: str


@pytest.mark.parametrize(
    "kind", [{"mask": "id"}, {"returns": list[sl.VirtualGuest]}, {"into": list[Row]}], ids=str
)
@pytest.mark.parametrize("parallel", [1, 4])
def test_rows_come_and_go_while_a_list_is_read(
    client: sl.Client, parallel: int, kind: dict[str, Any]
) -> None:
    """Each guest that is there throughout is given once, in order, whatever else happens."""
    with Emulator() as emulator:
        emulator.seed("Virtual_Guest", count=120, hostname="row{n}", domain="example.org")
        opened = emulator.client("rest" if "rest" in repr(client) else "xmlrpc")
        before = [row["id"] for row in opened["Account"].getVirtualGuests(mask="id")]
        leaving = before[5:60:2]
        found: list[int] = []
        for row in opened.iter_call(
            "Account", "getVirtualGuests", page_size=10, parallel=parallel, **kind
        ):
            found.append(row["id"] if "mask" in kind else row.id)
            if len(found) % 7 == 0 and leaving:
                opened["Virtual_Guest"].deleteObject(id=leaving.pop())
            if len(found) % 20 == 0 and len(found) < 100:
                emulator.seed("Virtual_Guest", hostname="new", domain="example.org")
        opened.close()
        assert found == sorted(set(found))
        assert set(before) - set(before[5:60:2]) <= set(found)


@pytest.mark.parametrize("parallel", [1, 3])
def test_a_consumer_that_stops_costs_few_requests(
    client: sl.Client, emulator: Emulator, parallel: int
) -> None:
    """After ten rows there were at most one request and those that run in parallel."""
    walk = {"X-Walk": uuid.uuid4().hex}  # calls of other walks may still come in
    rows = client.iter_call("Account", "getVirtualGuests", parallel=parallel, raw_headers=walk)
    assert 10 == len(list(itertools.islice(rows, 10)))
    rows.close()  # type: ignore[attr-defined]  # a generator
    assert (
        1 <= sum(walk.items() <= call["headers"].items() for call in emulator.calls) <= 1 + parallel
    )


def test_pages_are_fetched_as_they_are_used(client: sl.Client, emulator: Emulator) -> None:
    """Nothing is asked for before the first row is."""
    before = len(emulator.calls)
    rows = client.iter_call("Account", "getVirtualGuests", mask="id")
    assert before == len(emulator.calls)
    next(iter(rows))
    assert before < len(emulator.calls)


def test_progress_is_told(client: sl.Client, ids: list[int]) -> None:
    """After each page: how many rows were given, and how many there are."""
    told: list[tuple[int, int | None]] = []
    list(
        client.iter_call(
            "Account",
            "getVirtualGuests",
            mask="id",
            progress=lambda done, total: told.append((done, total)),
        )
    )
    assert (len(ids), len(ids)) == told[-1]
    assert told == sorted(told)


def test_an_answer_that_is_too_large_is_asked_for_in_smaller_pages(
    client: sl.Client, emulator: Emulator, ids: list[int]
) -> None:
    """A too large answer halves the page; after three times it is an error."""
    emulator.faults.add("internal_error", service="Account", method="getVirtualGuests", times=4)
    before = len(emulator.calls)
    rows = list(client.iter_call("Account", "getVirtualGuests", mask="id", page_size=100))
    assert ids == [row["id"] for row in rows]
    limits = [call["limit"] for call in emulator.calls[before:]]
    assert [100, 100, 50, 50, 25] == limits[:5]
    emulator.faults.add("internal_error", service="Account", method="getVirtualGuests", times=8)
    with pytest.raises(sl.ServerError):
        list(client.iter_call("Account", "getVirtualGuests", mask="id"))


def test_rows_can_be_of_a_callers_class(client: sl.Client, ids: list[int]) -> None:
    """`into` is the mask and the type of each row."""
    rows = list(client.iter_call("Account", "getVirtualGuests", into=list[Row], parallel=2))
    assert ids == [row.id for row in rows]
    assert {Row} == {type(row) for row in rows}


def test_threads_do_not_outlive_a_list(client: sl.Client) -> None:
    """When a list is read or left, the threads that fetched ahead end."""
    rows: Any = client.iter_call("Account", "getVirtualGuests", mask="id", parallel=4)
    next(rows)
    fetching = [each for each in threading.enumerate() if "ThreadPool" in each.name]
    rows.close()
    assert fetching
    assert not any(thread.is_alive() for thread in fetching)
