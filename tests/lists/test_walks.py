"""How a long list is asked for, byte by byte: in parallel, one by one, to its very end."""

from __future__ import annotations

import contextlib
import itertools
import json
import threading
import weakref
import xmlrpc.client
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk.query.filters import order_by
from tests.wire.scripted import HANG, Request, Scripted
from tests.wire.wires import WIRES, answer, connect

if TYPE_CHECKING:
    from collections.abc import Callable

GUESTS = ("Account", "getVirtualGuests")


@attrs.frozen
class Asked:
    """Which rows a request is for, and whether they are to be sorted."""

    offset: int
    limit: int
    ordered: bool


def _asked(request: Request) -> Asked:
    if request.verb == "GET":
        query = parse_qs(urlsplit(request.target).query)
        offset, limit = map(int, query["resultLimit"][0].split(","))
        tree = json.loads(query.get("objectFilter", ["{}"])[0])
    else:
        headers: Any = xmlrpc.client.loads(request.body)[0][0]
        headers = headers["headers"]
        offset, limit = (headers["resultLimit"][name] for name in ("offset", "limit"))
        tree = headers.get("SoftLayer_AccountObjectFilter", {})
    return Asked(offset, limit, "orderBy" in json.dumps(tree))


@attrs.define
class Listing:
    """Answers with the rows that a request is for.

    `meanwhile` is done before a request is answered.
    """

    wire: str
    rows: list[Any]
    asked: list[Asked] = attrs.field(factory=list[Asked])
    meanwhile: Callable[[Asked], object] = lambda _: None
    total: bool = True

    def __call__(self, request: Request) -> bytes:
        """The answer to a request."""
        asked = _asked(request)
        self.asked.append(asked)
        self.meanwhile(asked)
        rows = self.rows if asked.ordered else self.rows[::-1]
        headers = {"SoftLayer_Total_Items": str(len(rows))} if self.total else {}
        return answer(self.wire, rows[asked.offset :][: asked.limit], **headers)


def _numbered(count: int) -> list[dict[str, int]]:
    return [{"id": number} for number in range(100, 100 + count)]


@pytest.mark.parametrize("wire", WIRES)
def test_pages_are_fetched_at_the_same_time(wire: str) -> None:
    """With `parallel=2` two requests are under way at once: none is answered before there are."""
    together = threading.Barrier(2)
    met: list[bool] = []

    def meet(asked: Asked) -> None:
        if asked.ordered:
            try:
                together.wait(timeout=10)
            except threading.BrokenBarrierError:
                met.append(False)
            else:
                met.append(True)

    listing = Listing(wire, _numbered(8), meanwhile=meet)
    with Scripted(listing) as server, connect(server, wire) as client:
        rows = client.iter_call(*GUESTS, page_size=2, parallel=2)
        assert listing.rows == list(rows)
    assert [True] * 4 == met


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(("parallel", "most"), [(0, 1), (1, 1), (3, 3)])
def test_no_more_pages_are_fetched_at_once_than_may_be(wire: str, parallel: int, most: int) -> None:
    """While no further row is used, there are no more requests than may run at once."""
    together = threading.Barrier(most)

    def meet(asked: Asked) -> None:
        if asked.ordered:
            with contextlib.suppress(threading.BrokenBarrierError):
                together.wait(timeout=5)

    listing = Listing(wire, _numbered(40), meanwhile=meet)
    with Scripted(listing) as server, connect(server, wire) as client:
        rows: Any = client.iter_call(*GUESTS, page_size=4, parallel=parallel)
        next(rows)
        rows.close()
        ordered = [asked for asked in listing.asked if asked.ordered]
        assert most == len(ordered)
        assert 1 == len(listing.asked) - len(ordered)


@pytest.mark.parametrize("wire", WIRES)
def test_who_stops_reading_waits_for_nothing(wire: str) -> None:
    """A reader that leaves is not kept until what was asked for ahead is there."""
    begun, go_on, done = threading.Event(), threading.Event(), threading.Event()

    def hold(asked: Asked) -> None:
        if asked.ordered and asked.offset:
            begun.set()
            go_on.wait(timeout=10)
            done.set()
        elif asked.ordered:
            begun.wait(timeout=10)

    with (
        Scripted(Listing(wire, _numbered(40), meanwhile=hold)) as server,
        connect(server, wire) as client,
    ):
        rows: Any = client.iter_call(*GUESTS, page_size=4, parallel=2)
        assert {"id": 100} == next(rows)
        fetching = [each for each in threading.enumerate() if "ThreadPool" in each.name]
        rows.close()
        assert fetching
        assert not any(thread.is_alive() for thread in fetching)
        assert not done.is_set()
        go_on.set()
        assert 3 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("total", [True, False])
def test_rows_without_ids_all_come(wire: str, total: bool) -> None:  # noqa: FBT001 - a case
    """Rows that cannot be told apart are given as often as they are there."""
    listing = Listing(wire, [{"hostname": "web"}] * 7, total=total)
    with Scripted(listing) as server, connect(server, wire) as client:
        rows = client.iter_call(*GUESTS, mask="hostname", page_size=3)
        assert listing.rows == list(rows)
    assert [0, 0, 3, 6] == [asked.offset for asked in listing.asked]


@pytest.mark.parametrize("wire", WIRES)
def test_what_has_no_ids_is_not_sorted_by_them(wire: str) -> None:
    """Rows of a kind that has no ids are asked for page after page, in no order."""
    listing = Listing(wire, [{"traceId": "a"}] * 5)
    with Scripted(listing) as server, connect(server, wire) as client:
        rows = client.iter_call("Event_Log", "getAllObjects", page_size=2)
        assert listing.rows == list(rows)
    assert [(0, False), (2, False), (4, False)] == [
        (asked.offset, asked.ordered) for asked in listing.asked
    ]
    assert all("orderBy" not in f"{each.target}{each.body!r}" for each in server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("total", [True, False])
def test_some_rows_without_ids_all_come(wire: str, total: bool) -> None:  # noqa: FBT001 - a case
    """Where some rows have ids and others have none, each of them comes once."""
    rows: list[dict[str, Any]] = [{"id": 1}, {"hostname": "a"}, {"id": 2}, {"hostname": "b"}]
    rows += [{"id": 3}, {"id": 4}, {"hostname": "a"}]
    listing = Listing(wire, rows, total=total)
    with Scripted(listing) as server, connect(server, wire) as client:
        assert rows == list(client.iter_call(*GUESTS, mask="id,hostname", page_size=2))


@pytest.mark.parametrize("wire", WIRES)
def test_a_page_of_known_rows_does_not_end_a_walk(wire: str) -> None:
    """Rows that come before those read move a whole page of them up: the others still come."""
    rows = _numbered(7)
    listing = Listing(wire, rows, total=False)

    def come(asked: Asked) -> None:
        if asked.ordered and asked.offset == 3 and len(rows) == 7:
            rows[:0] = [{"id": 1}, {"id": 2}]

    listing.meanwhile = come
    with Scripted(listing) as server, connect(server, wire) as client:
        found = [row["id"] for row in client.iter_call(*GUESTS, page_size=2)]
    assert list(range(100, 107)) == found


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("gone", [1, 3, 5])
def test_rows_that_go_do_not_end_a_walk(wire: str, gone: int) -> None:
    """When rows before a page go, the page may be empty: the rows that moved up still come."""
    rows = _numbered(7)

    def go(asked: Asked) -> None:
        if asked.ordered and asked.offset == 5 and len(rows) == 7:
            del rows[:gone]

    listing = Listing(wire, rows, total=False, meanwhile=go)
    with Scripted(listing) as server, connect(server, wire) as client:
        found = [row["id"] for row in client.iter_call(*GUESTS, page_size=2)]
    assert list(range(100, 107)) == found


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("sorts", [True, False])
def test_a_method_that_repeats_itself_ends(wire: str, sorts: bool) -> None:  # noqa: FBT001 - a case
    """A method that gives the same page whatever the offset is left after the second."""
    options: dict[str, Any] = (
        {"filter": {"virtualGuests": {"hostname": order_by()}}} if sorts else {}
    )
    page = answer(wire, [{"id": 1}, {"id": 2}])
    with Scripted(page) as server, connect(server, wire) as client:
        rows = itertools.islice(client.iter_call(*GUESTS, page_size=2, **options), 10)
        assert [{"id": 1}, {"id": 2}] == list(rows)


@pytest.mark.parametrize("wire", WIRES)
def test_a_page_is_let_go_of_before_the_next(wire: str) -> None:
    """When a page is asked for, of those before it only the row is left that the caller has."""
    given: list[weakref.ref[sl.VirtualGuest]] = []
    left: list[int] = []

    def count(_: Asked) -> None:
        left.append(sum(row() is not None for row in given))

    listing = Listing(wire, _numbered(9), meanwhile=count)
    with Scripted(listing) as server, connect(server, wire) as client:
        rows = client.iter_call(*GUESTS, returns=list[sl.VirtualGuest], page_size=3)
        given.extend(weakref.ref(row) for row in rows)
    assert [0, 0, 1, 1] == left


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("total", [True, False])
def test_progress_is_told_when_there_is_some(wire: str, total: bool) -> None:  # noqa: FBT001 - a case
    """After each page that gave a row, and no other: how many came, and how many there are."""
    told: list[tuple[int, int | None]] = []
    with Scripted(Listing(wire, _numbered(5), total=total)) as server:
        with connect(server, wire) as client:
            rows = client.iter_call(
                *GUESTS, page_size=2, progress=lambda done, count: told.append((done, count))
            )
            assert _numbered(5) == list(rows)
    count = 5 if total else None
    assert [(2, count), (4, count), (5, count)] == told


OPTIONS: dict[str, Any] = {
    "mask": "id,host",
    "limit": 3,
    "offset": 2,
    "raw_headers": {"X-Mine": "1"},
}
RECORDS = ("Dns_Domain", "getResourceRecords")
TREE = {"resourceRecords": {"host": {"operation": "www"}}}


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("asked", [{"filter": TREE}, {"where": sl.prop("host") == "www"}])
@pytest.mark.parametrize("how", ["call", "iter_call"])
def test_iterating_asks_what_a_call_asks(wire: str, asked: dict[str, Any], how: str) -> None:
    """`iter=True` takes the id and what else a call takes, and sends the same request."""
    more = {"headers": {"more": {"a": 1}}} if wire == "xmlrpc" else {}
    options = {"id": 7, **OPTIONS, **asked, **more}
    with (
        Scripted(answer(wire, [{"id": number} for number in range(3)])) as server,
        connect(server, wire) as client,
    ):
        at_once = client.call(*RECORDS, **options)
        one_by_one = (
            client.call(*RECORDS, iter=True, **options)
            if how == "call"
            else client.iter_call(*RECORDS, **options)
        )
        assert at_once == list(one_by_one)
    first, second = (attrs.evolve(each, connection=0) for each in server.requests)
    assert first == second
    assert "7" in (first.target + first.body.decode())


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("how", ["call", "iter_call"])
def test_arguments_of_a_method_are_sent_with_each_page(wire: str, how: str) -> None:
    """What a method itself takes is sent when its rows are iterated over, too."""
    search = ("Search", "advancedSearch", "web")
    with Scripted(answer(wire, [])) as server, connect(server, wire) as client:
        assert [] == client.call(*search, limit=100)
        found = client.call(*search, iter=True) if how == "call" else client.iter_call(*search)
        assert [] == list(found)
    first, second = server.requests
    assert (first.verb, first.body) == (second.verb, second.body)
    assert "web" in (first.target + first.body.decode())


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("how", ["call", "iter_call"])
@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"timeout": 0.1, "deadline": None}, sl.ReadTimeoutError),
        ({"deadline": 0.1}, sl.DeadlineExceededError),
    ],
)
def test_iterating_takes_as_long_as_a_call_may(
    wire: str, how: str, options: dict[str, Any], error: type[Exception]
) -> None:
    """`timeout=` and `deadline=` hold for each page."""
    with Scripted(HANG) as server, connect(server, wire) as client:
        rows = (
            client.call(*GUESTS, iter=True, **options)
            if how == "call"
            else client.iter_call(*GUESTS, **options)
        )
        with pytest.raises(error):
            next(iter(rows))
    assert server.requests


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("how", ["call", "iter_call"])
def test_iterating_checks_as_a_call_does(wire: str, how: str) -> None:
    """`preflight=` holds for each page."""
    asked: dict[str, Any] = {"mask": "hostnam", "filter": {"nowhere": {"operation": 1}}}
    with Scripted(answer(wire, [])) as server, connect(server, wire) as client:
        modes: list[tuple[Any, int]] = [("error", 0), ("off", 1)]
        for preflight, requests in modes:
            rows: Any = (
                client.call(*GUESTS, iter=True, preflight=preflight, **asked)
                if how == "call"
                else client.iter_call(*GUESTS, preflight=preflight, **asked)
            )
            if preflight == "error":
                with pytest.raises(sl.PreflightError):
                    list(rows)
            else:
                assert [] == list(rows)
            assert requests == len(server.requests)
