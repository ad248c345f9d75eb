from __future__ import annotations

import contextvars
import pickle
import socket
import threading
import time
from types import SimpleNamespace
from typing import Any

import pytest
import requests

import softlayer_sdk as sl
from softlayer_sdk.services import AccountService
from softlayer_sdk.transport._pool import _Socket
from tests.wire.scripted import CLOSE, HANG, RESET, Request, Scripted
from tests.wire.wires import WIRES, answer, connect, fault

TEMPLATE = {"hostname": "web1", "domain": "example.org"}


@pytest.mark.parametrize("wire", WIRES)
def test_a_view_has_options_of_its_own_on_the_same_connection(wire: str) -> None:
    """Headers go with the view's calls, through services and managers; the client has none."""
    with Scripted(answer(wire, [])) as server, connect(server, wire) as client:
        view = client.with_options(raw_headers={"X-Correlation-ID": "job-7"})
        nested = view.with_options(raw_headers={"X-Other": "1"})
        client.call("Account", "getVirtualGuests")
        AccountService(view).get_virtual_guests()
        sl.SshKeyManager(nested).list_keys()
        nested.call("Account", "getVirtualGuests", raw_headers={"X-Other": "2"})
    seen = [
        (each.headers.get("x-correlation-id"), each.headers.get("x-other"))
        for each in server.requests
    ]
    assert [(None, None), ("job-7", None), ("job-7", "1"), ("job-7", "2")] == seen
    assert 1 == server.connections
    assert type(view) is sl.Client


def test_members_of_the_message_go_with_the_calls_of_a_view() -> None:
    """`headers` are those of an XML-RPC message, as in a call."""
    with Scripted(answer("xmlrpc", [])) as server, connect(server, "xmlrpc") as client:
        client.with_options(headers={"x": 1}).call("Account", "getVirtualGuests", headers={"y": 2})
    body = server.requests[0].body
    assert b"<name>x</name>" in body
    assert b"<name>y</name>" in body


@pytest.mark.parametrize("wire", WIRES)
def test_a_view_decides_how_often_and_how_long(wire: str) -> None:
    """Its retry policy, deadline and timeout hold, over all attempts; preflight too."""
    with Scripted(HANG) as server, connect(server, wire, sleep=None) as client:
        once = client.with_options(timeout=0.05, retry=sl.RetryPolicy(attempts=1))
        with pytest.raises(sl.ReadTimeoutError) as caught:
            once.call("Account", "getObject")
        assert (1, 1) == (caught.value.attempts, len(server.requests))
        soon = client.with_options(timeout=0.1, deadline=0.3)
        begin = time.monotonic()
        with pytest.raises(sl.TransportError):
            soon.call("Account", "getObject")
        assert time.monotonic() - begin < 5  # six and a half without a deadline
    with pytest.raises(sl.PreflightError, match="getObjet"):
        client.with_options(preflight="error").call("Account", "getObjet")


@pytest.mark.parametrize("wire", WIRES)
def test_a_rate_keeps_to_the_deadline(wire: str) -> None:
    """A call whose turn comes after its deadline is over at once, and was not sent."""
    with (
        Scripted(answer(wire, [])) as server,
        connect(server, wire, max_calls_per_second=0.01, deadline=30.0) as client,
    ):
        client.call("Account", "getVirtualGuests")
        with pytest.raises(sl.DeadlineExceededError, match="before its turn") as caught:
            client.call("Account", "getVirtualGuests")
    assert not caught.value.may_have_run
    assert 1 == len(server.requests)


def test_a_view_says_how_many_pages_at_once() -> None:
    """`parallel` of a view holds for the lists of its managers, in threads with our context."""
    with sl.emulator.Emulator() as emulator, emulator.client() as client:
        emulator.seed("Virtual_Guest", 12)
        name = contextvars.ContextVar("name", default="")
        seen: set[tuple[str, str]] = set()

        def hear(_: sl.CallEvent) -> None:
            seen.add((name.get(), threading.current_thread().name))

        name.set("mine")
        with emulator.client(on_call=hear) as watched:
            view = watched.with_options(parallel=4)
            rows = list(sl.VSManager(view).iter_instances(page_size=2))
    assert len(rows) > 12
    assert {"mine"} == {each for each, _ in seen}
    assert 1 < len(seen)
    del client


@pytest.mark.parametrize(
    "options",
    [{"timeout": 0}, {"deadline": -1}, {"raw_headers": {"a b": "c"}}, {"parallel": -1}],
    ids=str,
)
def test_what_cannot_be_an_option_is_refused(options: dict[str, Any]) -> None:
    """A view with a wrong option is not made."""
    client = sl.Client("demo", "k")
    with pytest.raises(sl.PreflightError, match=next(iter(options))):
        client.with_options(**options)


def _in_a_thread(work: Any) -> tuple[threading.Thread, list[BaseException]]:
    failed: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except sl.SoftLayerError as error:
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, failed


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("how", ["close", "cancel", "cancel a view"])
@pytest.mark.parametrize("own", [False, True], ids=["our session", "their session"])
def test_a_call_in_flight_is_ended_from_another_thread(wire: str, how: str, own: bool) -> None:  # noqa: FBT001 - a parameter
    """Whoever waits for an answer that does not come stops waiting, and is told that it ran."""
    arrived = threading.Event()

    def arrive(_: Request) -> object:
        arrived.set()
        return HANG

    stop = sl.CancelToken()
    session = requests.Session() if own else None
    with Scripted(arrive) as server, connect(server, wire, timeout=None, session=session) as client:
        view = client if how == "close" else client.with_options(cancel_token=stop)
        view = view.with_options(deadline=None)
        thread, failed = _in_a_thread(lambda: view.call("Account", "getObject"))
        assert arrived.wait(10)
        (client.close if how == "close" else stop.cancel)()
        thread.join(10)
        assert not thread.is_alive()
        assert [sl.CallCancelledError] == list(map(type, failed))
        assert failed[0].may_have_run  # type: ignore[attr-defined]  # as the line before says
        assert str(failed[0]).startswith("it was cancelled once it was sent (")
        assert 1 == len(server.requests)
        server.script[:] = [answer(wire, {"id": 1})]
        assert {"id": 1} == client.call("Account", "getObject")  # the others go on
        if how != "close":
            with pytest.raises(
                sl.CallCancelledError, match=r"^it was cancelled before it was sent \("
            ) as caught:
                view.call("Account", "getObject")
            assert not caught.value.may_have_run
    if session is not None:
        session.close()


def test_a_cancelled_order_may_have_been_placed() -> None:
    """An order that is ended is as unknown as one whose answer is lost."""
    arrived = threading.Event()

    def arrive(_: Request) -> object:
        arrived.set()
        return HANG

    with Scripted(arrive) as server, connect(server, "rest") as client:
        thread, failed = _in_a_thread(
            lambda: client.call("Virtual_Guest", "createObject", TEMPLATE)
        )
        assert arrived.wait(10)
        client.close()
        thread.join(10)
    (error,) = failed
    assert isinstance(error, sl.OrderStateUnknownError)
    assert isinstance(error.__cause__, sl.CallCancelledError)


@pytest.mark.parametrize("wire", WIRES)
def test_a_pause_is_ended_too(wire: str) -> None:
    """Whoever waits for the next attempt stops waiting."""
    stop = sl.CancelToken()
    busy = fault(wire, "SoftLayer_Exception_WebService_RateLimitExceeded", "slow", retry_after="50")
    with Scripted(busy) as server, connect(server, wire, sleep=None) as client:
        heard = threading.Event()

        def hear(event: sl.CallEvent) -> None:
            if event.retry_in is not None:
                heard.set()

        with sl.Client("demo", "k", client.settings.endpoint_url, on_call=hear) as watched:
            view = watched.with_options(cancel_token=stop)
            thread, failed = _in_a_thread(lambda: view.call("Account", "getObject"))
            assert heard.wait(10)
            stop.cancel()
            thread.join(10)
    assert not thread.is_alive()
    assert [sl.CallCancelledError] == list(map(type, failed))


@pytest.mark.parametrize("wire", WIRES)
def test_an_error_says_whether_to_try_again(wire: str) -> None:
    """What failed knows how often and how long it was tried, and what may be done about it."""
    busy = fault(wire, "SoftLayer_Exception_WebService_RateLimitExceeded", "slow", Retry_After="1")
    with Scripted(busy) as server, connect(server, wire) as client:
        with pytest.raises(sl.RateLimitError) as caught:
            client.call(
                "Account",
                "getObject",
                raw_headers={"X-Request-ID": "r1", "X-Vault": "s3cret-s3cret"},
            )
        error = caught.value
        assert (True, False, 4) == (error.retryable, error.may_have_run, error.attempts)
        assert (1.0, "r1") == (error.retry_after, error.correlation_id)
        assert {"X-Request-ID": "r1", "X-Vault": "[secret]"} == error.request_headers_safe
        assert error.elapsed > 0
        server.script[:] = [fault(wire, "SoftLayer_Exception_Public", "no")]
        with pytest.raises(sl.SoftLayerAPIError) as refused:
            client.call("Account", "getObject")
        assert (False, 1) == (refused.value.retryable, refused.value.attempts)
        server.script[:] = [RESET]
        with pytest.raises(sl.OrderStateUnknownError) as lost:
            client.call("Virtual_Guest", "createObject", TEMPLATE)
        assert (False, True) == (lost.value.retryable, lost.value.may_have_run)
        assert "SoftLayer_Virtual_Guest" == (lost.value.call and lost.value.call.service)
        server.script[:] = [CLOSE]
        with pytest.raises(sl.ReadError) as broken:
            client.call("Account", "getObject")
        assert broken.value.retryable


def test_an_error_is_pickled_whole() -> None:
    """What it knows and why it happened come out of a pickle, whatever the cause was."""
    with Scripted(RESET) as server, connect(server, "rest") as client:
        with pytest.raises(sl.OrderStateUnknownError) as caught:
            client.call("Virtual_Guest", "createObject", TEMPLATE)
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
    assert (str(caught.value), 1) == (str(error), error.attempts)
    assert isinstance(error.__cause__, sl.ReadError)
    assert str(caught.value.__cause__) == str(error.__cause__)
    assert error.__cause__.__cause__ is not None


@pytest.mark.parametrize("wire", WIRES)
def test_a_limit_of_0_is_no_rows(wire: str) -> None:
    """At each level nothing comes, but a list that asked for nothing knows how many there are."""
    with sl.emulator.Emulator() as emulator, emulator.client(wire) as client:  # type: ignore[arg-type]  # one of both
        total = len(client["Account"].getVirtualGuests())
        raw = client["Account"].getVirtualGuests(limit=0)
        typed = AccountService(client).get_virtual_guests(limit=0)
        assert ([], total) == (raw, raw.total_count)
        assert ([], total) == (typed, getattr(typed, "total_count", None))
        assert [] == list(client.iter_call("Account", "getVirtualGuests", limit=0))
        assert [] == sl.VSManager(client).list_instances(limit=0)
    assert total > 0


@pytest.mark.parametrize("wire", WIRES)
def test_a_program_says_who_it_is(wire: str) -> None:
    """`app_info` is added to what we say, and to what a session of one's own says."""
    own = requests.Session()
    theirs = requests.Session()
    theirs.headers["User-Agent"] = "theirs/3"
    with Scripted(answer(wire, [])) as server:
        for session in (None, own, theirs):
            with connect(server, wire, session=session, app_info="tool/1.2") as client:
                client.call("Account", "getVirtualGuests")
    sdk = f"softlayer-sdk/{sl.__version__}"
    assert [f"{sdk} tool/1.2", f"{sdk} tool/1.2", "theirs/3 tool/1.2"] == [
        each.headers["user-agent"] for each in server.requests
    ]
    own.close()
    theirs.close()


@pytest.mark.parametrize("wrong", ["", "tool/1\r\nX: 1", "t\u00f6l/1", "a tool/"])
def test_a_name_that_no_header_can_have_is_refused(wrong: str) -> None:
    """What a `User-Agent` cannot say is an error of the settings."""
    with pytest.raises(sl.ConfigError, match="app_info"):
        sl.Client("demo", "k", app_info=wrong)


@pytest.mark.parametrize("in_a_tunnel", [False, True])
def test_who_reads_is_woken(in_a_tunnel: bool) -> None:  # noqa: FBT001 - a case
    """A reader finds the end of its socket, which urllib3 keeps inside another in a tunnel."""
    here, there = socket.socketpair()
    with here, there:
        inner: Any = SimpleNamespace(socket=here) if in_a_tunnel else here
        _Socket(inner).wake()
        assert b"" == there.recv(1)
        _Socket(inner).wake()  # once more, which does no harm
