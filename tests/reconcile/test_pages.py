"""How far back the orders of an account are read to find a lost one."""

from __future__ import annotations

import datetime as dt
from typing import Any
from urllib.parse import unquote

import pytest

from tests.reconcile.test_ends import lost
from tests.wire.scripted import Scripted
from tests.wire.wires import WIRES, answer, connect

EARLIEST = dt.datetime(2026, 3, 2, 10, 0, 0, 400_000, tzinfo=dt.UTC)
LATEST = EARLIEST + dt.timedelta(minutes=10)


def _kept() -> dict[str, Any]:
    """A lost order of a quote, of which is known within ten minutes when it was sent."""
    return {
        **lost("Billing_Order_Quote", "placeOrder", id=5),
        "sent": {
            "by_client": LATEST.isoformat(),
            "earliest": EARLIEST.isoformat(),
            "latest": LATEST.isoformat(),
            "known_by": "a test",
        },
    }


def _orders(first: int, count: int, after: float) -> list[dict[str, Any]]:
    """Orders that were made so many seconds after the earliest moment."""
    made = (EARLIEST + dt.timedelta(seconds=after)).replace(microsecond=0).isoformat()
    return [{"id": id, "createDate": made} for id in range(first, first - count, -1)]


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("after", "pages"),
    [(300, 2), (0, 2), (-1, 2), (-2, 1), (-3600, 1)],
)
def test_orders_are_read_until_they_are_too_old(wire: str, after: float, pages: int) -> None:
    """The newest go first; the first page with one that was surely made before is the last."""
    first = [*_orders(200, 49, 301), *_orders(151, 1, after)]
    script = [answer(wire, each) for each in ({"id": 1}, first, _orders(150, 2, 300))]
    with Scripted(*script) as server, connect(server, wire) as client:
        found = client.find_placed(_kept())
    assert 1 + pages == len(server.requests)
    expected = {*range(152, 201), *([151] if after >= 0 else []), *([150, 149][: (pages - 1) * 2])}
    assert expected == {each.id for each in found.maybe}
    assert [] == found.surely
    assert found.why.endswith(
        "UTC by the server's clock; whether what fits is of this call cannot be told"
    )


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("kept", ["2026-03-01", "2026-03-03"])
def test_all_is_open_between_two_clocks(wire: str, kept: str) -> None:
    """When the server's clock was set since, all that lies between both is open."""
    now = "Mon, 02 Mar 2026 10:00:00 GMT"
    script = [answer(wire, {"id": 1}, Date=now), answer(wire, [], Date=now)]
    told = {"earliest": f"{kept}T10:00:00+00:00", "latest": f"{kept}T10:00:01+00:00"}
    lost = {**_kept(), "sent": {"by_client": dt.datetime.now(dt.UTC).isoformat(), **told}}
    with Scripted(*script) as server, connect(server, wire) as client:
        why = client.find_placed(lost).why
    first, _, last = (
        why.removeprefix("it was sent between ").partition(" UTC")[0].partition(" and ")
    )
    if kept == "2026-03-01":
        assert "2026-03-01 10:00:00.000000" == first
        assert last < "10:00:02"
    else:
        assert first < "2026-03-02 10:00:00"
        assert "10:00:01.000000" == last


@pytest.mark.parametrize("wire", WIRES)
def test_a_page_that_is_not_full_is_the_last(wire: str) -> None:
    """No further page is asked for when there are no more orders."""
    script = [answer(wire, each) for each in ({"id": 1}, _orders(200, 49, 300))]
    with Scripted(*script) as server, connect(server, wire) as client:
        found = client.find_placed(_kept())
    assert (2, 49) == (len(server.requests), len(found.maybe))


@pytest.mark.parametrize("wire", WIRES)
def test_an_order_without_its_date_ends_nothing(wire: str) -> None:
    """The orders after it are read, and those that have a date are found."""
    first = [{"id": 200}, *_orders(199, 49, 300)]
    script = [answer(wire, each) for each in ({"id": 1}, first, _orders(150, 2, 300))]
    with Scripted(*script) as server, connect(server, wire) as client:
        found = client.find_placed(_kept())
    assert 3 == len(server.requests)
    assert {*range(149, 200)} <= {each.id for each in found.maybe}


@pytest.mark.parametrize("wire", WIRES)
def test_no_more_than_a_thousand_orders_are_read(wire: str) -> None:
    """Twenty pages of fifty are enough."""
    script = [answer(wire, each) for each in ({"id": 1}, _orders(200, 50, 300))]
    with Scripted(*script) as server, connect(server, wire) as client:
        client.find_placed(_kept())
    assert 21 == len(server.requests)
    assert "1000" not in str(server.requests[-1].body)
    last = server.requests[-1].target + server.requests[-1].body.decode()
    assert "950" in last


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(("name", "narrowed"), [("web-1.a", True), ("web*", False)])
def test_only_what_fits_is_asked_for(wire: str, name: str, *, narrowed: bool) -> None:
    """Rows are filtered by the names that a filter compares exactly."""
    kept = lost("Virtual_Guest", "createObject", {"hostname": name, "domain": "b.org"})
    with Scripted(answer(wire, {"id": 1}), answer(wire, [])) as server:
        with connect(server, wire) as client:
            client.find_placed(kept)
    asked = unquote(server.requests[1].target) + server.requests[1].body.decode()
    assert narrowed is (f"_= {name}" in asked)
    assert "_= b.org" in asked
