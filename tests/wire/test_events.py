from __future__ import annotations

import logging
import shlex
from typing import Any

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk._calls.events import log_call
from softlayer_sdk._types import CallKind
from softlayer_sdk.transport.base import Call
from tests.wire.scripted import CLOSE, Scripted
from tests.wire.wires import KEY, WIRES, answer, connect, fault

BUSY = "SoftLayer_Exception_WebService_RateLimitExceeded"
TEMPLATE = {"hostname": "web1", "domain": "example.org"}


@pytest.mark.parametrize("wire", WIRES)
def test_each_attempt_is_seen(wire: str) -> None:
    """`on_call` is told before and after each attempt what it was and what came of it."""
    events: list[sl.CallEvent] = []
    script = (
        fault(wire, BUSY, "slow", Retry_After="2"),
        answer(wire, [{"id": 1}, {"id": 2}], X_Served_By="them"),
    )
    with Scripted(*script) as server, connect(server, wire, on_call=events.append) as client:
        client.call("Account", "getVirtualGuests", raw_headers={"X-Request-ID": "r1"})
    assert [("before", 1), ("after", 1), ("before", 2), ("after", 2)] == [
        (each.phase, each.attempt) for each in events
    ]
    before, failed, _, done = events
    assert {"X-Request-ID": "r1"} == before.headers
    assert {"r1"} == {each.correlation_id for each in events}
    assert ("SoftLayer_Account", "getVirtualGuests", CallKind.READ, None) == (
        done.service,
        done.method,
        done.kind,
        done.id,
    )
    assert isinstance(failed.error, sl.RateLimitError)
    assert (2.0, False) == (failed.retry_in, failed.is_last)
    assert (2, None, None, True) == (done.rows, done.error, done.retry_in, done.is_last)
    assert done.elapsed > 0
    assert len(server.script[0].partition(b"\r\n\r\n")[2]) == done.bytes
    assert "them" == done.headers["X-Served-By"]


@pytest.mark.parametrize("wire", WIRES)
def test_what_listens_breaks_no_call(wire: str, caplog: pytest.LogCaptureFixture) -> None:
    """An error in `on_call` is logged; the answer comes all the same."""

    def hear(_: sl.CallEvent) -> None:
        raise RuntimeError("theirs")

    with Scripted(answer(wire, {"id": 1})) as server, connect(server, wire, on_call=hear) as client:
        assert {"id": 1} == client.call("Account", "getObject")
    assert ["ERROR", "ERROR"] == [each.levelname for each in caplog.records]


@pytest.mark.parametrize("wire", WIRES)
def test_an_error_and_its_events_belong_together(wire: str) -> None:
    """Without a header of the caller's, a made-up id is in the events and in the error."""
    events: list[sl.CallEvent] = []
    with (
        Scripted(fault(wire, "SoftLayer_Exception_Public", "no")) as server,
        connect(server, wire, on_call=events.append) as client,
    ):
        with pytest.raises(sl.SoftLayerAPIError) as first:
            client.call("Account", "getObject")
        with pytest.raises(sl.SoftLayerAPIError) as second:
            client.call("Account", "getObject")
    ids = [each.correlation_id for each in events]
    assert [first.value.correlation_id] * 2 + [second.value.correlation_id] * 2 == ids
    assert 16 == len(ids[0])
    assert ids[0] != ids[2]
    assert events[1].error is first.value


def test_what_is_refused_before_it_is_sent_is_seen() -> None:
    """A call that the wire has no form for ends after its event, too."""
    events: list[sl.CallEvent] = []
    with Scripted(CLOSE) as server, connect(server, "rest", on_call=events.append) as client:
        with pytest.raises(sl.PreflightError):
            client.call("Account", "getObject", mask={"id": ""})
    assert [None, sl.PreflightError] == [each.error and type(each.error) for each in events]
    assert [] == server.requests


@pytest.mark.parametrize("wire", WIRES)
def test_no_secret_shows_in_an_event(wire: str) -> None:
    """Neither the key nor what is secret in the arguments is in the text of an event."""
    events: list[sl.CallEvent] = []
    with Scripted(CLOSE) as server, connect(server, wire, on_call=events.append) as client:
        with pytest.raises(sl.OrderStateUnknownError):
            client.call(
                "User_Customer", "createObject", {"username": "x"}, "pa55word-x", "vpn-pa55"
            )
    shown = repr(events) + str(
        [(each.fields(), each.call, each.curl("http://x/rest/v3.1")) for each in events]
    )
    assert "pa55" not in shown
    assert KEY not in shown
    assert "createObject" in shown


@pytest.mark.parametrize("wire", WIRES)
def test_a_record_has_the_fields_of_the_event(wire: str, caplog: pytest.LogCaptureFixture) -> None:
    """Who writes logs as JSON finds the parts of the line as attributes of the record."""
    caplog.set_level(logging.DEBUG, logger="softlayer_sdk")
    script = (fault(wire, BUSY, "slow"), answer(wire, [{"id": 1}]))
    with Scripted(*script) as server, connect(server, wire) as client:
        client.call("Account", "getVirtualGuests")
    again, done = (vars(each) for each in caplog.records if each.name == "softlayer_sdk")
    assert ("RateLimitError", 0.5) == (again["softlayer_error"], again["softlayer_retry_in"])
    assert ("SoftLayer_Account", "getVirtualGuests", "read", 2, 1) == tuple(
        done[f"softlayer_{name}"] for name in ("service", "method", "kind", "attempt", "rows")
    )
    assert done["softlayer_bytes"] > 0
    assert again["softlayer_correlation_id"] == done["softlayer_correlation_id"]


@pytest.mark.parametrize("wire", WIRES)
def test_a_trace_keeps_each_call(wire: str) -> None:
    """What is called inside `trace()` is in it, a line for each call; nothing else is."""
    script = (
        answer(wire, {"id": 1}),
        fault(wire, BUSY, "slow"),
        answer(wire, [{"id": 1}, {"id": 2}]),
        fault(wire, "SoftLayer_Exception_ObjectNotFound", "no"),
        answer(wire, {"id": 1}),
    )
    with Scripted(*script) as server, connect(server, wire) as client:
        client.call("Account", "getObject")
        with client.trace() as trace:
            view = client.with_options(raw_headers={"X": "1"})
            view.call("Account", "getVirtualGuests", mask="id", limit=5)
            with pytest.raises(sl.NotFoundError):
                client.call("Virtual_Guest", "getObject", id=7)
        client.call("Account", "getObject")
    guests, missing = trace.calls
    assert (2, 2, "") == (guests.attempts, guests.rows, guests.error)
    assert (1, 7, "NotFoundError") == (missing.attempts, missing.id, missing.error)
    head, first, second = str(trace).splitlines()
    assert ["call", "id", "rows", "ms", "attempts", "bytes", "error"] == head.split()
    assert first.startswith("Account::getVirtualGuests")
    assert second.split()[:2] == ["Virtual_Guest::getObject", "7"]
    assert second.endswith("NotFoundError")
    assert 2 == len(trace)


def _url_and_body(command: str) -> tuple[str, str]:
    words = shlex.split(command)
    assert ["curl", "-sS", "-u", "${SL_USERNAME}:${SL_API_KEY}"] == words[:4]
    return words[-1], words[words.index("-d") + 1] if "-d" in words else ""


@pytest.mark.parametrize("wire", WIRES)
def test_a_traced_call_is_a_command(wire: str) -> None:
    """The command asks for the same over REST, with the key in the environment and no secret."""
    with Scripted(answer(wire, True)) as server, connect(server, wire) as client:
        with client.trace() as trace:
            client.call("Virtual_Guest", "setTags", "it's, web", id=5)
            client.call("Virtual_Guest", "isPingable", id=5)
        set_tags, ping = trace.calls
    base = client.settings.endpoint_url.replace("xmlrpc", "rest")
    url, body = _url_and_body(set_tags.curl)
    assert f"{base}/SoftLayer_Virtual_Guest/5/setTags.json" == url
    assert '{"parameters":["it\'s, web"]}' == body
    assert "-X POST" in set_tags.curl
    assert (
        f"{base}/SoftLayer_Virtual_Guest/5/isPingable.json",
        "",
    ) == _url_and_body(ping.curl)


def test_no_command_for_what_rest_cannot_say() -> None:
    """A mask that is a struct has a form in XML-RPC alone."""
    value: Any = {"id": 1}
    with Scripted(answer("xmlrpc", value)) as server, connect(server, "xmlrpc") as client:
        with client.trace() as trace:
            client.call("Account", "getObject", mask={"id": ""})
    assert "" == trace.calls[0].curl


def test_the_fields_of_an_event_are_flat() -> None:
    """What is known has a JSON type and its unit in its name; what is unknown is left out."""
    call = Call(service="SoftLayer_Ticket", method="getObject", id=5, kind=CallKind.READ)
    begun = sl.CallEvent(call=call, phase="before", attempt=1, correlation_id="c1")
    known: dict[str, Any] = {
        "service": "SoftLayer_Ticket",
        "method": "getObject",
        "kind": "read",
        "id": 5,
        "attempt": 1,
        "correlation_id": "c1",
    }
    assert {**known, "phase": "before", "elapsed_ms": 0} == begun.fields()
    failed = attrs.evolve(
        begun, phase="after", elapsed=1.2345678, error=sl.ReadError("no"), retry_in=0.5
    )
    why = {"error": "ReadError", "retry_in": 0.5}
    assert {**known, "phase": "after", "elapsed_ms": 1234.568, **why} == failed.fields()
    done = attrs.evolve(begun, phase="after", elapsed=2.0, rows=3, bytes=70)
    came = {"rows": 3, "bytes": 70}
    assert {**known, "phase": "after", "elapsed_ms": 2000, **came} == done.fields()


@pytest.mark.parametrize(
    ("more", "level", "text"),
    [
        ({"rows": 3}, "DEBUG", "SoftLayer_Ticket::getObject id=5: 3 rows in 1235 ms, attempt 2"),
        (
            {"error": sl.ReadError("no"), "retry_in": 0.25},
            "INFO",
            "SoftLayer_Ticket::getObject: no; trying again in 0.2 s",
        ),
        (
            {"error": sl.ReadError("no")},
            "DEBUG",
            "SoftLayer_Ticket::getObject: ReadError, attempt 2 was the last",
        ),
        ({"phase": "before"}, None, None),
    ],
)
def test_an_attempt_is_a_line_in_the_log(
    more: dict[str, Any], level: str | None, text: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    """What came, what is tried again and when, or what ended it; nothing before it is made."""
    caplog.set_level(logging.DEBUG, logger="softlayer_sdk")
    call = Call(service="SoftLayer_Ticket", method="getObject", id=5)
    given: dict[str, Any] = {"phase": "after", "attempt": 2, "elapsed": 1.2349, **more}
    log_call(sl.CallEvent(call=call, correlation_id="c1", **given))
    lines = [(each.levelname, each.getMessage()) for each in caplog.records]
    assert ([] if text is None else [(level, text)]) == lines


@pytest.mark.parametrize("wire", WIRES)
def test_an_attempt_that_begins_has_taken_no_time(wire: str) -> None:
    """Before an attempt is made, its seconds are 0 and nothing of an answer is known."""
    events: list[sl.CallEvent] = []
    with Scripted(answer(wire, {"id": 1})) as server:
        with connect(server, wire, on_call=events.append) as client:
            client.call("Account", "getObject")
    before, after = events
    assert (0, None, None, {}) == (before.elapsed, before.rows, before.bytes, before.headers)
    assert 1 == after.rows
