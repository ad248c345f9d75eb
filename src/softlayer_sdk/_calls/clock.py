"""The server's clock, as its answers tell it: each has a `Date`, in whole seconds."""

from __future__ import annotations

import datetime as dt
import math
import threading

import attrs

# Two clocks that nobody sets drift apart by this much, at most, from one answer to the next.
_DRIFT = 1e-4
# What is dated outside is no time of a server.
_THIS_CENTURY, _CENTURY = 2050, 100


@attrs.define(eq=False, repr=False)
class ServerClock:
    """Knows between which bounds the server's clock is ahead of this process's own.

    An answer that was dated D, asked for at A and received at R says that the difference is at
    least D - R and at most D + 1 s - A. The tightest bounds of all answers hold, until an answer
    contradicts them: then a clock was set, and only that answer counts. A and R are seconds of
    `time.monotonic`, which nobody sets.

    Attributes:
        answers: How many answers the bounds are made of.
    """

    answers: int = 0
    _lower: float = -math.inf
    _upper: float = math.inf
    _heard: float = 0.0
    _lock: threading.Lock = attrs.field(factory=threading.Lock)

    def hear(self, asked: float, received: float, date: dt.datetime | None) -> None:
        """Learn from an answer.

        Args:
            asked: When it was asked for, by `time.monotonic`.
            received: When it was here.
            date: The server's time in it; None teaches nothing.
        """
        if date is None or abs(date.year - _THIS_CENTURY) > _CENTURY:
            return
        lower, upper = date.timestamp() - received, date.timestamp() + 1 - asked
        with self._lock:
            if lower > self._upper or upper < self._lower:
                self._lower, self._upper, self.answers = lower, upper, 0
            self._lower, self._upper = max(lower, self._lower), min(upper, self._upper)
            self.answers += 1
            self._heard = received

    def at(self, moment: float) -> tuple[dt.datetime, dt.datetime] | None:
        """The earliest and the latest that the server's clock showed at a moment.

        Args:
            moment: A moment of `time.monotonic`.

        Returns:
            Both, in UTC; None while no answer had a date.
        """
        with self._lock:
            if not self.answers:
                return None
            slack = _DRIFT * abs(moment - self._heard)
            bounds = moment + self._lower - slack, moment + self._upper + slack
        earliest, latest = (dt.datetime.fromtimestamp(each, dt.UTC) for each in bounds)
        return earliest, latest
