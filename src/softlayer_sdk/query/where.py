"""Conditions on rows, written as Python: `prop("datacenter.name").is_in("dal05", "dal13")`.

A condition is what the API can hold: one operation a property, all properties together. What it
cannot say, such as an OR across two properties, is an error here, since the API would ignore it.
"""

from __future__ import annotations

import datetime as dt
import math
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

import attrs

from softlayer_sdk._values.entity import Property
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query import dates
from softlayer_sdk.query.dates import DateForm, Span
from softlayer_sdk.query.filters import NAMED, Leaf, is_operation, options, order_by, put

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

How = Literal["and", "or"]
Scalar = str | int | float | Decimal | bool | dt.date | None
Operand = str | int
# What holds for just the rows for which the other does not.
_OPPOSITES = (("^=", "!^="), ("$=", "!$="), ("*=", "!*="), ("~", "!~"), ("is null", "not null"))
_NEGATED = {**dict(_OPPOSITES), **{negated: sign for sign, negated in _OPPOSITES}}
_RECENT = ">= currentDate"


@attrs.frozen
class Operations:
    """Literal operations on one property, all or any of which hold."""

    operations: tuple[Operand, ...]
    joined: How = "and"

    def render(self, form: DateForm) -> Leaf:
        """The leaf that the API takes."""
        if not form.relative and any(str(o).startswith(_RECENT) for o in self.operations):
            raise PreflightError("this service cannot count back from today: use after()")
        if len(self.operations) == 1:
            return {"operation": self.operations[0]}
        return options(self.joined, data=[str(each) for each in self.operations])


@attrs.frozen
class Values:
    """The value is one of these, or none of them."""

    values: tuple[Operand, ...]
    wanted: bool

    def render(self, form: DateForm) -> Leaf:
        """The leaf that the API takes."""
        literal = self.literal()
        if len(self.values) == 1 and literal is not None:
            return literal.render(form)
        return options("in" if self.wanted else "not in", data=list(self.values))

    def literal(self) -> Operations | None:
        """The same as literal operations; None if the API would take a value for something else."""
        if any(isinstance(each, str) and not _is_plain(each) for each in self.values):
            return None
        if self.wanted:
            return Operations(self.values, "or")
        return Operations(tuple(f"!= {each}" for each in self.values), "and")


@attrs.frozen
class Order:
    """The rows are sorted by the property."""

    direction: Literal["ASC", "DESC"]

    def render(self, _: DateForm) -> Leaf:
        """The leaf that the API takes."""
        return order_by(self.direction)


Test = Operations | Values | Span | Order


def _join(one: Test, other: Test, how: How) -> Test | None:
    """Both tests of a property as one, or None where the API has no such operation."""
    if isinstance(one, Span) and isinstance(other, Span):
        return one & other if how == "and" else None
    if isinstance(one, Values) and isinstance(other, Values):
        kind: How = "or" if one.wanted else "and"
        if one.wanted is other.wanted and how == kind:
            return Values(one.values + other.values, one.wanted)
    sides = [each.literal() if isinstance(each, Values) else each for each in (one, other)]
    found: tuple[Operand, ...] = ()
    for side in sides:
        if not isinstance(side, Operations) or (len(side.operations) > 1 and side.joined != how):
            return None
        found += side.operations
    return Operations(found, how)


@attrs.frozen
class Condition:
    """What rows must fulfil.

    Join conditions with `&`, tests of one property with `|`, and negate a test of text with `~`.
    """

    tests: Mapping[str, Test]

    def __and__(self, other: Condition) -> Condition:
        """Both hold."""
        tests = dict(self.tests)
        for path, test in other.tests.items():
            joined = _join(tests[path], test, "and") if path in tests else test
            if joined is None:
                raise PreflightError(
                    f"{path}: the API takes one operation for a property, and cannot join"
                    f" {_said(tests[path])} and {_said(test)}"
                )
            tests[path] = joined
        return Condition(tests)

    def __or__(self, other: Condition) -> Condition:
        """Either holds; both must be about the same property."""
        paths = {*self.tests, *other.tests}
        if len(paths) > 1:
            raise PreflightError(
                f"the API cannot say OR across {' and '.join(sorted(paths))}: ask twice"
            )
        path = paths.pop()
        joined = _join(self.tests[path], other.tests[path], "or")
        if joined is None:
            raise PreflightError(
                f"{path}: the API has no operation for {_said(self.tests[path])} or"
                f" {_said(other.tests[path])}: ask twice"
            )
        return Condition({path: joined})

    def __invert__(self) -> Condition:
        """It does not hold; only for a test of text, of null, or of being in a list."""
        tests = {path: _negated(test) for path, test in self.tests.items()}
        found = {path: test for path, test in tests.items() if test is not None}
        if len(self.tests) > 1 or not found:
            raise PreflightError(
                f"{' and '.join(self.tests)}: the API has no operation for where this does not hold"
            )
        return Condition(found)

    def __bool__(self) -> bool:
        raise TypeError(
            "join conditions with & and |, in parentheses, and negate them with ~: `and`, `or` and"
            " `not` do not work"
        )

    def tree(
        self, resolve: Callable[[str], str] = str, form: DateForm | None = None
    ) -> dict[str, Any]:
        """The API's filter tree.

        Args:
            resolve: Gives the wire path of each property.
            form: How the service has its dates; as most do without it.
        """
        named = Condition({})
        for path, test in self.tests.items():
            named &= Condition({resolve(path): test})
        tests = named.tests
        orders = [path for path, test in tests.items() if isinstance(test, Order)]
        found: dict[str, Any] = {}
        for path, test in tests.items():
            leaf = test.render(form or dates.form())
            if path in orders and len(orders) > 1:
                leaf["options"].append({"name": "sortOrder", "value": [orders.index(path)]})
            put(found, path, leaf)
        return found


def _negated(test: Test) -> Test | None:
    """What holds where a test does not, or None where the API has no such operation."""
    if isinstance(test, Values):
        return Values(test.values, not test.wanted)
    if not isinstance(test, Operations) or len(test.operations) != 1:
        return None
    (operation,) = map(str, test.operations)
    for sign, other in _NEGATED.items():
        if operation == sign or operation.startswith(f"{sign} "):
            return Operations((other + operation.removeprefix(sign),))
    return None


def _said(test: Test) -> Leaf:
    return test.render(dates.form())


@attrs.frozen(eq=False)
class Prop:
    """A property of the rows of a list. Its comparisons are conditions.

    Text is compared exactly by `==`, `!=`, `is_in` and `not_in`, and whatever its case by the
    others. A moment without a time zone is in SoftLayer's time (Central), and so is a day: it is
    all of its 24 hours, so that `<= date(2026, 3, 2)` is until the end of that day.
    """

    path: str

    __hash__ = None  # type: ignore[assignment]  # `==` makes a condition

    def __eq__(self, value: Scalar) -> Condition:  # type: ignore[override]  # a condition
        """The value is this; None asks whether there is none."""
        if value is None:
            return self.is_null()
        if isinstance(value, dt.date):
            return self._is(dates.day(value))
        return self._values((value,), wanted=True)

    def __ne__(self, value: Scalar) -> Condition:  # type: ignore[override]  # a condition
        """The value is another; None asks whether there is one."""
        return self.not_null() if value is None else self._values((value,), wanted=False)

    def __lt__(self, value: Scalar) -> Condition:
        """The value is lower."""
        if isinstance(value, dt.date):
            return self._is(dates.before(value))
        return self._operation("<", value)

    def __le__(self, value: Scalar) -> Condition:
        """The value is lower or the same."""
        if isinstance(value, dt.date):
            return self._is(Span(last=dates.day(value).last))
        return self._operation("<=", value)

    def __gt__(self, value: Scalar) -> Condition:
        """The value is higher."""
        if isinstance(value, dt.date):
            return self._is(dates.after(value))
        return self._operation(">", value)

    def __ge__(self, value: Scalar) -> Condition:
        """The value is higher or the same."""
        if isinstance(value, dt.date):
            return self._is(Span(first=dates.day(value).first))
        return self._operation(">=", value)

    def is_in(self, *values: Scalar) -> Condition:
        """The value is one of these, exactly.

        Raises:
            PreflightError: one of them is an operation such as `a*`; `==` looks for such a text.
        """
        return self._values(self._plain(values), wanted=True)

    def not_in(self, *values: Scalar) -> Condition:
        """The value is none of these, exactly; what is_in() refuses is refused."""
        return self._values(self._plain(values), wanted=False)

    def equals_in_any_case(self, text: str) -> Condition:
        """The text is this, whatever its case."""
        return self._operation("_=", text)

    def contains(self, text: str) -> Condition:
        """The text has this in it."""
        return self._operation("*=", text)

    def starts_with(self, text: str) -> Condition:
        """The text starts with this."""
        return self._operation("^=", text)

    def ends_with(self, text: str) -> Condition:
        """The text ends with this."""
        return self._operation("$=", text)

    def matches(self, pattern: str) -> Condition:
        """The text has a match of this regular expression somewhere, in its case."""
        return self._operation("~", pattern)

    def is_null(self) -> Condition:
        """There is no value."""
        return self._is(Operations(("is null",)))

    def not_null(self) -> Condition:
        """There is a value; a relational property can be asked too."""
        return self._is(Operations(("not null",)))

    def between(self, low: Scalar, high: Scalar) -> Condition:
        """The value is not below `low` and not above `high`: two numbers or two dates."""
        return (self >= low) & (self <= high)

    def before(self, moment: dt.date) -> Condition:
        """The date is before this."""
        return self < moment

    def after(self, moment: dt.date) -> Condition:
        """The date is after this."""
        return self > moment

    def within_days(self, days: int) -> Condition:
        """The date is not longer ago than this many days."""
        if days < 0:
            raise PreflightError(f"{self.path}: {days} days ago is in the future")
        return self._is(Operations((f"{_RECENT} - {days}",)))

    def order_by(self, direction: Literal["ASC", "DESC"] = "ASC") -> Condition:
        """Sort the rows by this property. The API cannot filter by it at the same time."""
        return self._is(Order(direction))

    def _plain(self, values: tuple[Scalar, ...]) -> tuple[Scalar, ...]:
        for each in values:
            if isinstance(each, str) and is_operation(each):
                raise PreflightError(
                    f"{self.path}: these are values, and {each!r} is an operation: use a method for"
                    " it, such as contains() or starts_with(), or == if it is the very text"
                )
        return values

    def _values(self, values: tuple[Scalar, ...], *, wanted: bool) -> Condition:
        if not values:
            raise PreflightError(f"{self.path}: there is nothing to choose from")
        return self._is(Values(tuple(self._operand(each) for each in values), wanted))

    def _operation(self, sign: str, value: Scalar) -> Condition:
        operand = self._operand(value)
        if isinstance(operand, str) and operand != operand.strip():
            raise PreflightError(
                f"{self.path}: the API cannot look for {operand!r}: it passes over the white space"
                " at its ends"
            )
        return self._is(Operations((f"{sign} {operand}",)))

    def _operand(self, value: Scalar) -> Operand:
        """A value as operations take it: booleans as 1 and 0, other numbers without exponent."""
        if isinstance(value, (str, int)):
            return int(value) if isinstance(value, bool) else value
        if isinstance(value, (float, Decimal)) and math.isfinite(value):
            return f"{Decimal(str(value)):f}"
        raise PreflightError(
            f"{self.path}: {value!r} cannot be compared with in this way: give text or a number,"
            " or compare a date with ==, <, <=, > or >="
        )

    def _is(self, test: Test) -> Condition:
        return Condition({self.path: test})


def prop(path: object) -> Prop:
    """A property of the rows of a list, for conditions.

    Args:
        path: Its name in the row, in wire form or snake_case; dots lead through relational
            properties, as in `datacenter.name`. Or the property of a model, such as
            `VirtualGuest.hostname`.

    Raises:
        PreflightError: it is neither a text nor the property of a model.
    """
    if isinstance(path, Property):
        return Prop(path.wire_name)
    if not isinstance(path, str):
        raise PreflightError(
            f"prop({path!r}): it is a path such as 'datacenter.name', or VirtualGuest.hostname"
        )
    return Prop(path)


def _is_plain(text: str) -> bool:
    """Whether a text alone is an operation that looks for just this text."""
    named = text.lower() in {name.lower() for name in NAMED} or is_operation(text)
    return text[:1].isalnum() and text == text.strip() and "*" not in text and not named
