"""What is measured of things: it follows from what is measured and when, so it never changes."""

from __future__ import annotations

import datetime as dt
import math
import zlib
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.values import read_date

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY = 86_400
_MOST_STEPS = 10_000
_MOST_A_SECOND = 20_000


def steps(start: Any, end: Any, seconds: int) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    """The steps from one date to another, the last of them whole or shorter.

    Raises:
        Refusal: they are no dates, or too far apart.
    """
    first, last = read_date(start), read_date(end)
    if first is None or last is None:
        raise Refusal.invalid("startDateTime", "The start and the end have to be dates.")
    if seconds < 1:
        raise Refusal.invalid("summaryPeriod", "It is a number of seconds.")
    if (last - first).total_seconds() / seconds > _MOST_STEPS:
        raise Refusal(f"{BASE}_MaximumResultLimit", "Too many results: ask for larger steps.")
    while first < last:
        end = min(first + dt.timedelta(seconds=seconds), last)
        yield first, end
        first = end


def amount(subject: object, kind: str, start: dt.datetime, end: dt.datetime) -> int:
    """What went through between two moments; the amounts of parts add up to that of the whole."""
    if end <= start:
        return 0
    return _until(subject, kind, end) - _until(subject, kind, start)


def level(subject: object, kind: str, moment: dt.datetime) -> float:
    """A share of all there is, at a moment: from 0 to 1, higher by day than by night."""
    angle = 2 * math.pi * moment.timestamp() / _DAY
    return round(0.1 + 0.6 * _luck(subject, kind) + 0.2 * math.sin(angle), 4)


def _until(subject: object, kind: str, moment: dt.datetime) -> int:
    """What went through until a moment: more and more, faster by day than by night."""
    seconds = moment.timestamp()
    wave = math.sin(2 * math.pi * seconds / _DAY) * _DAY / (4 * math.pi)
    return int(_MOST_A_SECOND * _luck(subject, kind) * (seconds + wave))


def _luck(subject: object, kind: str) -> float:
    """A number from 0.1 to 1 that belongs to what is measured."""
    return 0.1 + 0.9 * (zlib.crc32(f"{subject} {kind}".encode()) % 1000) / 1000
