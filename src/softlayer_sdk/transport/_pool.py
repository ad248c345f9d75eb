"""Connection pools that know whether anything of a call was sent, and when it has to end."""

from __future__ import annotations

import contextlib
import copy
import functools
import io
import os
import socket
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

import requests
import requests.adapters
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import pool_classes_by_scheme
from urllib3.util import Retry

from softlayer_sdk._version import __version__
from softlayer_sdk.transport._request import Ready
from softlayer_sdk.transport.flight import current_flight

if TYPE_CHECKING:
    from collections.abc import Callable

    from requests.adapters import BaseAdapter

USER_AGENT = f"softlayer-sdk/{__version__}"
POOL_SIZE = 32


def pooled_session() -> requests.Session:
    """A session that many threads can share.

    Nothing in it sends a request twice or keeps a cookie.
    """
    session = requests.Session()  # looked up when it is needed: a cache may stand in its place
    adapter = _Adapter(pool_maxsize=POOL_SIZE)  # which does not retry by itself
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.headers["User-Agent"] = USER_AGENT
    del session.headers["Connection"], session.headers["Accept"]  # HTTP/1.1 keeps and takes all
    session.cookies = _NoCookies()
    return session


class _NoCookies(RequestsCookieJar):
    """A jar that takes nothing."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        pass


def user_agent(session: requests.Session, app_info: str) -> str:
    """Who calls: what a session says of itself, or this package, and the program."""
    said = str(session.headers.get("User-Agent") or "")
    ours = USER_AGENT if said in ("", requests.utils.default_user_agent()) else said
    return f"{ours} {app_info}"


class Sessions:
    """The session that a process sends with; after a fork, the child has one of its own.

    Two processes on one connection would read each other's answers.

    Args:
        given: The caller's session, whose connections and settings are used, never its retries.
    """

    def __init__(self, given: requests.Session | None = None) -> None:
        self._given = given
        self._session = pooled_session() if given is None else given
        self._process = os.getpid()

    def here(self) -> requests.Session:
        """The session of this process."""
        if self._process != os.getpid():
            self._session = (
                pooled_session() if self._given is None else _with_adapters(self._given, copy.copy)
            )
            self._process = os.getpid()
        session = self._session
        if self._given is None:
            return session
        for adapter in session.adapters.values():
            _watch_pools(adapter)
        once = all(map(_sends_once, session.adapters.values()))
        return session if once else _with_adapters(session, _once)


def _with_adapters(
    session: requests.Session, change: Callable[[BaseAdapter], BaseAdapter]
) -> requests.Session:
    """The same session as it is now, but with each of its adapters changed."""
    twin = object.__new__(type(session))
    twin.__dict__ = {**vars(session)}
    twin.adapters = OrderedDict(
        (prefix, change(adapter)) for prefix, adapter in session.adapters.items()
    )
    return twin


def _watch_pools(adapter: BaseAdapter) -> None:
    """Let the pools that an adapter will open know what is sent, and when to stop."""
    managers: list[Any] = [getattr(adapter, "poolmanager", None)]
    managers += getattr(adapter, "proxy_manager", {}).values()
    for manager in managers:
        if getattr(manager, "pool_classes_by_scheme", None) is pool_classes_by_scheme:
            manager.pool_classes_by_scheme = _POOLS


def _sends_once(adapter: object) -> bool:
    retries = getattr(adapter, "max_retries", None)
    return not isinstance(retries, Retry) or retries.total == 0


def _once(adapter: BaseAdapter) -> BaseAdapter:
    """An adapter on the same pools that never sends again by itself."""
    if _sends_once(adapter):
        return adapter
    twin = object.__new__(type(adapter))
    twin.__dict__ = {**vars(adapter), "max_retries": Retry(0)}
    return twin


class _Watched:
    """What a connection of ours does beside what urllib3's does."""

    _socket: Any = None

    def connect(self) -> None:
        flight = current_flight()
        try:
            super().connect()  # type: ignore[misc]  # of the connection that this is mixed into
        finally:  # what a proxy was told to open a tunnel is no part of the call
            if flight is not None:
                flight.sent = False

    def send(self, data: Any) -> None:
        if self.sock is None:
            self.connect()
        flight = current_flight()
        if flight is not None:
            flight.works_on(self.sock)
            flight.sent = True
        super().send(data)  # type: ignore[misc]  # the same

    @property
    def sock(self) -> Any:
        return self._socket

    @sock.setter
    def sock(self, value: Any) -> None:
        bare = value is not None and not isinstance(value, _Socket)
        self._socket = _Socket(value) if bare else value


class _Socket:
    """A socket that is not read after the end of the flight."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def wake(self) -> None:
        """Let whoever reads it find its end."""
        bare = getattr(self._inner, "socket", self._inner)  # of a tunnel
        with contextlib.suppress(OSError):
            # `SSLSocket.shutdown` would take the session away from the thread that reads.
            socket.socket.shutdown(bare, socket.SHUT_RDWR)

    def makefile(self, *_: Any, **__: Any) -> io.BufferedReader:
        """What an answer is read from."""
        return io.BufferedReader(_Answer(self._inner))


class _Answer(io.RawIOBase):
    def __init__(self, sock: Any) -> None:
        self._sock = sock
        self._file = sock.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        flight = current_flight()
        left = flight.left if flight is not None else None
        if left is not None:
            if left <= 0:
                raise TimeoutError("the deadline has passed")
            wait = self._sock.gettimeout()
            self._sock.settimeout(left if wait is None else min(wait, left))
        read: int | None = self._file.readinto(buffer)
        return read

    def close(self) -> None:
        self._file.close()
        super().close()


@functools.cache
def _watched(connection: type) -> type:
    """A connection's class, watched, unless it is none of urllib3's.

    Recorders put their own class there for a while. It stays as it is: then nobody knows what was
    sent.
    """
    if not connection.__module__.startswith("urllib3."):
        return connection
    return type(f"Watched{connection.__name__}", (_Watched, connection), {})


class _PlainPool(HTTPConnectionPool):
    @property
    def ConnectionCls(self) -> type:  # type: ignore[override]  # noqa: N802 - urllib3's name
        return _watched(HTTPConnectionPool.ConnectionCls)


class _SecurePool(HTTPSConnectionPool):
    @property
    def ConnectionCls(self) -> type:  # type: ignore[override]  # noqa: N802 - urllib3's name
        return _watched(HTTPSConnectionPool.ConnectionCls)


_POOLS: dict[str, type[HTTPConnectionPool]] = {"http": _PlainPool, "https": _SecurePool}


class _Adapter(requests.adapters.HTTPAdapter):
    """Remembers the pool of the endpoint: who calls has mostly one, and `requests` seeks each time.

    What this package has not prepared goes the usual way.
    """

    _known: tuple[object, Any] = (None, None)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, *args: Any, **options: Any) -> Any:
        manager = super().proxy_manager_for(*args, **options)
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def get_connection_with_tls_context(
        self, request: Any, verify: Any, proxies: Any = None, cert: Any = None
    ) -> Any:
        if not isinstance(request, Ready):
            return super().get_connection_with_tls_context(request, verify, proxies, cert)
        known, pool = self._known
        key = request.endpoint, verify, cert, tuple(dict[str, Any](proxies or {}).items())
        if key != known:
            pool = super().get_connection_with_tls_context(request, verify, proxies, cert)
            super().cert_verify(pool, request.url, verify, cert)  # type: ignore[no-untyped-call]  # as `send` does
            self._known = key, pool
        return pool

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        if conn is not self._known[1]:
            super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]  # the same

    def request_url(self, request: Any, proxies: Any) -> str:
        if isinstance(request, Ready) and not proxies:
            return request.target
        return super().request_url(request, proxies)

    def build_response(self, req: Any, resp: Any) -> requests.Response:
        """The response without the cookies, which nobody asks for."""
        response = requests.Response()
        response.status_code = resp.status
        response.headers = CaseInsensitiveDict(resp.headers)
        response.encoding = requests.utils.get_encoding_from_headers(response.headers)
        response.raw, response.reason = resp, resp.reason
        response.url, response.request = req.url, req
        response.connection = self  # as `requests` does
        return response

    def close(self) -> None:
        self._known = None, None
        super().close()
