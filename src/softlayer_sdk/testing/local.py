"""The value of the fixture `softlayer`: an emulated account, and helpers for tests."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.client import Client
    from softlayer_sdk.emulator import Emulator
    from softlayer_sdk.emulator.engine.clock import Clock
    from softlayer_sdk.emulator.http.faults import Faults


class LocalSoftLayer:
    """An emulator in the process of the test, and a client for it.

    It listens from when the client or a URL is first asked for.
    """

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator

    @functools.cached_property
    def emulator(self) -> Emulator:
        """The emulator, which listens."""
        return self._emulator.start()

    @functools.cached_property
    def client(self) -> Client:
        """A client that is signed in, over XML-RPC; `emulator.client("rest")` is for REST."""
        return self.emulator.client()

    @property
    def url(self) -> str:
        """Where the emulator listens, for other programs."""
        return self.emulator.url

    @property
    def calls(self) -> list[dict[str, Any]]:
        """The calls so far."""
        return self._emulator.calls

    @property
    def faults(self) -> Faults:
        """The trouble that is still to come."""
        return self._emulator.faults

    @property
    def clock(self) -> Clock:
        """The emulator's time."""
        return self._emulator.clock

    def seed(self, datatype: str, count: int = 1, **values: Any) -> list[dict[str, Any]]:
        """Add objects: see `Emulator.seed`."""
        return self._emulator.seed(datatype, count, **values)

    def guest(self, hostname: str = "host", **values: Any) -> dict[str, Any]:
        """Add a virtual server, by wire names; `tags` are names."""
        return self.seed("Virtual_Guest", hostname=hostname, **values)[0]

    def server(self, hostname: str = "host", **values: Any) -> dict[str, Any]:
        """Add a bare metal server, by wire names; `tags` are names."""
        return self.seed("Hardware_Server", hostname=hostname, **values)[0]

    def zone(self, name: str = "example.org", **values: Any) -> dict[str, Any]:
        """Add a DNS zone, with its `resourceRecords`."""
        return self.seed("Dns_Domain", name=name, **values)[0]

    def ssh_key(self, label: str = "key", **values: Any) -> dict[str, Any]:
        """Add an SSH key."""
        return self.seed("Security_Ssh_Key", label=label, **values)[0]

    def get(self, datatype: str, id: int | str, mask: str | None = None) -> dict[str, Any]:
        """An object as it is now: see `Emulator.get`."""
        return self._emulator.get(datatype, id, mask)

    def wait(self, test: Callable[[], object], timeout: float = 10.0) -> None:
        """Let the emulator's time pass until something is so: see `Emulator.wait`."""
        self._emulator.wait(test, timeout)

    def close(self) -> None:
        """Let go of what was opened."""
        if "client" in self.__dict__:
            self.client.close()
        self._emulator.stop()
