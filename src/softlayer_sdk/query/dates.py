"""Date ranges in object filters, written as each service wants its dates; no I/O."""

from __future__ import annotations

import datetime as dt
import functools
from typing import cast

import attrs

from softlayer_sdk._schema import tables
from softlayer_sdk._values.scalars import central_time
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query.filters import Leaf, options

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MICROSECOND = dt.timedelta(microseconds=1)
_FIRST_YEAR = 1000


@attrs.frozen
class DateForm:
    """How a service has dates in its filters.

    `pattern` is one of `strftime`, an empty one is ISO 8601. `step` is the least time between two
    dates. `relative` tells whether the service counts from `currentDate`.
    """

    pattern: str
    step: dt.timedelta
    relative: bool

    def write(self, moment: dt.datetime) -> str:
        """A moment in SoftLayer's own time.

        Raises:
            PreflightError: it is in the hour that comes twice when summer time ends, and the
                service takes no offset that would tell which one is meant.
        """
        local = moment.astimezone(central_time())
        if not self.pattern:
            return local.isoformat(timespec="microseconds")
        if local.fold:
            raise PreflightError(
                f"{local}: this hour comes twice in SoftLayer's time, and a filter cannot say which"
                " one is meant; choose a moment outside it"
            )
        return local.strftime(self.pattern)


@functools.cache
def form(datatype: str = "") -> DateForm:
    """How lists of a datatype have dates in their filters; most have them alike."""
    forms = tables.date_forms()
    pattern, microseconds, relative = forms.get(datatype) or forms["*"]
    return DateForm(pattern, dt.timedelta(microseconds=microseconds), relative)


@attrs.frozen
class Span:
    """From one moment to another, both included; None is an end that is open, one at most."""

    first: dt.datetime | None = None
    last: dt.datetime | None = None

    def __and__(self, other: Span) -> Span:
        """The time that is in both."""
        firsts = [each.first for each in (self, other) if each.first is not None]
        lasts = [each.last for each in (self, other) if each.last is not None]
        return Span(max(firsts, default=None), min(lasts, default=None))

    def render(self, form: DateForm) -> Leaf:
        """The leaf that the API takes: its dates are as fine as the steps of the form."""
        if self.first is not None and self.last is not None:
            start, end = _ceil(self.first, form.step), _floor(self.last, form.step)
            return options("betweenDate", startDate=[form.write(start)], endDate=[form.write(end)])
        if self.first is not None:
            moment = _ceil(self.first, form.step) - form.step
            return options("greaterThanDate", date=[form.write(moment)])
        moment = _floor(self.last or _EPOCH, form.step) + form.step
        return options("lessThanDate", date=[form.write(moment)])


def _floor(moment: dt.datetime, step: dt.timedelta) -> dt.datetime:
    return moment - (moment - _EPOCH) % step


def _ceil(moment: dt.datetime, step: dt.timedelta) -> dt.datetime:
    return moment + (_EPOCH - moment) % step


def day(value: dt.date) -> Span:
    """The time that a date or a moment stands for: the whole day in SoftLayer's time, or just it.

    A moment without a time zone is in SoftLayer's time (Central), as the API has it.

    Raises:
        PreflightError: it is no date, or the API cannot have such a year.
    """
    given = cast("object", value)
    if not isinstance(given, dt.date):
        raise PreflightError(f"{given!r}: a date is needed, such as datetime.date(2026, 3, 1)")
    if not _FIRST_YEAR <= value.year < dt.MAXYEAR:
        raise PreflightError(f"{value}: the year of a date in a filter has four digits")
    if isinstance(value, dt.datetime):
        aware = value if value.tzinfo else value.replace(tzinfo=central_time())
        return Span(aware.astimezone(dt.UTC), aware.astimezone(dt.UTC))
    starts = [
        dt.datetime.combine(each, dt.time(), central_time()).astimezone(dt.UTC)
        for each in (value, value + dt.timedelta(days=1))
    ]
    return Span(starts[0], starts[1] - _MICROSECOND)


def before(value: dt.date) -> Span:
    """All time before a date or a moment."""
    first = day(value).first
    return Span(last=first and first - _MICROSECOND)


def after(value: dt.date) -> Span:
    """All time after a date or a moment."""
    last = day(value).last
    return Span(first=last and last + _MICROSECOND)
