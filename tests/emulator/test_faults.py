from __future__ import annotations

import http.client
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
from werkzeug.test import Client

from softlayer_sdk.emulator import Emulator
from softlayer_sdk.emulator.http.faults import Kind
from tests.emulator.wire import Reply, basic, integer, rest, send, string, struct, xmlrpc

if TYPE_CHECKING:
    from collections.abc import Callable

PATH = "SoftLayer_Virtual_Guest/102/editObject.json"
LIMITED = (
    "SoftLayer_Exception_WebService_RateLimitExceeded",
    "Rate limit of 50 requests for every 1 second(s) exceeded.",
)


def edit(emulator: Emulator) -> Reply:
    """A call that leaves a mark, over REST."""
    return rest(emulator, PATH, {"notes": "done"})


def edit_by_xml(emulator: Emulator) -> Reply:
    """The same over XML-RPC."""
    header = {"SoftLayer_Virtual_GuestInitParameters": struct(id=integer(102))}
    notes = struct(notes=string("done"))
    return xmlrpc(emulator, "SoftLayer_Virtual_Guest", "editObject", notes, **header)


def was_done(emulator: Emulator) -> bool:
    """Whether the call was carried out."""
    row: dict[str, Any] = rest(emulator, "SoftLayer_Virtual_Guest/102", mask="mask[id,notes]").json
    return "notes" in row


on_both_wires = pytest.mark.parametrize("call", [edit, edit_by_xml], ids=["rest", "xmlrpc"])


@on_both_wires
@pytest.mark.parametrize(("kind", "done"), [("lost_answer", True), ("lost_call", False)])
def test_lost_connections(
    emulator: Emulator,
    call: Callable[[Emulator], Reply],
    kind: Kind,
    done: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """The connection ends without an answer, after the call was carried out or before."""
    emulator.faults.add(kind)
    with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
        call(emulator)
    assert done is was_done(emulator)


@on_both_wires
def test_silence(emulator: Emulator, call: Callable[[Emulator], Reply]) -> None:
    """The call is carried out and no answer comes, until the emulator stops."""
    emulator.faults.add("silence")
    host = emulator.url.removeprefix("http://")
    connection = http.client.HTTPConnection(host, timeout=0.2)
    body = json.dumps({"parameters": [{"notes": "done"}]})
    connection.request("POST", f"/rest/v3.1/{PATH}", body, {"Authorization": basic()})
    with pytest.raises(TimeoutError):
        connection.getresponse()
    connection.close()
    assert was_done(emulator)
    assert call(emulator).status == 200


@on_both_wires
def test_truncated_answers(emulator: Emulator, call: Callable[[Emulator], Reply]) -> None:
    """Half of the answer comes, of a call that was carried out."""
    whole = call(emulator).body
    emulator.faults.add("truncated")
    assert whole[: len(whole) // 2] == call(emulator).body


@on_both_wires
def test_answers_of_another_shape(emulator: Emulator, call: Callable[[Emulator], Reply]) -> None:
    """An object that no method gives is the answer of a call that was carried out."""
    emulator.faults.add("wrong_shape")
    reply = call(emulator)
    assert (200, True) == (reply.status, b"unexpected" in reply.body)
    assert was_done(emulator)


@on_both_wires
@pytest.mark.parametrize(
    ("kind", "status", "content"),
    [
        ("html_502", 502, b"502 Bad Gateway"),
        ("empty_500", 500, b""),
        ("empty_200", 200, b""),
        ("entity_bomb", 200, b"<!ENTITY b"),
        ("control_characters", 200, b"a\x01b\x00c"),
        ("redirect", 302, b""),
    ],
)
def test_what_is_no_answer(
    emulator: Emulator,
    call: Callable[[Emulator], Reply],
    kind: Kind,
    status: int,
    content: bytes,
) -> None:
    """A gateway or something worse speaks in place of the service; nothing is carried out."""
    emulator.faults.add(kind)
    reply = call(emulator)
    assert (status, True) == (reply.status, content in reply.body)
    assert ("Location" in reply.headers) is (kind == "redirect")
    assert not was_done(emulator)


@pytest.mark.parametrize(
    ("kind", "status", "code", "text"),
    [
        ("rate_limit", 429, *LIMITED),
        ("internal_error", 500, "SoftLayer_Exception_Public", "Internal Error"),
        ("error_in_200", 200, "SoftLayer_Exception_Public", "Internal Error"),
        (
            "expired_token",
            500,
            "SoftLayer_Exception_Account_Authentication_AccessTokenValidation",
            "Access token validation failed: the token has expired.",
        ),
    ],
)
def test_what_the_service_says(
    emulator: Emulator, kind: Kind, status: int, code: str, text: str
) -> None:
    """SoftLayer's own refusals, on both wires; nothing is carried out."""
    emulator.faults.add(kind, times=2)
    assert (status, code, text) == edit(emulator).error
    assert (code, text) == edit_by_xml(emulator).fault
    assert not was_done(emulator)


@on_both_wires
def test_slow_answers(emulator: Emulator, call: Callable[[Emulator], Reply]) -> None:
    """One answer takes its time; it is the right one."""
    emulator.faults.add("latency", seconds=0.05)
    start = time.perf_counter()
    assert 200 == call(emulator).status
    assert time.perf_counter() - start >= 0.05
    assert was_done(emulator)


@on_both_wires
def test_dripping_answers(emulator: Emulator, call: Callable[[Emulator], Reply]) -> None:
    """An answer comes in bits that take their time; in the end it is whole."""
    whole = call(emulator).body
    emulator.faults.add("slow_drip", seconds=0.05)
    start = time.perf_counter()
    assert whole == call(emulator).body
    assert time.perf_counter() - start >= 0.05


def test_rate_limits() -> None:
    """More calls than are allowed in a second are refused, until the second is over."""
    with Emulator(rate_limit=3) as limited:
        replies = [edit(limited) for _ in range(3)] + [edit(limited)]
        assert [200, 200, 200, 429] == [reply.status for reply in replies]
        text = "Rate limit of 3 requests for every 1 second(s) exceeded."
        assert (429, LIMITED[0], text) == replies[-1].error
        assert (LIMITED[0], text) == edit_by_xml(limited).fault
        # More calls than can be made in a second.
        assert any(edit(limited).status == 200 for _ in range(100_000))


def test_without_a_connection(emulator: Emulator) -> None:
    """As a WSGI application without a server it loses answers too: it raises."""
    client = Client(emulator.app)
    path = f"/rest/v3.1/{PATH}"
    body = {"parameters": [{"notes": "done"}]}
    emulator.faults.add("lost_answer")
    with pytest.raises(ConnectionAbortedError):
        client.post(path, json=body, auth=("demo", "demo"))
    assert was_done(emulator)
    assert True is client.post(path, json=body, auth=("demo", "demo")).get_json()


def test_what_was_not_foreseen(emulator: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    """A mistake of the emulator's own is SoftLayer's general error, and is logged whole."""
    emulator.seed("Billing_Item", id=900)
    emulator.edit("Billing_Item", 900, recurringFee="no number")
    error = ("SoftLayer_Exception_Public", "Internal Error")
    assert (500, *error) == rest(emulator, "SoftLayer_Billing_Item/900").error
    header = {"SoftLayer_Billing_ItemInitParameters": struct(id=integer(900))}
    assert error == xmlrpc(emulator, "SoftLayer_Billing_Item", "getObject", **header).fault
    assert ["InvalidOperation", "InvalidOperation"] == [
        record.exc_info[0].__name__
        for record in caplog.records
        if record.exc_info and record.exc_info[0]
    ]


def test_every_kind_is_tested() -> None:
    """No fault is without a test above."""
    text = Path(__file__).read_text(encoding="utf-8")
    assert {kind for kind in get_args(Kind) if f'"{kind}"' not in text} == set()


def test_faults_that_come_later_and_stay(emulator: Emulator) -> None:
    """A fault may let some calls through first, and may stay until it is called off."""
    emulator.faults.add("empty_500", after=2, times=None)
    assert [200, 200, 500, 500, 500] == [edit(emulator).status for _ in range(5)]
    emulator.faults.clear()
    assert 200 == edit(emulator).status


def test_faults_are_counted_and_chosen(emulator: Emulator) -> None:
    """A fault is for a service, a method, a number of calls; what is not meant goes well."""
    emulator.faults.add("rate_limit", service="Virtual_Guest", method="editObject", times=2)
    emulator.faults.add("empty_500", service="SoftLayer_Account")
    assert 200 == rest(emulator, "SoftLayer_Virtual_Guest/102").status
    assert [429, 429, 200] == [edit(emulator).status for _ in range(3)]
    assert [500, 200] == [rest(emulator, "SoftLayer_Account").status for _ in range(2)]


def test_faults_are_cleared(emulator: Emulator) -> None:
    """Trouble can be called off."""
    emulator.faults.add("rate_limit")
    emulator.faults.clear()
    assert 200 == edit(emulator).status


def test_unknown_faults(emulator: Emulator) -> None:
    """A fault that there is not is named, with those that there are."""
    with pytest.raises(ValueError, match="'frobs' is not a fault: lost_answer, lost_call"):
        emulator.faults.add("frobs")  # type: ignore[arg-type]


def control(emulator: Emulator, verb: str, what: str, **body: Any) -> Reply:
    """A request to the emulator itself."""
    data = json.dumps(body).encode() if body else None
    return send(emulator, verb, f"/_emulator/{what}", data)


def test_control_from_outside(emulator: Emulator) -> None:
    """Another process adds and clears faults, moves the clock, and reads the calls."""
    assert True is control(emulator, "POST", "faults", kind="rate_limit", times=2).json
    assert 429 == edit(emulator).status
    assert True is control(emulator, "DELETE", "faults").json
    assert 200 == edit(emulator).status
    before = emulator.clock.now()
    assert True is control(emulator, "POST", "advance", seconds=90).json
    assert 90 == (emulator.clock.now() - before).total_seconds()
    calls = control(emulator, "GET", "calls").json
    assert ["editObject", "editObject"] == [call["method"] for call in calls]


def test_starting_over(slow: Emulator) -> None:
    """What was done, called and planned is gone, and the clock is back; seeds come from outside."""
    account = "SoftLayer_Account"
    before = rest(slow, account).json, rest(slow, f"{account}/getVirtualGuests").json
    started = slow.clock.now()
    assert True is control(slow, "POST", "seed", Virtual_Guest=[{"id": 900}]).json
    assert 900 == rest(slow, "SoftLayer_Virtual_Guest/900").json["id"]
    rest(slow, account, {"companyName": "x"}, verb="PUT")
    rest(slow, "SoftLayer_Virtual_Guest/102", verb="DELETE")
    slow.clock.advance(60)
    slow.faults.add("empty_500")
    assert True is control(slow, "POST", "reset").json
    assert ([], started) == (slow.calls, slow.clock.now())
    assert before == (rest(slow, account).json, rest(slow, f"{account}/getVirtualGuests").json)


def test_control_is_for_this_machine(emulator: Emulator) -> None:
    """Calls may come from anywhere; only the loopback controls the emulator."""
    client = Client(emulator.app)
    for address, status in (("192.0.2.1", 403), ("::1", 200), ("127.0.0.1", 200)):
        origin = {"REMOTE_ADDR": address}
        assert status == client.get("/_emulator/calls", environ_base=origin).status_code
        path = "/rest/v3.1/SoftLayer_Account"
        reply = client.get(path, environ_base=origin, auth=("demo", "demo"))
        assert 200 == reply.status_code


@pytest.mark.parametrize(
    ("verb", "what", "body", "status"),
    [
        ("POST", "faults", {"kind": "frobs"}, 400),
        ("POST", "faults", {"frobs": 1}, 400),
        ("POST", "faults", {}, 400),
        ("POST", "advance", {"minutes": 1}, 400),
        ("POST", "seed", {"Frobs": [{}]}, 400),
        ("POST", "frobs", {}, 404),
        ("POST", "calls", {}, 404),
    ],
)
def test_bad_control(
    emulator: Emulator, verb: str, what: str, body: dict[str, Any], status: int
) -> None:
    """A request that means nothing is refused."""
    assert status == control(emulator, verb, what, **body).status
