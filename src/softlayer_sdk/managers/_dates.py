"""Dates in conditions of lists: as the service wants them, from dates or from its own texts."""

from __future__ import annotations

import contextlib
import datetime as dt
import re

from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query import dates
from softlayer_sdk.query.dates import Span
from softlayer_sdk.query.filters import Leaf, options

_TEXTS = [
    re.compile(pattern + "([ T].*)?")
    for pattern in (
        r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})",
        r"(?P<month>\d{1,2})[-/](?P<day>\d{1,2})[-/](?P<year>\d{4})",
    )
]


def since(keyword: str, moment: dt.date | str, datatype: str = "") -> Leaf:
    """The condition that something is not before a moment.

    Args:
        keyword: The keyword that has it, for the message.
        moment: A moment, a day, or a text that goes as it is.
        datatype: What is listed: each has dates in its own form.

    Raises:
        PreflightError: the text is no date.
    """
    if isinstance(moment, str):
        return options("greaterThanDate", date=[date_text(keyword, moment)])
    return Span(first=dates.day(moment).first).render(dates.form(datatype))


def period(first: dt.date | None, last: dt.date | None, datatype: str = "") -> Leaf | None:
    """The condition that something is within a time, both ends included; None where both are open.

    Args:
        first: The first moment or day.
        last: The last moment or day.
        datatype: What is listed: each has dates in its own form.

    Raises:
        PreflightError: the time ends before it begins.
    """
    if first is None and last is None:
        return None
    return span("since", first, "until", last).render(dates.form(datatype))


def span(keyword: str, first: dt.date | None, until: str, last: dt.date | None) -> Span:
    """The time between two moments or days, both ends included.

    Args:
        keyword: The keyword that has the first, for the message.
        first: The first moment or day.
        until: The keyword that has the last.
        last: The last moment or day.

    Raises:
        PreflightError: one is no date, or the time ends before it begins.
    """
    start = dates.day(first).first if first is not None else None
    end = dates.day(last).last if last is not None else None
    if start is not None and end is not None and end < start:
        raise PreflightError(f"{keyword}={first}, {until}={last}: it ends before it begins")
    return Span(start, end)


def date_text(keyword: str, text: str) -> str:
    """A text that starts with a date.

    Raises:
        PreflightError: it does not.
    """
    for pattern in _TEXTS:
        if found := pattern.fullmatch(text):
            with contextlib.suppress(ValueError):
                dt.date(int(found["year"]), int(found["month"]), int(found["day"]))
                return text
    raise PreflightError(f"{keyword}={text!r}: give a date, or a text such as 2026-03-01")


def moment(keyword: str, value: dt.datetime | str | None) -> dt.datetime | str | None:
    """A moment as it was given, if it is one or none.

    Raises:
        PreflightError: it is a text that is no date.
    """
    return date_text(keyword, value) if isinstance(value, str) else value


def days_ago(days: int) -> dt.date:
    """The day that was so many days ago, wherever the program runs."""
    return (dt.datetime.now(dt.UTC) - dt.timedelta(days=days)).date()
