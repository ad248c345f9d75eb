"""What a call, a row and a list cost, counted where counting is the same on every machine.

Calls of Python functions stand for time: their number depends on the code alone. A bound has some
room above what is counted, for other versions of Python and of what is under this package.
"""

from __future__ import annotations

import gc
import json
import sys
import urllib.request
from typing import TYPE_CHECKING, Literal

import pytest

import softlayer_sdk as sl
from benchmarks import server
from softlayer_sdk._calls.paging import Pager
from softlayer_sdk._values.converter import read
from softlayer_sdk.emulator import Emulator
from softlayer_sdk.transport import _xml_answers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Wire = Literal["xmlrpc", "rest"]

ROWS = 200


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """An account with a list of a few pages."""
    with Emulator(guests=ROWS) as emulator:
        yield emulator


@pytest.fixture(params=["xmlrpc", "rest"])
def client(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[sl.Client]:
    """A client for each wire."""
    wire: Wire = request.param
    with emulator.client(wire) as client:
        yield client


def calls(function: Callable[[], object]) -> int:
    """How many functions are called in this thread, Python's and C's, once all is warm."""
    function()
    count = 0

    def see(_: object, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    gc.collect()
    before = sys.getprofile()
    sys.setprofile(see)
    try:
        function()
    finally:
        sys.setprofile(before)
    return count


def test_one_call(client: sl.Client) -> None:
    """A typed call takes a third of the functions that the official client calls: over 3,600."""
    account = sl.services.AccountService(client)
    assert calls(lambda: account.get_object(mask="id")) < 1_500


@pytest.mark.parametrize(("wire", "most"), [("rest", 7), ("xmlrpc", 200)])
def test_a_row(wire: Wire, most: int) -> None:
    """A typed row costs a few functions over REST, and three for each value over XML-RPC."""
    content = server.page(wire, 0, ROWS)

    def typed() -> list[sl.VirtualGuest]:
        raw = _xml_answers.decode_answer(content) if wire == "xmlrpc" else json.loads(content)
        return read(list[sl.VirtualGuest], raw, None)

    assert calls(typed) / ROWS < most


@pytest.mark.parametrize("before", [1, 50])
def test_a_row_of_a_page(before: int) -> None:
    """What comes with a page costs a few functions a row, however many pages were before it."""
    guests = [{"id": number} for number in range(ROWS * (before + 2))]
    rows = read(list[sl.VirtualGuest], guests, None)
    pager = Pager({}, {"id": {}}, page_size=ROWS)
    pages = pager.pages()

    def take() -> None:
        page = next(pages)
        pager.accept(page, rows[page.offset :][: page.limit], None)

    for _ in range(before):
        take()
    assert calls_once(take) / ROWS < 8


def test_a_nested_value() -> None:
    """The first read of a nested object takes few functions, the second one."""
    guests = read(list[sl.VirtualGuest], [server.guest(number) for number in range(ROWS)], None)

    def names() -> list[object]:
        return [guest.datacenter.name for guest in guests]

    first = calls_once(names)
    assert first / ROWS < 28
    assert calls(names) / ROWS < 3


def calls_once(function: Callable[[], object]) -> int:
    """How many functions are called the first time."""
    done = iter([lambda: None, function])
    return calls(lambda: next(done)())  # noqa: PLW0108 - the next one each time


def test_a_list_asks_once_for_each_page(emulator: Emulator, client: sl.Client) -> None:
    """One request for the first rows, one for each page; a second list opens no connection."""
    guests = len(list(client.iter_call("Account", "getVirtualGuests", mask="id")))
    asked = len(emulator.calls)
    assert guests == len(list(client.iter_call("Account", "getVirtualGuests", mask="id")))
    pages = -(-guests // 100)
    assert len(emulator.calls) - asked <= pages + 2


@pytest.mark.parametrize("wire", ["xmlrpc", "rest"])
def test_pages_share_connections(wire: Wire) -> None:
    """Lists that are fetched by ten open ten connections, however many there are."""
    with server.running() as url:
        endpoint = f"{url}/3000/0/{wire}/v3.1"
        with sl.Client("demo", "demo", endpoint_url=endpoint) as client:
            for _ in range(3):
                rows = client.iter_call("Account", "getVirtualGuests", mask="id", parallel=10)
                assert 3000 == len(list(rows))
        with urllib.request.urlopen(f"{url}/counts") as answer:  # noqa: S310 - our own server
            counts = json.load(answer)
    assert counts["connections"] <= 10 + 1
    assert counts["requests"] == 3 * (30 + 1) + 1
