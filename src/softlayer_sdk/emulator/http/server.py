"""The emulator itself: an account, and an HTTP server for it."""

from __future__ import annotations

import socket
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from softlayer_sdk.emulator.engine.accounts import Accounts
from softlayer_sdk.emulator.engine.context import Settings
from softlayer_sdk.emulator.http.faults import Faults, Limiter
from softlayer_sdk.emulator.sandbox import Sandbox

try:
    from softlayer_sdk.emulator.http.listener import HttpServer
except ImportError as error:
    raise ImportError(
        'the emulator needs werkzeug: pip install "softlayer-sdk[emulator]"'
    ) from error

from softlayer_sdk.emulator.http.app import App
from softlayer_sdk.emulator.http.control import Control
from softlayer_sdk.emulator.http.guard import Guard
from softlayer_sdk.emulator.http.journal import Journal
from softlayer_sdk.emulator.http.page.site import Page

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable, Mapping

    from softlayer_sdk.client import Client


class Emulator(Sandbox):
    """A SoftLayer on this machine. Start it with `with`, or with `start` and `stop`.

    It listens on the loopback, keeps its own account, and is ready in milliseconds.

    Args:
        host: The address to listen on.
        port: The port; 0 takes a free one.
        certificate: The files of a TLS certificate and its key; it speaks plain HTTP without.
        user: The user it accepts, beside those of the account that have a key.
        key: The user's key.
        token: An access token that it accepts too.
        latency: Seconds that each answer takes.
        rate_limit: How many calls may come in a second; the others are refused.
        ready_after: Seconds until an ordered server can be used.
        tick: Seconds by which each call moves the clock, so that polling is enough to wait.
        strict_filters: Whether a filter on what is not there is refused; it lets everything
            through without.
        strict_templates: Whether a member of a template or of an order that its type lacks is
            refused over XML-RPC as well; REST refuses it anyway.
        preset_vlans: Whether servers of a preset may name their VLANs. In 2016 the service refused
            that; of today nothing is known.
        delete_used_tags: Whether a tag that something has can be deleted, and goes everywhere; what
            the service does is not known for sure.
        unwrap_single: Whether REST gives a list of one without its brackets, as it sometimes does.
        metadata_guest: The id of the guest that SoftLayer_Resource_Metadata talks to; without it
            the one with the address in the header `X-Forwarded-For`, or the first.
        seeded: Whether it starts with the small account that it comes with, or with nothing.
        seed: Objects to start with, beside or in place of that account: by datatype, the arguments
            of the method `seed` for each.
        guests: How many more guests to start with, for a large account.
        state: A file that keeps the account, so that the next emulator with it goes on where this
            one stops, however it stops. What is there counts more than `seeded`, `seed` and
            `guests`.
        hosts: Further names that it may be called by, beside addresses and `localhost`. When it
            listens for other machines, it takes any name.
        origins: The origins whose pages may use it, such as `https://console.example.com`; pages
            in a browser are refused without.
        start: The time it starts at; the machine's own without it.

    Attributes:
        faults: What is still to go wrong.

    Raises:
        LookupError: there is no such datatype, or no such property of one, in the seed.
        ValueError: the file `state` is something else, cannot be made, or another emulator has it.
        OSError: the port is taken, or the certificate cannot be read, when it starts.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        certificate: tuple[str | Path, str | Path] | None = None,
        user: str = "demo",
        key: str = "demo",
        token: str | None = None,
        latency: float = 0.0,
        rate_limit: int | None = None,
        ready_after: float = 0.0,
        tick: float = 0.0,
        strict_filters: bool = False,
        strict_templates: bool = False,
        preset_vlans: bool = True,
        delete_used_tags: bool = False,
        unwrap_single: bool = False,
        metadata_guest: int | None = None,
        seeded: bool = True,
        seed: Mapping[str, Iterable[Mapping[str, Any]]] | None = None,
        guests: int = 0,
        state: str | Path | None = None,
        hosts: Collection[str] = (),
        origins: Collection[str] = (),
        start: dt.datetime | None = None,
    ) -> None:
        settings = Settings(
            ready_after=ready_after,
            tick=tick,
            strict_filters=strict_filters,
            strict_templates=strict_templates,
            preset_vlans=preset_vlans,
            delete_used_tags=delete_used_tags,
            unwrap_single=unwrap_single,
            metadata_guest=metadata_guest,
        )
        super().__init__(
            Accounts(user, key, token),
            settings,
            seeded=seeded,
            seed=seed or {},
            guests=guests,
            start=start,
            path=Path(state) if state is not None else None,
        )
        self.faults = Faults()
        self._journal = Journal()
        self._address = (host, port)
        self._port = port
        self._certificate = certificate
        self.app = App(
            self._dispatcher,
            self.faults,
            self._journal,
            Control(self),
            Page(self, self._dispatcher, self._journal),
            guard=Guard(host, hosts, origins),
            limiter=Limiter(rate_limit),
            latency=latency,
        )
        self._server: HttpServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def calls(self) -> list[dict[str, Any]]:
        """The calls so far, with their HTTP headers, without credentials and passwords.

        `calls.clear()` forgets them.
        """
        return self._journal.calls

    @property
    def url(self) -> str:
        """The URL at which it listens."""
        if self._server is None:
            raise RuntimeError("the emulator is not started")
        scheme = "https" if self._certificate else "http"
        return f"{scheme}://{self._address[0]}:{self._port}"

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
        for file in self._certificate or ():
            Path(file).open(
                "rb"
            ).close()  # its error names the file; that of the TLS library does not
        self.reopen()
        self._server = self._bind()
        self.app.closing.clear()
        self._thread = threading.Thread(target=self._server.serve, daemon=True)
        self._thread.start()
        return self

    def _bind(self) -> HttpServer:
        # The socket is made here: werkzeug ends the process when a port is taken.
        with socket.create_server(self._address) as listener:
            self._port = listener.getsockname()[1]
            return HttpServer(listener, self.app, self._certificate)

    def stop(self) -> None:
        """Stop listening. The account stays; a file of it is closed."""
        if self._server is not None and self._thread is not None:
            self.app.closing.set()
            self._server.end()
            self._thread.join()
            self._server = self._thread = None
        self.close()

    def reset(self) -> None:
        """Start over: the account and the clock as they were, without calls and faults."""
        with self._dispatcher.lock:
            super().reset()
            self._journal.clear()
            self.faults.clear()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def client(self, transport: Literal["xmlrpc", "rest"] = "xmlrpc", **settings: Any) -> Client:
        """A client for this emulator, signed in.

        Args:
            transport: Which wire it uses.
            settings: Further arguments of `softlayer_sdk.Client`, such as `verify` for TLS.
        """
        from softlayer_sdk.client import Client  # noqa: PLC0415 - all that it knows of the client

        endpoint = self.rest_url if transport == "rest" else self.xmlrpc_url
        given: dict[str, Any] = {
            "username": self._accounts.user,
            "api_key": self._accounts.key,
            **settings,
        }
        return Client(endpoint_url=endpoint, **given)
