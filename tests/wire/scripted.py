"""A server that answers each request with the next literal bytes of its script."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from typing import TYPE_CHECKING, Any, Self

import attrs

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

HANG = object()  # never answer
CLOSE = object()  # close the connection in good order
RESET = object()  # break the connection


@attrs.frozen
class Request:
    """What reached the server."""

    verb: str
    target: str
    headers: Mapping[str, str]  # names in lower case
    body: bytes
    connection: int


class Scripted:
    """Serves a script on 127.0.0.1; its last answer is given to all further requests.

    An answer is bytes, what makes bytes of a `Request`, `HANG`, `CLOSE`, `RESET`, a number of
    seconds to pause for, an event that is waited for a few seconds, or a tuple of these, done in
    turn. A connection stays open after bytes, unless they say `Connection: close`.

    Args:
        script: The answers.
        tls: With it, the server is a proxy too: it takes `CONNECT` for whatever host, and speaks
            TLS in the tunnel.
    """

    def __init__(self, *script: Any, tls: ssl.SSLContext | None = None) -> None:
        self.script = list(script)
        self.tunnels = 0
        self._tls = tls
        self.requests: list[Request] = []
        self.connections = 0
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    @property
    def url(self) -> str:
        """Its address, without a path."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def wait_until_closed(self) -> None:
        """Wait until each connection was closed by the script."""
        for thread in self._threads[1:]:
            thread.join(timeout=5)

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        for each in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(timeout=5)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                accepted, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(accepted)
            thread = threading.Thread(
                target=self._serve, args=(accepted, self.connections), daemon=True
            )
            self._threads.append(thread)
            thread.start()

    def _serve(self, accepted: socket.socket, number: int) -> None:
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            stream = stack.enter_context(stack.enter_context(accepted).makefile("rb"))
            while (request := _read(stream, number)) is not None:
                if request.verb == "CONNECT" and self._tls is not None:
                    self.tunnels += 1
                    accepted.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    accepted = self._tls.wrap_socket(accepted, server_side=True)
                    stream = stack.enter_context(stack.enter_context(accepted).makefile("rb"))
                    continue
                with self._lock:
                    self.requests.append(request)
                    answer = self.script.pop(0) if len(self.script) > 1 else self.script[0]
                steps = answer if isinstance(answer, tuple) else (answer,)
                steps = tuple(step(request) if callable(step) else step for step in steps)
                if not all(_do(step, accepted) for step in steps):
                    return


def _read(stream: Any, number: int) -> Request | None:
    begin = stream.read(1)
    if begin == b"\x16":
        return Request("TLS", "", {}, b"", number)  # a handshake, which is not spoken here
    first = (begin + stream.readline()).decode("latin-1").split()
    if len(first) < 2:
        return None
    headers: dict[str, str] = {}
    while (line := stream.readline()).strip():
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", 0)))
    return Request(first[0], first[1], headers, body, number)


def _do(step: Any, accepted: socket.socket) -> bool:
    """Do one step of an answer; gives whether the connection stays open."""
    if isinstance(step, bytes):
        accepted.sendall(step)
        return b"connection: close" not in step.lower()
    if isinstance(step, float):
        time.sleep(step)
        return True
    if isinstance(step, threading.Event):
        step.wait(timeout=5)
        return True
    if step is HANG:
        accepted.recv(1)  # until the other side, or the end of the test, closes it
    if step is RESET:
        accepted.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def http(body: bytes | str = b"", status: str = "200 OK", /, **headers: str) -> bytes:
    """A complete HTTP answer; `_` in the name of a header stands for `-`."""
    content = body.encode() if isinstance(body, str) else body
    lines = {"Content-Length": str(len(content))}
    lines |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode("latin-1") + content
