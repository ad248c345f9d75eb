"""The emulator itself: a state, and an HTTP server for it."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING, Any, Literal, Self

from softlayer_sdk.emulator.accounts import Accounts
from softlayer_sdk.emulator.behaviour import Settings
from softlayer_sdk.emulator.clock import Clock
from softlayer_sdk.emulator.dispatch import Dispatcher
from softlayer_sdk.emulator.faults import Faults
from softlayer_sdk.emulator.seed import plant_catalog, plant_example
from softlayer_sdk.emulator.sowing import sow_many
from softlayer_sdk.emulator.state import Row, State

try:
    from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server
except ImportError as error:
    raise ImportError(
        'the emulator needs werkzeug: pip install "softlayer-sdk[emulator]"'
    ) from error

from softlayer_sdk.emulator.app import App
from softlayer_sdk.emulator.control import Control

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from softlayer_sdk._client import Client


_POLL = 0.02  # seconds in which `stop` is noticed


class _Handler(WSGIRequestHandler):
    """Keeps connections open and says nothing."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log(self, type: str, message: str, *args: Any) -> None:
        """Say nothing."""

    def connection_dropped(self, error: BaseException, environ: Any = None) -> None:
        """Lost on purpose, or the client went away."""


class Emulator:
    """A SoftLayer on this machine. Start it with `with`, or with `start` and `stop`.

    It listens on the loopback, keeps its own state, and is ready in milliseconds.

    Args:
        host: The address to listen on.
        port: The port; 0 takes a free one.
        user: The user it accepts.
        key: The user's key.
        token: An access token that it accepts too.
        latency: Seconds that each answer takes.
        ready_after: Seconds until an ordered server can be used.
        tick: Seconds by which each call moves the clock, so that polling is enough to wait.
        strict_filters: Whether a filter on what is not there is refused; it lets everything
            through without.
        unwrap_single: Whether REST gives a list of one without its brackets, as it sometimes does.
        metadata_guest: The id of the guest that SoftLayer_Resource_Metadata talks to; the first
            without it.
        seeded: Whether it starts with the small account that it comes with, or with nothing.
        seed: Objects to start with, beside or in place of that account: by datatype, the arguments
            of the method `seed` for each.
        start: The time it starts at; the machine's own without it.

    Raises:
        LookupError: there is no such datatype, or no such property of one, in the seed.
        OSError: the port is taken, when it starts.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        user: str = "demo",
        key: str = "demo",
        token: str | None = None,
        latency: float = 0.0,
        ready_after: float = 0.0,
        tick: float = 0.0,
        strict_filters: bool = False,
        unwrap_single: bool = False,
        metadata_guest: int | None = None,
        seeded: bool = True,
        seed: Mapping[str, Iterable[Mapping[str, Any]]] | None = None,
        start: dt.datetime | None = None,
    ) -> None:
        self._address = (host, port)
        self._port = port
        self._accounts = Accounts(user, key, token)
        self.clock = Clock(start)
        self.faults = Faults()
        self._seeded = seeded
        self._seed = seed or {}
        settings = Settings(
            ready_after=ready_after,
            tick=tick,
            strict_filters=strict_filters,
            unwrap_single=unwrap_single,
            metadata_guest=metadata_guest,
        )
        self._dispatcher = Dispatcher(self._new_state(), self._accounts, settings)
        self.plant(**self._seed)
        self.app = App(self._dispatcher, self.faults, Control(self), latency)
        self._server: BaseWSGIServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> State:
        """The objects of the account."""
        return self._dispatcher.state

    @property
    def calls(self) -> list[dict[str, Any]]:
        """The calls so far, without credentials and passwords."""
        return self.app.calls

    @property
    def url(self) -> str:
        """The URL at which it listens."""
        if self._server is None:
            raise RuntimeError("the emulator is not started")
        return f"http://{self._address[0]}:{self._port}"

    @property
    def xmlrpc_url(self) -> str:
        """The XML-RPC endpoint."""
        return f"{self.url}/xmlrpc/v3.1"

    @property
    def rest_url(self) -> str:
        """The REST endpoint."""
        return f"{self.url}/rest/v3.1"

    def start(self) -> Self:
        """Listen, in a thread of its own."""
        self._server = self._bind()
        self.app.closing.clear()
        run = self._server.serve_forever
        self._thread = threading.Thread(target=run, args=(_POLL,), daemon=True)
        self._thread.start()
        return self

    def _bind(self) -> BaseWSGIServer:
        # The socket is made here: werkzeug ends the process when a port is taken.
        with socket.create_server(self._address) as listener:
            host, self._port = listener.getsockname()[:2]
            return make_server(
                host,
                self._port,
                self.app,
                threaded=True,
                request_handler=_Handler,
                fd=listener.fileno(),  # which it duplicates
            )

    def stop(self) -> None:
        """Stop listening. The state stays."""
        if self._server is None or self._thread is None:
            return
        self.app.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self._server = self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def client(self, transport: Literal["xmlrpc", "rest"] = "xmlrpc", **settings: Any) -> Client:
        """A client for this emulator, signed in.

        Args:
            transport: Which wire it uses.
            settings: Further arguments of `softlayer_sdk.Client`.
        """
        from softlayer_sdk._client import Client  # noqa: PLC0415 - all that it knows of the client

        endpoint = self.rest_url if transport == "rest" else self.xmlrpc_url
        given: dict[str, Any] = {
            "username": self._accounts.user,
            "api_key": self._accounts.key,
            **settings,
        }
        return Client(endpoint_url=endpoint, **given)

    def seed(self, datatype: str, count: int = 1, **values: Any) -> list[Row]:
        """Add objects to the state.

        Args:
            datatype: What they are, such as `Virtual_Guest`.
            count: How many; `{n}` in a text value stands for the number of each.
            values: Their properties, by wire name.
        """
        with self._dispatcher.lock:
            return sow_many(self.state, datatype, count, **values)

    def plant(self, **rows: Iterable[Mapping[str, Any]]) -> None:
        """Add objects of several datatypes: for each, the arguments of `seed`, once a row."""
        for datatype, each in rows.items():
            for values in each:
                self.seed(datatype, **values)

    def reset(self) -> None:
        """Start over: the account and the clock as they were, without calls and faults."""
        with self._dispatcher.lock:
            self.clock.restart()
            self._dispatcher.state = self._new_state()
            self.plant(**self._seed)
            self._accounts.revoke()
            self.calls.clear()
            self.faults.clear()

    def _new_state(self) -> State:
        state = State(self.clock)
        plant_catalog(state)
        if self._seeded:
            plant_example(state)
        return state
