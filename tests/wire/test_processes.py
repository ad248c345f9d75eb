from __future__ import annotations

import json
import os
import threading
import traceback
from typing import TYPE_CHECKING, Any

import pytest
import requests

from tests.wire.scripted import Scripted, _read, http
from tests.wire.wires import WIRES, answer, connect

if TYPE_CHECKING:
    import socket

    import softlayer_sdk as sl

CALLS = 100


class Echo(Scripted):
    """Answers each read of a guest with the id that was asked for."""

    def __init__(self, wire: str) -> None:
        super().__init__(b"")
        self._wire = wire

    def _serve(self, accepted: socket.socket, number: int) -> None:
        with accepted, accepted.makefile("rb") as stream:
            while (request := _read(stream, number)) is not None:
                self.requests.append(request)
                text = request.target if self._wire == "rest" else request.body.decode()
                found = next(part for part in _numbers(text) if part >= 1_000_000)
                accepted.sendall(answer(self._wire, {"id": found}))


def _numbers(text: str) -> list[int]:
    return [int(part) for part in "".join(c if c.isdigit() else " " for c in text).split()]


def _ask(client: sl.Client, who: int) -> int:
    """How many answers of a process were another one's."""
    wanted = [1_000_000 * (who + 1) + number for number in range(CALLS)]
    found = [client.call("Virtual_Guest", "getObject", id=id)["id"] for id in wanted]
    return sum(mine != given for mine, given in zip(wanted, found, strict=True))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("given", [False, True])
def test_a_child_has_connections_of_its_own(wire: str, given: bool) -> None:  # noqa: FBT001 - a case
    """After a fork, parent and children use one client, and each gets its own answers."""
    options: dict[str, Any] = {"session": requests.Session()} if given else {}
    with Echo(wire) as server, connect(server, wire, **options) as client:
        assert 0 == _ask(client, 0)
        pipes: list[int] = []
        for who in (1, 2, 3):
            reading, writing = os.pipe()
            if os.fork() == 0:
                count = -1
                try:
                    count = _ask(client, who)
                except BaseException:  # noqa: BLE001 - told by the number
                    traceback.print_exc()
                os.write(writing, json.dumps(count).encode())
                os._exit(0)
            os.close(writing)
            pipes.append(reading)
        wrong = [_ask(client, 0)]
        for reading in pipes:
            with os.fdopen(reading) as pipe:
                wrong.append(json.loads(pipe.read()))
            os.wait()
    assert [0, 0, 0, 0] == wrong
    assert server.connections == 4


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("method", ["deleteObject", "editObject", "powerOff"])
@pytest.mark.parametrize("times", [1, 3])
def test_the_retries_of_a_session_are_not_used(wire: str, method: str, times: int) -> None:
    """A session may repeat what it sends by itself; a write goes out once all the same."""
    session = requests.Session()
    retry = requests.adapters.Retry(
        times, allowed_methods=None, status_forcelist=[502], backoff_factor=0
    )
    session.mount("http://", requests.adapters.HTTPAdapter(max_retries=retry))
    args = ({"notes": "edge"},) if method == "editObject" else ()
    for script in (http("<html>", "502 Bad Gateway"), b""):
        with (
            Scripted((script, None)) as server,
            connect(server, wire, session=session) as client,
            pytest.raises(Exception, match="answer"),
        ):
            client.call("Virtual_Guest", method, *args, id=5)
        assert 1 == len(server.requests)
    assert times == retry.total


@pytest.mark.parametrize("wire", WIRES)
def test_the_pools_of_a_session_are_used(wire: str) -> None:
    """Without its retries, a session still has its own connections, which stay open."""
    session = requests.Session()
    session.mount("http://", requests.adapters.HTTPAdapter(max_retries=3))
    with Scripted(answer(wire, [])) as server, connect(server, wire, session=session) as client:
        client.call("Account", "getVirtualGuests")
        session.get(server.url)
        client.call("Account", "getVirtualGuests")
    assert [1, 1, 1] == [request.connection for request in server.requests]


@pytest.mark.parametrize("wire", WIRES)
def test_what_is_mounted_later_is_used(wire: str) -> None:
    """An adapter that a tool mounts on the session while the client lives sees the calls."""
    seen: list[str] = []

    class Watching(requests.adapters.HTTPAdapter):
        def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> Any:
            seen.append(str(request.url))
            return super().send(request, *args, **options)

    session = requests.Session()
    with Scripted(answer(wire, [])) as server, connect(server, wire, session=session) as client:
        client.call("Account", "getVirtualGuests")
        session.mount("http://", Watching(max_retries=2))
        client.call("Account", "getVirtualGuests")
    assert 1 == len(seen)
    assert 2 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
def test_threads_do_not_share_a_deadline(wire: str) -> None:
    """Each call has its own end, whatever other threads wait for on the same client."""
    failures: list[str] = []

    def work(client: sl.Client, deadline: float | None) -> None:
        try:
            client.call("Account", "getVirtualGuests", deadline=deadline)
        except Exception as error:  # noqa: BLE001 - told below
            failures.append(type(error).__name__)

    script = (0.4, answer(wire, []))
    with Scripted(script) as server, connect(server, wire) as client:
        threads = [
            threading.Thread(target=work, args=(client, deadline))
            for deadline in (None, 0.1, 5.0, None)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=10)
    assert ["DeadlineExceededError"] == failures
