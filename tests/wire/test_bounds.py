from __future__ import annotations

import gzip
import json
from typing import Any

import pytest
import requests

import softlayer_sdk as sl
from tests.wire.scripted import HANG, RESET, Scripted, http
from tests.wire.wires import PATHS, WIRES, Sleeper, answer, connect, fault

HEAD = b"HTTP/1.1 200 OK\r\n"
TEMPLATE = {"hostname": "web1", "domain": "example.org"}
# Each of these ends by itself, long after the deadline, with an answer that could be used.
WHOLE = b"Content-Length: 400\r\n\r\n" + b" " * 398 + b"[]"
SLOW: dict[str, Any] = {
    "body": (HEAD + WHOLE[:23], *(step for _ in range(398) for step in (b" ", 0.02)), b"[]"),
    "headers": (HEAD, *(step for n in range(90) for step in (b"X-%d: 1\r\n" % n, 0.1)), WHOLE),
    "status": (*(step for _ in range(99) for step in (b"HTTP/1.1 100 Continue\r\n\r\n", 0.1)),),
    "nothing": HANG,
}


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("slow", SLOW)
@pytest.mark.parametrize("where", ["client", "call"])
def test_a_call_ends_at_its_deadline(wire: str, slow: str, where: str) -> None:
    """However slowly the parts of an answer come, the call is over when its time is up."""
    of_client: dict[str, Any] = {"deadline": 0.3} if where == "client" else {}
    of_call: dict[str, Any] = {"deadline": 0.3} if where == "call" else {}
    with (
        Scripted(SLOW[slow]) as server,
        connect(server, wire, **of_client) as client,
        pytest.raises(sl.DeadlineExceededError) as caught,
    ):
        client.call("Account", "getVirtualGuests", **of_call)
    assert str(caught.value).startswith("the deadline passed before the answer was complete (")
    assert caught.value.may_have_run
    assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("slow", SLOW)
def test_a_session_of_ones_own_has_a_deadline_too(wire: str, slow: str) -> None:
    """The connections that are opened in a session that was given end in time as well."""
    with (
        Scripted(SLOW[slow]) as server,
        connect(server, wire, session=requests.Session(), deadline=0.3) as client,
        pytest.raises(sl.DeadlineExceededError),
    ):
        client.call("Account", "getVirtualGuests")
    assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("target", ["http://127.0.0.1/", "http://[::1"])
def test_what_redirects_is_not_read(wire: str, target: str) -> None:
    """A redirect without end is left in time, whoever's session it is, and an order is told."""
    page = http(b" " * 300_000, "302 Found", Location=target)
    for options in ({}, {"session": requests.Session()}):
        with (
            Scripted(page) as server,
            connect(server, wire, max_response_bytes=1000, **options) as client,
            pytest.raises(sl.OrderStateUnknownError, match="larger than"),
        ):
            client.call("Virtual_Guest", "createObject", TEMPLATE)
        assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
def test_a_deadline_may_pass_before_anything_is_sent(wire: str) -> None:
    """While TLS is not yet spoken nothing was sent, and nothing can have run."""
    with Scripted(HANG) as server:
        url = server.url.replace("http:", "https:") + PATHS[wire]
        client = sl.Client("demo", "k", url, sleep=Sleeper(), timeout=None, deadline=0.3)
        with (
            client,
            pytest.raises(
                sl.DeadlineExceededError,
                match=r"^the deadline passed before the API was reached \(",
            ) as caught,
        ):
            client.call("Virtual_Guest", "createObject", TEMPLATE)
    assert not caught.value.may_have_run


@pytest.mark.parametrize("wire", WIRES)
def test_an_order_that_met_its_deadline_may_have_run(wire: str) -> None:
    """What was sent before the deadline is looked for, not sent again."""
    with (
        Scripted(SLOW["body"]) as server,
        connect(server, wire, deadline=0.3) as client,
        pytest.raises(sl.OrderStateUnknownError) as caught,
    ):
        client.call("Virtual_Guest", "createObject", TEMPLATE)
    assert isinstance(caught.value.__cause__, sl.DeadlineExceededError)
    assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
def test_a_deadline_is_over_all_attempts(wire: str) -> None:
    """No pause is begun that would outlast the deadline; the last failure is told."""
    sleeper = Sleeper()
    with (
        Scripted(RESET) as server,
        connect(server, wire, deadline=1.2, sleep=sleeper) as client,
        pytest.raises(sl.ReadError),
    ):
        client.call("Account", "getVirtualGuests")
    assert ([0.5, 1.0], 3) == (sleeper.pauses, len(server.requests))


@pytest.mark.parametrize("wire", WIRES)
def test_a_deadline_that_has_passed_sends_nothing(wire: str) -> None:
    """A call that waited too long for its turn is not sent, and did not run."""
    with Scripted(answer(wire, [])) as server, connect(server, wire) as client:
        call = sl.transport.Call(service="SoftLayer_Account", method="getObject", deadline=0.0)
        with pytest.raises(
            sl.DeadlineExceededError, match=r"^the deadline passed first \("
        ) as caught:
            client.transport.send(call)
    assert not caught.value.may_have_run
    assert [] == server.requests


@pytest.mark.parametrize("wire", WIRES)
def test_a_deadline_holds_for_one_call(wire: str) -> None:
    """A connection that was used under a deadline is used again without one."""
    pause = (0.2, answer(wire, [{"id": 1}]))
    with Scripted(answer(wire, []), pause) as server, connect(server, wire) as client:
        client.call("Account", "getVirtualGuests", deadline=0.1)
        assert [{"id": 1}] == client.call("Account", "getVirtualGuests", deadline=None)
    assert [1, 1] == [request.connection for request in server.requests]


@pytest.mark.parametrize("deadline", [0, -1, "soon", "5", True, float("inf"), float("nan"), 1e30])
def test_a_deadline_is_seconds(deadline: Any) -> None:
    """What is no number of seconds is refused before anything is sent."""
    with Scripted(answer("rest", [])) as server, connect(server, "rest") as client:
        with pytest.raises(sl.PreflightError, match="deadline="):
            client.call("Account", "getObject", deadline=deadline)
        with pytest.raises(sl.ConfigError, match="deadline="):
            connect(server, "rest", deadline=deadline)
    assert [] == server.requests


ROWS = json.dumps([{"id": number} for number in range(100)])


CALLS: dict[str, tuple[Any, ...]] = {
    "read": ("Account", "getVirtualGuests"),
    "order": ("Virtual_Guest", "createObject", TEMPLATE),
}


@pytest.mark.parametrize("kind", CALLS)
@pytest.mark.parametrize("packed", [False, True])
def test_an_answer_has_a_largest_size(kind: str, packed: bool) -> None:  # noqa: FBT001 - a case
    """What is larger is not read, packed or not; an order may have run."""
    body = b" " * 300_000 + ROWS.encode()
    page = http(gzip.compress(body), Content_Encoding="gzip") if packed else http(body)
    expected = sl.ResponseTooLargeError if kind == "read" else sl.OrderStateUnknownError
    with (
        Scripted(page) as server,
        connect(server, "rest", max_response_bytes=200_000) as client,
        pytest.raises(expected) as caught,
    ):
        client.call(*CALLS[kind])
    assert caught.value.may_have_run
    assert "200,000 bytes" in str(caught.value)
    assert caught.value.call is not None
    assert CALLS[kind][1] == caught.value.call.method
    assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
def test_the_largest_answer_is_read(wire: str) -> None:
    """An answer of just the size is read; None takes any."""
    page = answer(wire, [{"id": 1}])
    size = len(page.partition(b"\r\n\r\n")[2])
    with Scripted(page) as server:
        for most in (size, None):
            with connect(server, wire, max_response_bytes=most) as client:
                assert [{"id": 1}] == client.call("Account", "getVirtualGuests")
        with (
            connect(server, wire, max_response_bytes=size - 1) as client,
            pytest.raises(sl.ResponseTooLargeError),
        ):
            client.call("Account", "getVirtualGuests")


def test_a_page_that_is_too_large_is_halved() -> None:
    """Iterating asks for fewer rows at a time when a page is larger than it may be."""
    small = answer("rest", [{"id": 1}, {"id": 2}], SoftLayer_Total_Items="2")
    with (
        Scripted(http(ROWS), small) as server,
        connect(server, "rest", max_response_bytes=500) as client,
    ):
        rows = list(client.iter_call("Account", "getVirtualGuests", page_size=100))
    assert [1, 2] == [row["id"] for row in rows]
    assert ["resultLimit=0,100", "resultLimit=0,50"] == [
        request.target.rpartition("?")[2] for request in server.requests
    ]


@pytest.mark.parametrize("most", [0, -1, 1.5, "1", True])
def test_a_size_is_a_number_of_bytes(most: Any) -> None:
    """What is no size is refused."""
    with pytest.raises(sl.ConfigError, match="max_response_bytes="):
        sl.Client("demo", "key", max_response_bytes=most)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("given", [{"id": None}, {"id": 5}])
def test_a_call_that_forgot_its_object_is_told(wire: str, given: dict[str, Any]) -> None:
    """SoftLayer says that there is no object: the error says what is missing, when it is."""
    text = "Object does not exist to execute method on. (SoftLayer_Ticket::getObject)"
    with (
        Scripted(fault(wire, "SoftLayer_Exception", text)) as server,
        connect(server, wire) as client,
        pytest.raises(sl.SoftLayerAPIError) as caught,
    ):
        client.call("Account", "getObject", **given)
    assert (given["id"] is None) is ("the call has no id=" in str(caught.value))
    assert text == caught.value.fault_string
    assert len(server.requests) == 1


@pytest.mark.parametrize("wire", WIRES)
def test_the_size_of_an_answer_is_that_of_what_is_in_it(wire: str) -> None:
    """A small answer that compression makes larger is read: only what is unpacked counts."""
    _, _, body = answer(wire, [{"id": 1}]).partition(b"\r\n\r\n")
    packed = gzip.compress(body, 0)
    assert len(packed) > len(body)
    page = http(packed, Content_Encoding="gzip")
    with Scripted(page) as server, connect(server, wire, max_response_bytes=len(body)) as client:
        assert [{"id": 1}] == client.call("Account", "getVirtualGuests")


@pytest.mark.parametrize("wire", WIRES)
def test_what_says_that_it_is_too_large_is_not_waited_for(wire: str) -> None:
    """The length that an answer tells is enough to refuse it, whenever the rest comes."""
    page = (HEAD + b"Content-Length: 1001\r\n\r\n", HANG)
    with (
        Scripted(page) as server,
        connect(server, wire, max_response_bytes=1000, timeout=5) as client,
        pytest.raises(sl.ResponseTooLargeError, match=r"larger than 1,000 bytes"),
    ):
        client.call("Account", "getVirtualGuests")
    assert 1 == len(server.requests)
