"""The calls that came: what was asked, what is in flight, and what became of the last ones."""

from __future__ import annotations

import collections
import itertools
import logging
import threading
import time
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk.emulator.engine.request import is_secret
from softlayer_sdk.emulator.engine.values import is_array, is_struct

if TYPE_CHECKING:
    import datetime as dt

    from softlayer_sdk.emulator.engine.errors import Refusal
    from softlayer_sdk.emulator.engine.request import Request

# So many calls are remembered, and of so many what became of them.
_REMEMBERED, _SHOWN = 10_000, 200
# Of an answer so many values, rows and characters are kept.
_VALUES, _ROWS, _CHARACTERS = 2000, 20, 2000
log = logging.getLogger("softlayer_sdk.emulator")


@attrs.define(eq=False, kw_only=True)
class Call:
    """A call, and what became of it.

    Attributes:
        asked: What was asked, as `Emulator.calls` has it.
        steps: What follows the method in a REST path.
        at: The emulator's time when it came.
        fault: What went wrong with it on purpose.
        refusal: What was said when it was refused.
        answer: The beginning of its answer, without secrets.
        total: How many rows the list has in all.
        seconds: How long it took; None as long as it is in flight.
    """

    number: int
    asked: dict[str, Any]
    steps: list[str]
    at: dt.datetime
    fault: str | None = None
    refusal: Refusal | None = None
    answer: Any = None
    total: int | None = None
    seconds: float | None = None
    _began: float = attrs.field(factory=time.perf_counter, init=False)

    @property
    def took(self) -> float:
        """The seconds that it took, or has taken so far."""
        return time.perf_counter() - self._began if self.seconds is None else self.seconds

    def end(self) -> None:
        """It is not in flight any more."""
        self.seconds = self.took

    def keep(self, value: Any, total: int | None) -> None:
        """Remember the beginning of an answer."""
        secret = is_secret(self.asked["method"]) and not is_struct(value) and not is_array(value)
        self.answer = "***" if secret else _Excerpt().of(value, "")
        self.total = total


class Journal:
    """Remembers calls; of a great many only the last.

    Attributes:
        calls: What was asked, oldest first.
    """

    def __init__(self) -> None:
        self.calls: list[dict[str, Any]] = []
        self._recent: collections.deque[Call] = collections.deque(maxlen=_SHOWN)
        self._in_flight: dict[int, Call] = {}
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()

    def begin(self, request: Request, now: dt.datetime) -> Call:
        """A call came."""
        asked = request.noted
        log.info("%s %s::%s", request.wire, request.service, request.method)
        with self._lock:
            call = Call(number=next(self._numbers), asked=asked, steps=request.steps.copy(), at=now)
            self.calls.append(asked)
            if len(self.calls) > 2 * _REMEMBERED:
                del self.calls[:_REMEMBERED]
            self._recent.append(call)
            self._in_flight[call.number] = call
        return call

    def end(self, call: Call) -> None:
        """A call was answered, or was given up."""
        call.end()
        with self._lock:
            self._in_flight.pop(call.number, None)

    def recent(self) -> list[Call]:
        """The last calls, newest first."""
        with self._lock:
            return list(reversed(self._recent))

    def in_flight(self) -> list[Call]:
        """The calls that wait for their answer, oldest first."""
        with self._lock:
            return list(self._in_flight.values())

    def find(self, number: int) -> Call | None:
        """One of the last calls, or of those in flight."""
        return next((each for each in self.recent() if each.number == number), None)

    def clear(self) -> None:
        """Forget the calls that were answered."""
        with self._lock:
            self.calls.clear()
            self._recent = collections.deque(self._in_flight.values(), maxlen=_SHOWN)


class _Excerpt:
    """The beginning of a value, without secrets: an answer may be as long as it likes."""

    def __init__(self) -> None:
        self._left = _VALUES

    def of(self, value: Any, name: str) -> Any:
        self._left -= 1
        if self._left < 0:
            return "…"
        if is_struct(value):
            return {inner: self.of(each, inner) for inner, each in value.items()}
        if is_array(value):
            more = [f"… and {len(value) - _ROWS:,} more"] if len(value) > _ROWS else []
            return [self.of(each, name) for each in value[:_ROWS]] + more
        return "***" if is_secret(name) else _beginning(value)


def _beginning(value: Any) -> Any:
    """A scalar; of a long one the beginning."""
    if isinstance(value, bytes):
        return f"… {len(value):,} bytes"
    if isinstance(value, str) and len(value) > _CHARACTERS:
        return f"{value[:_CHARACTERS]}…"
    return value
