"""What the fixture `softlayer` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from softlayer_sdk._client import Client
    from softlayer_sdk.emulator import Emulator
    from softlayer_sdk.emulator.clock import Clock
    from softlayer_sdk.emulator.faults import Faults
    from softlayer_sdk.emulator.state import Row


@attrs.frozen
class LocalSoftLayer:
    """An emulator and a client for it.

    Attributes:
        emulator: The emulator.
        client: A client that is signed in there, over XML-RPC; `emulator.client("rest")` gives one
            for the other wire.
    """

    emulator: Emulator
    client: Client

    @property
    def url(self) -> str:
        """Where the emulator listens, for other programs."""
        return self.emulator.url

    @property
    def calls(self) -> list[dict[str, Any]]:
        """The calls so far."""
        return self.emulator.calls

    @property
    def faults(self) -> Faults:
        """The trouble that is still to come."""
        return self.emulator.faults

    @property
    def clock(self) -> Clock:
        """The emulator's time."""
        return self.emulator.clock

    def seed(self, datatype: str, count: int = 1, **values: Any) -> list[Row]:
        """Add objects: see `Emulator.seed`."""
        return self.emulator.seed(datatype, count, **values)
