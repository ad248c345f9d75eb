"""The emulator's time: the machine's own, or one that moves when it is told to."""

from __future__ import annotations

import datetime as dt


class Clock:
    """Tells the time. `advance` moves it on, so that a test need not wait."""

    def __init__(self, start: dt.datetime | None = None) -> None:
        self._fixed = start
        self._ahead = dt.timedelta()

    def now(self) -> dt.datetime:
        """The moment it is."""
        return (self._fixed or dt.datetime.now(dt.UTC)) + self._ahead

    def restart(self) -> None:
        """Go back to the start."""
        self._ahead = dt.timedelta()

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._ahead += dt.timedelta(seconds=seconds)
