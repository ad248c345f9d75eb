"""Conditions on rows, written as Python: `prop("datacenter.name").is_in("dal05", "dal13")`.

A condition is what the API can hold: one operation a property, all properties together. What it
cannot say, such as an OR across two properties, is an error here, since the API would ignore it.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

import attrs

from softlayer_sdk._scalars import central_time
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query.filters import OPERATORS, Leaf, options, order_by, put

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Scalar = str | int | float | bool | dt.date | None
Resolve = "Callable[[str], str]"
_DATE = "%m/%d/%Y %H:%M:%S"


@attrs.frozen
class Test:
    """What is asked of one property: operations joined by `and` or `or`, or one whole leaf."""

    operations: tuple[Any, ...] = ()
    joined: Literal["and", "or"] = "and"
    leaf: Leaf | None = None

    def render(self) -> Leaf:
        """The leaf that the API takes."""
        if self.leaf is not None:
            return self.leaf
        if len(self.operations) == 1:
            return {"operation": self.operations[0]}
        return options(self.joined, data=[str(each) for each in self.operations])

    def join(self, other: Test, how: Literal["and", "or"]) -> Test | None:
        """Both tests as one, or None where the API has no such operation."""
        sides = (self, other)
        plain = all(side.leaf is None for side in sides)
        same = all(len(side.operations) == 1 or side.joined == how for side in sides)
        if not (plain and same):
            return None
        return Test(self.operations + other.operations, how)


@attrs.frozen
class Condition:
    """What rows must fulfil. Join conditions with `&`, and tests of one property with `|`."""

    tests: Mapping[str, Test]

    def __and__(self, other: Condition) -> Condition:
        """Both hold."""
        tests = dict(self.tests)
        for path, test in other.tests.items():
            if path not in tests:
                tests[path] = test
                continue
            joined = tests[path].join(test, "and")
            if joined is None:
                raise PreflightError(
                    f"{path}: the API takes one operation for a property, and cannot join"
                    f" {tests[path].render()} and {test.render()}"
                )
            tests[path] = joined
        return Condition(tests)

    def __or__(self, other: Condition) -> Condition:
        """Either holds; both must be about the same property."""
        paths = {*self.tests, *other.tests}
        if len(paths) == 1:
            path = paths.pop()
            joined = self.tests[path].join(other.tests[path], "or")
            if joined is not None:
                return Condition({path: joined})
        raise PreflightError(
            f"the API cannot say OR across {' and '.join(sorted(paths))}: use is_in() for values of"
            " one property, or ask twice"
        )

    def __bool__(self) -> bool:
        raise TypeError(
            "join conditions with & and |, in parentheses: `and`, `or` and `not` do not"
        )

    def tree(self, resolve: Callable[[str], str] = str) -> dict[str, Any]:
        """The API's filter tree; `resolve` gives the wire path of each property."""
        found: dict[str, Any] = {}
        for path, test in self.tests.items():
            put(found, resolve(path), test.render())
        return found


@attrs.frozen(eq=False)
class Prop:
    """A property of the rows of a list. Its comparisons are conditions.

    Text is compared exactly by `==`, `!=`, `is_in` and `not_in`, and whatever its case by
    `contains`, `starts_with` and `ends_with`.
    """

    path: str

    __hash__ = None  # type: ignore[assignment]  # `==` makes a condition

    def __eq__(self, value: Scalar) -> Condition:  # type: ignore[override]  # a condition
        """The value is this; None asks whether there is none."""
        if value is None:
            return self.is_null()
        text = _operand(value)
        if isinstance(text, str) and _reads_as_operation(text):
            return self.is_in(value)
        return self._operation(text)

    def __ne__(self, value: Scalar) -> Condition:  # type: ignore[override]  # a condition
        """The value is another; None asks whether there is one."""
        if value is None:
            return self.not_null()
        return self._operation(f"!= {_operand(value)}")

    def __lt__(self, value: Scalar) -> Condition:
        """The value is lower."""
        return self.before(value) if isinstance(value, dt.date) else self._compare("<", value)

    def __le__(self, value: Scalar) -> Condition:
        """The value is lower or the same."""
        return self._compare("<=", value)

    def __gt__(self, value: Scalar) -> Condition:
        """The value is higher."""
        return self.after(value) if isinstance(value, dt.date) else self._compare(">", value)

    def __ge__(self, value: Scalar) -> Condition:
        """The value is higher or the same."""
        return self._compare(">=", value)

    def is_in(self, *values: Scalar) -> Condition:
        """The value is one of these, exactly."""
        return self._list("in", values)

    def not_in(self, *values: Scalar) -> Condition:
        """The value is none of these, exactly."""
        return self._list("not in", values)

    def contains(self, text: str) -> Condition:
        """The text has this in it, whatever its case."""
        return self._operation(f"*= {text}")

    def starts_with(self, text: str) -> Condition:
        """The text starts with this, whatever its case."""
        return self._operation(f"^= {text}")

    def ends_with(self, text: str) -> Condition:
        """The text ends with this, whatever its case."""
        return self._operation(f"$= {text}")

    def matches(self, pattern: str) -> Condition:
        """The text has a match of this regular expression somewhere, in its case."""
        return self._operation(f"~ {pattern}")

    def is_null(self) -> Condition:
        """There is no value."""
        return self._operation("is null")

    def not_null(self) -> Condition:
        """There is a value; a relational property can be asked too."""
        return self._operation("not null")

    def between(self, low: Scalar, high: Scalar) -> Condition:
        """The value is not below `low` and not above `high`: two numbers or two dates."""
        if isinstance(low, dt.date) and isinstance(high, dt.date):
            return self._leaf(
                options("betweenDate", startDate=[_operand(low)], endDate=[_operand(high)])
            )
        return (self >= low) & (self <= high)

    def before(self, moment: dt.date) -> Condition:
        """The date is before this."""
        return self._leaf(options("lessThanDate", date=[_operand(moment)]))

    def after(self, moment: dt.date) -> Condition:
        """The date is after this."""
        return self._leaf(options("greaterThanDate", date=[_operand(moment)]))

    def within_days(self, days: int) -> Condition:
        """The date is not longer ago than this many days."""
        return self._operation(f">= currentDate - {days}")

    def order_by(self, direction: Literal["ASC", "DESC"] = "ASC") -> Condition:
        """Sort the rows by this property. The API cannot filter by it at the same time."""
        return self._leaf(order_by(direction))

    def _compare(self, operator: str, value: Scalar) -> Condition:
        return self._operation(f"{operator} {_operand(value)}")

    def _list(self, operation: str, values: tuple[Scalar, ...]) -> Condition:
        if not values:
            raise PreflightError(f"{self.path}: {operation} needs at least one value")
        return self._leaf(options(operation, data=[_operand(each) for each in values]))

    def _operation(self, operation: object) -> Condition:
        return Condition({self.path: Test((operation,))})

    def _leaf(self, leaf: Leaf) -> Condition:
        return Condition({self.path: Test(leaf=leaf)})


def prop(path: str) -> Prop:
    """A property of the rows of a list, for conditions.

    Args:
        path: Its name in the row, in wire form or snake_case; dots lead through relational
            properties, as in `datacenter.name`.
    """
    return Prop(path)


def _operand(value: Scalar) -> str | int | float:
    """A value as operations take it: booleans as 1 and 0, dates in SoftLayer's time and form."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, dt.datetime):
        return (value.astimezone(central_time()) if value.tzinfo else value).strftime(_DATE)
    if isinstance(value, dt.date):
        return value.strftime(_DATE)
    if isinstance(value, (str, int, float)):
        return value
    raise PreflightError(f"{value!r} cannot be compared with: give text, a number or a date")


def _reads_as_operation(text: str) -> bool:
    """Whether the API would take a text for something else than the text itself."""
    return text.startswith(OPERATORS) or text.strip() != text or text in ("is null", "not null", "")
