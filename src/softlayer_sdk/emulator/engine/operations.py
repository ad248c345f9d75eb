"""The operations of object filters: what one leaf says about the values of its property."""

from __future__ import annotations

import datetime as dt
import functools
import operator
import re
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.values import comparable, read_date

if TYPE_CHECKING:
    from collections.abc import Callable

    Test = Callable[[list[Any]], bool]
    Comparison = Callable[[Any, Any], bool]

_SYSDATE = re.compile(r"(?:sysdate|currentDate)\s*(?:([-+])\s*(\d+))?$")


def read_test(operation: Any, options: dict[str, list[Any]], now: dt.datetime) -> Test | None:
    """The test that a leaf stands for; None when its operation lacks the options it needs.

    Args:
        operation: An operator with its operand, a bare value, or the name of an operation.
        options: The values of the options, by name.
        now: What `sysdate` means.
    """
    if operation in ("in", "not in", "or", "and"):
        return _data_test(operation, options.get("data", []), now)
    if operation in _DATE_TESTS:
        return _date_test(operation, options)
    return _literal(operation, now)


def _data_test(operation: str, data: list[Any], now: dt.datetime) -> Test | None:
    if not data:
        return None
    if operation in ("or", "and"):
        tests = [_literal(each, now) for each in data]
        combined = any if operation == "or" else all
        return lambda values: combined(test(values) for test in tests)
    wanted = operation == "in"
    return lambda values: (
        wanted == any(_equal(value, each) for value in _present(values) for each in data)
    )


def _same_day(value: dt.datetime, first: dt.datetime, _: dt.datetime) -> bool:
    return value.astimezone(first.tzinfo).date() == first.date()


_DATE_TESTS: dict[Any, Callable[[dt.datetime, dt.datetime, dt.datetime], bool]] = {
    "isDate": _same_day,
    "lessThanDate": lambda value, first, _: value < first,
    "greaterThanDate": lambda value, first, _: value > first,
    "betweenDate": lambda value, first, last: first <= value <= last,
}


def _date_test(operation: str, options: dict[str, list[Any]]) -> Test | None:
    given = [each for name in ("startDate", "endDate", "date") for each in options.get(name, [])]
    dates = [date for each in given if (date := read_date(each)) is not None]
    if len(dates) != (2 if operation == "betweenDate" else 1):
        return None
    test = _DATE_TESTS[operation]

    def passes(values: list[Any]) -> bool:
        moments = [moment for value in values if (moment := read_date(value)) is not None]
        return any(test(moment, dates[0], dates[-1]) for moment in moments)

    return passes


def _literal(operation: Any, now: dt.datetime) -> Test:
    """A test from an operator and its operand; a value alone is for equality."""
    if not isinstance(operation, str):
        return lambda values: any(_equal(value, operation) for value in values)
    text = operation.strip()
    if text.lower() == "is null":
        return lambda values: all(value is None for value in values)
    if text.lower() == "not null":
        return lambda values: any(value is not None for value in values)
    sign = next((sign for sign in _COMPARISONS if text.startswith(sign)), "")
    operand = text.removeprefix(sign).strip()
    if sign.startswith("!"):
        negated = _COMPARISONS[sign]
        return lambda values: not any(negated(value, operand) for value in _present(values))
    compare = _COMPARISONS.get(sign, _equal)
    right: Any = _moment(operand, now) if sign.startswith(("<", ">")) else operand
    return lambda values: any(compare(value, right) for value in _present(values))


def _present(values: list[Any]) -> list[Any]:
    return [value for value in values if value is not None]


def _moment(operand: str, now: dt.datetime) -> str | dt.datetime:
    """`sysdate - 30` is a moment; anything else stays what it is."""
    found = _SYSDATE.match(operand)
    if found is None:
        return operand
    days = dt.timedelta(days=int(found[2] or 0))
    return now - days if found[1] == "-" else now + days


def _equal(value: Any, operand: Any) -> bool:
    if isinstance(value, bool):
        return str(operand).lower() in (("1", "true") if value else ("0", "false"))
    if isinstance(value, dt.datetime):
        other = read_date(operand)
        return other is not None and value.replace(microsecond=0) == other.replace(microsecond=0)
    if isinstance(value, (int, float)):
        return comparable(value) == comparable(operand)
    return str(value) == str(operand)


def _lowered(compare: Callable[[str, str], bool]) -> Comparison:
    return lambda value, operand: compare(str(value).lower(), str(operand).lower())


def _matches(value: Any, pattern: str) -> bool:
    """Whether a pattern is in a value; one that could take for ever is in none."""
    if not is_bounded(pattern):
        return False
    try:
        return re.search(pattern, str(value)[:_LONGEST]) is not None
    except re.error:
        return False


# Of a value so much is searched, for patterns that repeat without end so often.
_LONGEST, _MOST_REPEATS = 256, 3
_ESCAPED = re.compile(r"\\.|\[\^?\]?[^\]]*\]")
_REPEAT = re.compile(r"[*+]|\{\d*,\}")
_GROUP_REPEATED = re.compile(r"\)(?:[*+]|\{\d*,\d*\}|\{\d+\})")


@functools.lru_cache(maxsize=256)
def is_bounded(pattern: str) -> bool:
    """Whether searching for a pattern ends soon: no group is repeated, few characters are."""
    plain = _ESCAPED.sub("x", pattern)
    return not _GROUP_REPEATED.search(plain) and len(_REPEAT.findall(plain)) <= _MOST_REPEATS


def _ordered(compare: Comparison) -> Comparison:
    """Dates by time, numbers by size, text by alphabet."""

    def passes(value: Any, operand: Any) -> bool:
        if isinstance(value, dt.datetime):
            other = read_date(operand)
            return other is not None and compare(value, other)
        return compare(comparable(value), comparable(operand))

    return passes


# Longer signs first: the first that fits counts. What starts with `!` is negated by its caller.
_COMPARISONS: dict[str, Comparison] = {
    "!*=": _lowered(operator.contains),
    "!^=": _lowered(str.startswith),
    "!$=": _lowered(str.endswith),
    "*=": _lowered(operator.contains),
    "^=": _lowered(str.startswith),
    "$=": _lowered(str.endswith),
    "_=": _lowered(operator.eq),
    "!=": _equal,
    ">=": _ordered(operator.ge),
    "<=": _ordered(operator.le),
    "!~": _matches,
    ">": _ordered(operator.gt),
    "<": _ordered(operator.lt),
    "~": _matches,
}
