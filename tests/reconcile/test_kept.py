"""What is kept of a lost call, and which rows are taken for what it made."""

from __future__ import annotations

import datetime as dt
import json
import re
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

import softlayer_sdk as sl
from softlayer_sdk._calls.clock import ServerClock
from softlayer_sdk._calls.reconcile import find_placed, lost_call, made_by
from softlayer_sdk._schema import schema
from softlayer_sdk._types import CallKind
from softlayer_sdk.transport.base import Call
from tests.wire.scripted import Scripted
from tests.wire.wires import WIRES, answer, connect, fault

if TYPE_CHECKING:
    from tests.wire.scripted import Request

GUEST, SERVER = "SoftLayer_Virtual_Guest", "SoftLayer_Hardware_Server"
VOLUME = "SoftLayer_Network_Storage"
ORDER, ZONE = "SoftLayer_Billing_Order", "SoftLayer_Dns_Domain"
NAMES = {"hostname": "web", "domain": "b.org"}
SENT = dt.datetime(2026, 3, 2, 10, 0, 0, 400_000, tzinfo=dt.UTC)


def _second(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


# --- what is kept -------------------------------------------------------------------------------


def test_what_is_kept_is_plain_data() -> None:
    """Each part of it has a name that later versions read, too."""
    now, clock = time.monotonic(), ServerClock()
    clock.hear(now - 100, now - 100, SENT)
    clock.hear(now - 100, now - 100, SENT)
    call = Call(service=GUEST, method="createObject", args=(NAMES,), id=5)
    kept = lost_call(call, now - 100, clock, typed=True, others=[(GUEST, 7)])
    sent = kept.pop("sent")
    thing = {"kind": GUEST, "count": 1, "key": NAMES, "also": {}}
    assert {
        "service": GUEST,
        "method": "createObject",
        "id": 5,
        "does": "create",
        "typed": True,
        "ids": [],
        "others": [[GUEST, 7]],
        "sought": [thing],
    } == kept
    assert {"by_client", "earliest", "latest", "waited", "known_by"} == set(sent)
    assert "the Date of 2 answers before it" == sent["known_by"]
    assert 100 <= sent["waited"] < 130
    ago = (dt.datetime.now(dt.UTC) - _second(sent["by_client"])).total_seconds()
    assert 99 < ago < 130
    assert abs(_second(sent["earliest"]) - SENT) < dt.timedelta(seconds=0.01)
    assert abs(_second(sent["latest"]) - SENT) < dt.timedelta(seconds=1.01)
    assert kept == json.loads(json.dumps(kept))


def test_without_a_clock_nothing_is_known_of_it() -> None:
    """Where no answer had a date, the bounds are null, and what they are known by is said."""
    kept = lost_call(Call(service=GUEST, method="createObject"), 0.0, ServerClock())
    sent = kept["sent"]
    assert (None, None, "nothing") == (sent["earliest"], sent["latest"], sent["known_by"])
    assert (False, []) == (kept["typed"], kept["others"])


@pytest.mark.parametrize(
    ("method", "does"),
    [
        ("placeOrder", "order"),
        ("createObject", "create"),
        ("captureImage", "create"),
        ("cancelItem", "cancel"),
        ("deleteObjects", "delete"),
        ("editObject", "other"),
        ("replaceOrder", "other"),
    ],
)
def test_what_a_call_does_is_told_by_its_name(method: str, does: str) -> None:
    """A word for each; what makes something has what it makes, what ends something has its ids."""
    call = Call(service=GUEST, method=method, args=([{"id": 1}],), id=5)
    kept = lost_call(call, 0.0, ServerClock())
    assert does == kept["does"]
    assert ([5] if does in ("cancel", "delete") else []) == kept["ids"]
    assert (does in ("order", "create")) is bool(kept["sought"])


@pytest.mark.parametrize(
    ("service", "method"),
    [
        ("SoftLayer_Virtual_Guest", "getObject"),
        ("SoftLayer_Virtual_Guest_Block_Device_Template_Group", "deleteObject"),
    ],
)
def test_what_makes_nothing_seeks_nothing(service: str, method: str) -> None:
    """What such a call gives is no thing that it made, though things of the kind are listed."""
    call = Call(service=service, method=method, id=5)
    assert [] == lost_call(call, 0.0, ServerClock())["sought"]


@pytest.mark.parametrize(
    ("args", "id", "ids"),
    [
        ((), 0, [0]),
        ((), None, []),
        (([{"id": 1}, {"id": 2}],), None, [1, 2]),
        (([{"id": 1}],), 5, [5]),
        (([{"id": None}, {}, "x"],), None, []),
        (({"id": 1},), None, []),
        ((1,), None, []),
    ],
)
def test_what_is_ended_has_ids(args: tuple[Any, ...], id: int | None, ids: list[int]) -> None:
    """The object that the call is done to, or those that it lists."""
    call = Call(service=ZONE, method="deleteObjects", args=args, id=id)
    assert ids == lost_call(call, 0.0, ServerClock())["ids"]


NO_MACHINE = {"hardware": None}
RECEIPT = {"orderId": 9, "orderDetails": {"virtualGuests": [{"id": 1}], "hardware": [{"id": "2"}]}}


@pytest.mark.parametrize(
    ("service", "method", "value", "made"),
    [
        (GUEST, "createObject", {"id": 5}, [(GUEST, 5)]),
        (GUEST, "createObject", {"id": "5"}, [(GUEST, 5)]),
        (GUEST, "createObjects", [{"id": 5}, "x", {"id": None}], [(GUEST, 5)]),
        (GUEST, "createObjects", [{"id": 5}, {"id": 6}], [(GUEST, 5), (GUEST, 6)]),
        (GUEST, "createObject", {}, []),
        (GUEST, "createObject", True, []),
        ("Product_Order", "placeOrder", RECEIPT, [(ORDER, 9), (GUEST, 1), (SERVER, 2)]),
        ("Product_Order", "placeOrder", {"orderId": 9}, [(ORDER, 9)]),
        ("Product_Order", "placeOrder", {"orderId": 9, "orderDetails": NO_MACHINE}, [(ORDER, 9)]),
        ("Product_Order", "placeOrder", {"orderId": 9, "orderDetails": "x"}, [(ORDER, 9)]),
    ],
)  # fmt: skip
def test_what_an_order_surely_made(
    service: str, method: str, value: Any, made: list[tuple[str, int]]
) -> None:
    """An answer names what was made; a receipt names its order, and the machines in it."""
    call = Call(service=service, method=method, kind=CallKind.ORDER)
    facts = schema.methods(schema.wire_name(service))[method]
    assert made == made_by(call, value, facts)
    assert [] == made_by(call, value, None)
    read = Call(service=service, method=method, kind=CallKind.READ)
    assert [] == made_by(read, value, facts)


# --- what is taken for it -----------------------------------------------------------------------


def _kept(kind: str = GUEST, count: int = 1, **sent: Any) -> dict[str, Any]:
    """A lost call that made things of these names, sent at one moment that is known."""
    moment = SENT.isoformat()
    thing = {"kind": kind, "count": count, "key": NAMES, "also": {}}
    return {
        "service": kind,
        "method": "createObject",
        "id": None,
        "does": "create",
        "typed": False,
        "ids": [],
        "others": [],
        "sought": [thing],
        "sent": {
            "by_client": moment,
            "earliest": moment,
            "latest": moment,
            "waited": 0.0,
            **sent,
        },
    }


def _found(wire: str, kept: dict[str, Any], *rows: Any) -> tuple[Any, list[Request]]:
    script = [answer(wire, {"id": 1}), answer(wire, [*rows])]
    with Scripted(*script) as server, connect(server, wire) as client:
        return client.find_placed(kept), server.requests


def _row(id: int, made: dt.datetime | None, **values: Any) -> dict[str, Any]:
    return {"id": id, **NAMES, "createDate": made and made.isoformat(), **values}


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("waited", "after", "late"),
    [(None, 120, False), (None, 121, True), (0, 121, True), (60, 180, False), (60, 181, True)],
)
def test_what_is_made_after_the_call_was_given_up(
    wire: str, waited: float | None, after: int, *, late: bool
) -> None:
    """Two minutes after a call was given up, it makes nothing more."""
    kept = _kept(waited=waited)
    if waited is None:
        del kept["sent"]["waited"]
    found, _ = _found(wire, kept, _row(5, SENT + dt.timedelta(seconds=after)))
    assert late is (not found.surely)
    assert late is ("long after the call was given up" in str(found))


@pytest.mark.parametrize("wire", WIRES)
def test_what_fits_says_what_it_agrees_in(wire: str) -> None:
    """The reason has the names that were told and agree, and whether it was in the same second."""
    kept = _kept()
    kept["sought"][0]["also"] = {"startCpus": 2, "maxMemory": 1024, "hourlyBillingFlag": True}
    row = _row(5, SENT.replace(microsecond=0), startCpus=2, maxMemory="", hourlyBillingFlag=None)
    found, _ = _found(wire, kept, row)
    moment = "2026-03-02 10:00:00+00:00"
    assert (
        f"it was made at {moment}, in the second in which the call was sent, and agrees in"
        " hostname, domain, startCpus"
    ) == found.surely[0].why
    assert found.why == (
        "it was sent between 2026-03-02 10:00:00.400000 and 10:00:00.400000 UTC by the server's"
        " clock; 1 of 1 ordered were surely made since"
    )
    later, _ = _found(wire, kept, _row(5, SENT + dt.timedelta(seconds=1)))
    assert "+00:00, not before the call, and agrees in hostname, domain" in later.surely[0].why


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(("rows", "count", "surely"), [(2, 2, 2), (2, 1, 0), (1, 2, 1)])
def test_no_more_is_sure_than_was_ordered(wire: str, rows: int, count: int, surely: int) -> None:
    """As many as were ordered are sure; of more, nobody can tell which."""
    found, _ = _found(wire, _kept(count=count), *(_row(id, SENT) for id in range(rows)))
    assert (surely, 0 if surely else rows) == (len(found.surely), len(found.maybe))
    assert found.happened is (True if surely else None)


@pytest.mark.parametrize("wire", WIRES)
def test_what_others_made_is_left_out(wire: str) -> None:
    """What other calls are known to have made is not of this one, in this process or the last."""
    kept = {**_kept(), "others": [[GUEST, "5"], [SERVER, 6]]}
    found, _ = _found(wire, kept, _row(5, SENT), _row(6, SENT))
    assert [6] == [each.id for each in found]
    assert {"others"} < set(kept)
    del kept["others"]
    assert 2 == len(_found(wire, kept, _row(5, SENT), _row(6, SENT))[0])


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("buyer", "doubted"),
    [(1, False), ("1", False), ("", False), (None, False), (2, True)],
    ids=repr,
)
def test_who_ordered_it_is_told(wire: str, buyer: Any, *, doubted: bool) -> None:
    """What another user ordered is in doubt; what nobody is named for is not."""
    order = {"billingItem": {"orderItem": {"order": {"userRecordId": buyer}}}}
    found, _ = _found(wire, _kept(), _row(5, SENT, **order))
    assert doubted is ("user 2 ordered it, not the one who asks" in str(found))
    assert doubted is (not found.surely)


@pytest.mark.parametrize("wire", WIRES)
def test_of_an_unknown_user_nothing_is_doubted(wire: str) -> None:
    """Whoever may not ask who they are is given what fits."""
    order = {"billingItem": {"orderItem": {"order": {"userRecordId": 2}}}}
    refused = fault(wire, "SoftLayer_Exception_Public", "Access Denied. ")
    script = [refused, answer(wire, [_row(5, SENT, **order)])]
    with Scripted(*script) as server, connect(server, wire) as client:
        assert [5] == [each.id for each in client.find_placed(_kept()).surely]


def _asked(request: Request) -> str:
    return unquote(request.target) + request.body.decode()


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", ["host", "type", "data", "ttl"])
def test_what_the_api_keeps_otherwise_is_no_filter(wire: str, name: str) -> None:
    """A type, data and a host are compared here: the API writes them in its own way."""
    thing = {
        "kind": f"{ZONE}_ResourceRecord",
        "count": 1,
        "also": {},
        "key": {name: "a1"},
        "within": [ZONE, 7, "resourceRecords"],
    }
    _, requests = _found(wire, {**_kept(), "sought": [thing]})
    assert (name == "ttl") is ("_= a1" in _asked(requests[1]))


@pytest.mark.parametrize(
    ("size", "operation"), [(20, 20), ("20", "_= 20"), ("20 GB", "_= 20 GB")], ids=repr
)
def test_volumes_are_asked_for_by_their_size(size: Any, operation: Any) -> None:
    """A size is a filter, as a number or a text; the place is compared here."""
    thing = {"kind": VOLUME, "count": 1, "also": {}, "key": {"capacityGb": size, "place": "dal13"}}
    _, requests = _found("rest", {**_kept(), "sought": [thing]})
    query = parse_qs(urlsplit(requests[1].target).query)
    [tree] = query["objectFilter"]
    assert {"networkStorage": {"capacityGb": {"operation": operation}}} == json.loads(tree)


def test_without_a_name_all_are_asked_for() -> None:
    """Where nothing can be filtered by, there is no filter."""
    thing = {"kind": VOLUME, "count": 1, "also": {}, "key": {}}
    _, requests = _found("rest", {**_kept(), "sought": [thing]})
    assert "objectFilter" not in requests[1].target
    assert "mask[billingItem" in _asked(requests[1])


@pytest.mark.parametrize("wire", WIRES)
def test_orders_are_asked_for_the_newest_first(wire: str) -> None:
    """The order of the rows, their mask and the size of a page are all said."""
    thing = {"kind": ORDER, "count": 1, "key": {}, "also": {}}
    _, (user, orders) = _found(wire, {**_kept(), "sought": [thing]})
    assert "getCurrentUser" in _asked(user)
    assert "mask[id]" in _asked(user)
    for word in ("getOrders", "orderBy", "DESC", "mask[createDate,id,items", "50"):
        assert word in _asked(orders)


# --- parts of a second --------------------------------------------------------------------------


class Narrowing(ServerClock):
    """A clock with other bounds after each answer, at parts of the second after 10:00:00."""

    def __init__(self, bounds: list[tuple[float, float]]) -> None:
        super().__init__(answers=1)
        self.bounds = bounds

    def at(self, moment: float) -> tuple[dt.datetime, dt.datetime]:
        """The same bounds until there is another answer."""
        del moment
        second, (earliest, latest) = SENT.replace(microsecond=0), self.bounds[0]
        return second + dt.timedelta(seconds=earliest), second + dt.timedelta(seconds=latest)


WIDE, AFTER, BEFORE = (0.9, 1.9), (1.1, 1.9), (0.1, 0.9)


@pytest.mark.parametrize(
    ("bounds", "pauses", "surely"),
    [
        ([WIDE, BEFORE], [1.0], 1),
        ([WIDE, AFTER], [1.0], 0),
        ([WIDE, (0.95, 1.9), AFTER], [1.0, 0.9], 0),
        ([WIDE, (0.95, 1.9), (0.95, 1.1), BEFORE], [1.0, 0.9, 1.0], 1),
        ([WIDE] * 7, [1.0, 0.8, 1.0, 0.6, 1.0, 0.2], None),
        ([BEFORE], [], 1),
        ([AFTER], [], 0),
    ],
)
def test_the_bounds_are_narrowed(
    bounds: list[tuple[float, float]], pauses: list[float], surely: int | None
) -> None:
    """A question whole seconds after the call, or somewhat earlier, six times at most."""
    clock = Narrowing(bounds)
    slept: list[float] = []
    asked: list[Any] = []

    def ask(service: str, method: str, **options: Any) -> Any:
        if method == "getVirtualGuests":
            return [_row(5, SENT.replace(microsecond=0))]
        if method == "getObject":
            asked.append((service, options))
            del clock.bounds[0]
        return {"id": 1}

    kept = _kept(by_client=dt.datetime.now(dt.UTC).isoformat(), earliest=None)
    found = find_placed(kept, ask, clock, slept.append, [])
    assert pytest.approx(pauses, abs=0.09) == slept
    assert [("Account", {"mask": "id"})] * len(pauses) == asked
    if surely is None:
        assert [5] == [each.id for each in found.maybe]
    else:
        assert (surely, 0) == (len(found.surely), len(found.maybe))


class Known(ServerClock):
    """A clock that says the same of each moment."""

    def __init__(self, bounds: tuple[dt.datetime, dt.datetime]) -> None:
        super().__init__(answers=1)
        self.bounds = bounds

    def at(self, moment: float) -> tuple[dt.datetime, dt.datetime]:
        """The bounds."""
        del moment
        return self.bounds


@pytest.mark.parametrize(
    ("kept", "known", "both"),
    [
        ((0, 10), (3, 5), (3, 5)),
        ((3, 5), (0, 10), (3, 5)),
        ((0, 5), (3, 10), (3, 5)),
        ((3, 10), (0, 5), (3, 5)),
        ((0, 2), (5, 6), (0, 6)),
        ((5, 6), (0, 2), (0, 6)),
    ],
)
def test_what_was_kept_and_what_is_known_are_both_true(
    kept: tuple[int, int], known: tuple[int, int], both: tuple[int, int]
) -> None:
    """The bounds of both hold; where they have nothing in common, all between them is open."""

    def bounds(minutes: tuple[int, int]) -> tuple[dt.datetime, dt.datetime]:
        earliest, latest = (SENT + dt.timedelta(minutes=each) for each in minutes)
        return earliest, latest

    def ask(_: str, method: str, **__: Any) -> Any:
        return [] if method == "getVirtualGuests" else {"id": 1}

    earliest, latest = (each.isoformat() for each in bounds(kept))
    now = dt.datetime.now(dt.UTC).isoformat()
    lost = _kept(by_client=now, earliest=earliest, latest=latest)
    why = find_placed(lost, ask, Known(bounds(known)), time.sleep, []).why
    assert [f"10:{minute:02}" for minute in both] == re.findall(r"\d\d:\d\d(?=:\d\d\.)", why)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    "damaged",
    [_kept(by_client=SENT.replace(tzinfo=None).isoformat()), _kept("SoftLayer_Account")],
    ids=["no time zone", "no such kind"],
)
def test_what_no_error_kept_is_refused(wire: str, damaged: dict[str, Any]) -> None:
    """A moment without its zone, or a thing that is not looked for, is told before it is sent."""
    with Scripted() as server, connect(server, wire) as client:
        with pytest.raises(sl.PreflightError, match="not what an error kept as `lost`"):
            client.find_placed(damaged)
    assert [] == server.requests


@pytest.mark.parametrize("wire", WIRES)
def test_why_nothing_is_found(wire: str) -> None:
    """When it was sent, by which clock that is, and that it may not be visible yet."""
    span = "it was sent between 2026-03-02 10:00:00.400000 and 10:00:00.400000 UTC"
    nothing = "nothing that fits was made since; it can take some minutes to be visible"
    found, _ = _found(wire, _kept())
    assert f"{span} by the server's clock; {nothing}" == found.why
    found, _ = _found(wire, _kept(earliest=None, latest=None))
    by_machine = "by this machine's clock (no answer of the server has a date)"
    assert f"{span} {by_machine}; {nothing}" == found.why
    unsure = "whether what fits is of this call cannot be told"
    found, _ = _found(wire, _kept(), _row(5, None))
    assert f"{span} by the server's clock; {unsure}" == found.why


@pytest.mark.parametrize("wire", WIRES)
def test_what_was_given_no_names_agrees_in_its_kind(wire: str) -> None:
    """A call that said nothing of what it makes is known by the moment alone."""
    kept = _kept()
    kept["sought"][0]["key"] = {}
    found, _ = _found(wire, kept, _row(5, SENT + dt.timedelta(seconds=1)))
    assert found.surely[0].why.endswith(", and agrees in its kind")
