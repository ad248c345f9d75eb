"""Object filters: which rows a list has, and in which order.

A path that is wrong is passed over without a word, as the real service does; it is logged here.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.state import Row
from softlayer_sdk.emulator.values import comparable, read_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from softlayer_sdk.emulator.state import State

log = logging.getLogger("softlayer_sdk.emulator")
_OPERATORS = ("!*=", "!^=", "!$=", "*=", "^=", "$=", "_=", "!=", ">=", "<=", "!~", ">", "<", "~")
_SYSDATE = re.compile(r"(?:sysdate|currentDate)\s*(?:([-+])\s*(\d+))?\s*$")
# The API cannot filter by these, whatever their type says.
_NOT_FILTERABLE = {"fullyQualifiedDomainName"}


class Filter:
    """A filter tree that starts at the rows themselves."""

    def __init__(self, tree: Any, state: State) -> None:
        self.state = state
        self.ignored: list[str] = []
        self.leaves = list(self._walk(tree, ()))

    def apply(self, rows: list[Row]) -> list[Row]:
        """The rows that fit, sorted if the filter says so."""
        tests = [
            (path, leaf)
            for path, leaf in self.leaves
            if leaf["operation"] != "orderBy" and self._known(rows, path, leaf)
        ]
        found = [row for row in rows if all(self.fits(row, path, leaf) for path, leaf in tests)]
        orders = [(path, leaf) for path, leaf in self.leaves if leaf["operation"] == "orderBy"]
        orders.sort(key=lambda each: _sort_order(each[1]))
        for path, leaf in reversed(orders):
            direction = str((_options(leaf).get("sort") or ["ASC"])[0]).upper()
            found.sort(key=lambda row: self._key(row, path), reverse=direction == "DESC")
        return found

    def fits(self, row: Row, path: tuple[str, ...], leaf: dict[str, Any]) -> bool:
        """Whether a row passes one test; any of several related rows will do."""
        values = list(self._values(row, path))
        return _test(values, leaf, self.state.clock.now())

    def children(self, row: Row, relation: str, child: Row) -> bool:
        """For `filteredMask`: whether a related row passes the tests that go through it."""
        del row
        return all(
            self.fits(child, path[1:], leaf)
            for path, leaf in self.leaves
            if len(path) > 1 and path[0] == relation and leaf["operation"] != "orderBy"
        )

    def _walk(
        self, tree: Any, path: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
        if not isinstance(tree, dict):
            return
        if "operation" in tree and not isinstance(tree["operation"], dict):
            if path:
                yield path, tree
            return
        for name, inner in tree.items():
            yield from self._walk(inner, (*path, name))

    def _known(self, rows: list[Row], path: tuple[str, ...], leaf: dict[str, Any]) -> bool:
        if rows and not self._exists(rows[0], path):
            self.ignored.append(".".join(path))
            log.warning("the filter on %s is ignored: no such property", ".".join(path))
            return False
        return _is_complete(leaf)

    def _exists(self, row: Row, path: tuple[str, ...]) -> bool:
        from softlayer_sdk import _schema

        kind: _schema.Datatype | None = row.type
        for index, name in enumerate(path):
            prop = kind.properties.get(name) if kind else None
            if prop is None or prop.form == "count" or name in _NOT_FILTERABLE:
                return False
            if index < len(path) - 1:
                kind = _schema.find_datatype(prop.type)
        return True

    def _values(self, value: Any, path: tuple[str, ...]) -> Iterator[Any]:
        if isinstance(value, list):
            for each in value:
                yield from self._values(each, path)
        elif not path or not isinstance(value, Row):
            yield value
        else:
            prop = value.type.properties.get(path[0])
            if prop is None:
                yield None
            elif prop.form == "local":
                yield from self._values(value.get(path[0]), path[1:])
            else:
                yield from self._values(self.state.relation(value, path[0]), path[1:])

    def _key(self, row: Row, path: tuple[str, ...]) -> tuple[int, Any]:
        return comparable(next(self._values(row, path), None))


def _options(leaf: dict[str, Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for option in leaf.get("options") or []:
        if isinstance(option, dict) and isinstance(option.get("value"), list):
            found.setdefault(str(option.get("name")), []).extend(option["value"])
    return found


def _sort_order(leaf: dict[str, Any]) -> float:
    return float((_options(leaf).get("sortOrder") or [0])[0])


_NEEDED = {
    "in": ("data",),
    "not in": ("data",),
    "or": ("data",),
    "and": ("data",),
    "isDate": ("date",),
    "lessThanDate": ("date",),
    "greaterThanDate": ("date",),
}


def _is_complete(leaf: dict[str, Any]) -> bool:
    """Options must be lists; a leaf without what its operation needs is passed over."""
    given = _options(leaf)
    needed = _NEEDED.get(str(leaf["operation"]), ())
    if leaf["operation"] == "betweenDate":
        return len(_between(given)) == 2  # noqa: PLR2004 - a start and an end
    return all(name in given for name in needed)


def _between(given: dict[str, list[Any]]) -> list[Any]:
    return [*given.get("startDate", []), *given.get("endDate", []), *given.get("date", [])]


def _test(values: list[Any], leaf: dict[str, Any], now: dt.datetime) -> bool:
    operation, given = leaf["operation"], _options(leaf)
    if operation == "in":
        return any(_equal(value, each) for value in values for each in given["data"])
    if operation == "not in":
        return not any(_equal(value, each) for value in values for each in given["data"])
    if operation == "or":
        return any(_literal(values, each, now) for each in given["data"])
    if operation == "and":
        return all(_literal(values, each, now) for each in given["data"])
    if operation in ("isDate", "lessThanDate", "greaterThanDate", "betweenDate"):
        return any(_date_test(value, operation, given) for value in values)
    return _literal(values, operation, now)


def _date_test(value: Any, operation: str, given: dict[str, list[Any]]) -> bool:
    moment = read_date(value) if value is not None else None
    bounds = [read_date(each) for each in _between(given)]
    if moment is None or None in bounds:
        return False
    first, last = bounds[0], bounds[-1]
    assert first is not None
    assert last is not None
    if operation == "isDate":
        return moment.date() == first.astimezone(moment.tzinfo).date()
    if operation == "lessThanDate":
        return moment < first
    if operation == "greaterThanDate":
        return moment > first
    return first <= moment <= last


def _literal(values: list[Any], operation: Any, now: dt.datetime) -> bool:
    if not isinstance(operation, str):
        return any(_equal(value, operation) for value in values)
    text = operation.strip()
    present = [value for value in values if value is not None]
    if text.lower() == "is null":
        return not present
    if text.lower() == "not null":
        return bool(present)
    operator = next((each for each in _OPERATORS if text.startswith(each)), "")
    operand = text[len(operator) :].strip()
    if operator in ("!=", "!~", "!*=", "!^=", "!$="):
        test = _TESTS[operator[1:]] if operator != "!=" else _equal
        return not any(test(value, operand) for value in present)
    if operator in (">", ">=", "<", "<="):
        return any(_ordered(value, operator, operand, now) for value in present)
    return any(_TESTS[operator](value, operand) for value in present)


def _equal(value: Any, operand: Any) -> bool:
    if isinstance(value, bool):
        return str(operand).lower() in (("1", "true") if value else ("0", "false"))
    if isinstance(value, dt.datetime):
        other = read_date(operand)
        return other is not None and value.replace(microsecond=0) == other.replace(microsecond=0)
    if isinstance(value, (int, float)):
        return comparable(value) == comparable(operand)
    return str(value) == str(operand)


def _lower(test: Callable[[str, str], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, operand: test(str(value).lower(), str(operand).lower())


def _matches(value: Any, pattern: str) -> bool:
    try:
        return re.search(pattern, str(value)) is not None
    except re.error:
        return False


_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "": _equal,
    "_=": _lower(lambda value, operand: value == operand),
    "^=": _lower(str.startswith),
    "$=": _lower(str.endswith),
    "*=": _lower(lambda value, operand: operand in value),
    "~": _matches,
}


def _ordered(value: Any, operator: str, operand: str, now: dt.datetime) -> bool:
    if isinstance(value, dt.datetime):
        relative = _SYSDATE.match(operand)
        if relative:
            days = int(relative[2] or 0) * (-1 if relative[1] == "-" else 1)
            other: dt.datetime | None = now + dt.timedelta(days=days)
        else:
            other = read_date(operand)
        if other is None:
            return False
        left: Any = value
        right: Any = other
    else:
        left, right = comparable(value), comparable(operand)
    return {
        ">": left > right,
        ">=": left >= right,
        "<": left < right,
        "<=": left <= right,
    }[operator]
