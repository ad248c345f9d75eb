"""The emulator's time: the machine's own, or one that moves when it is told to."""

from __future__ import annotations

import datetime as dt


class Clock:
    """Tells the time. `advance` moves it on, so that a test need not wait.

    Attributes:
        ahead: The seconds that it was moved on.
    """

    def __init__(self, start: dt.datetime | None = None) -> None:
        self._fixed = start
        self.ahead = 0.0

    def now(self) -> dt.datetime:
        """The moment it is."""
        moment = self._fixed or dt.datetime.now(dt.UTC)
        return moment + dt.timedelta(seconds=self.ahead) if self.ahead else moment

    def restart(self) -> None:
        """Go back to the start."""
        self.ahead = 0.0

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.ahead += seconds
