"""Object filters: which rows a list has. Friendly values in, the API's filter tree out; no I/O.

A filter is a tree of property names that ends in leaves such as `{"operation": "^= web"}`. Several
leaves hold together. The API ignores a path it does not know and gives every row.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, cast

from softlayer_sdk._schema.suggest import did_you_mean
from softlayer_sdk._types import is_array, is_object
from softlayer_sdk.errors import PreflightError

# Operators that text may start with, longest first so that "!*=" is not taken for "!".
OPERATORS = ("!*=", "!^=", "!$=", "*=", "^=", "$=", "_=", "!=", ">=", "<=", "!~", ">", "<", "~")
NULL_TESTS = ("is null", "not null")
# What a `*` at the start and at the end of a text stands for.
_WILDCARDS = {
    (True, True): "*=",
    (True, False): "$=",
    (False, True): "^=",
    (False, False): "_=",
}
# The options that operations need, each a list of values; without them the API gives every row.
NAMED = {
    "in": ("data",),
    "not in": ("data",),
    "or": ("data",),
    "and": ("data",),
    "isDate": ("date",),
    "lessThanDate": ("date",),
    "greaterThanDate": ("date",),
    "betweenDate": ("startDate", "endDate"),
    "orderBy": ("sort",),
}
_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")
# A condition on a number: with an operator or wildcards, or whether there is one.
_NUMERIC = re.compile(
    rf"\s*(({'|'.join(map(re.escape, OPERATORS))})?\s*\*?[+-]?[0-9]+(\.[0-9]+)?\*?"
    rf"|{'|'.join(NULL_TESTS)})\s*",
    re.IGNORECASE,
)

# How many megabytes there are in each unit of memory.
_UNITS = {"MB": 1, "GB": 1024, "TB": 1024**2}
_SIZE = r"\s*([!<>]?=|[<>]|_=|)\s*([0-9]+(?:\.[0-9]+)?)\s*([A-Za-z]\S*)\s*"

Unit = Literal["MB", "GB", "TB"]
FilterValue = str | int | float | Iterable[str | int]
Leaf = dict[str, Any]


def leaf(value: FilterValue) -> Leaf:
    """The operation that a friendly value stands for.

    Text may start with an operator (`> 8`, `!= dal05`, `^= web`), be `is null` or `not null`, or
    have a `*` at its start, its end or both. Other text is compared whatever its case. A whole
    number is compared as such, True and False as 1 and 0, and a list stands for any of its values.

    Raises:
        PreflightError: a text or a list is empty, for which the API would give every row, or a list
            has an operation among its values, such as `web*`, which would be taken for a value.
    """
    if isinstance(value, str):
        return {"operation": _text_operation(_filled(value))}
    if isinstance(value, (int, float)):
        return {"operation": int(value) if isinstance(value, bool) else value}
    values = list(value)
    if not values:
        raise PreflightError("no row can match an empty list; None stands for no condition")
    for each in values:
        if isinstance(each, str) and is_operation(_filled(each)):
            raise PreflightError(f"a list has values, and {each!r} is an operation: give it alone")
    return options("in", data=values)


def exactly(text: str) -> str:
    """The friendly value that wants a text as it is, also when it looks like an operation."""
    return f"_= {text}"


def of_numbers(value: FilterValue) -> FilterValue:
    """A condition on numbers; a text that is none would match nothing, in silence.

    Raises:
        PreflightError: there is such a text.
    """
    if not isinstance(value, (str, int, float)):
        value = list(value)  # it may be one that can be read only once
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, str) and not _NUMERIC.fullmatch(_filled(each)):
            raise PreflightError(f"{each!r} is no number; '2' and '>= 2' are conditions on one")
    return value


def is_operation(text: str) -> bool:
    """Whether a text stands for an operation, not for the value that it looks for."""
    text = text.strip()
    return text.startswith((*OPERATORS, "*")) or text.endswith("*") or text.lower() in NULL_TESTS


def _filled(text: str) -> str:
    """The text of a condition, which is more than white space or an operator alone."""
    if (text := text.strip()) in ("", *OPERATORS):
        raise PreflightError("there is nothing to look for; None stands for no condition")
    return text


def _text_operation(text: str) -> str | int:
    if text.lower() in NULL_TESTS:
        return text.lower()
    if _INTEGER.fullmatch(text):
        return int(text)
    for operator in OPERATORS:
        if text.startswith(operator):
            return f"{operator} {text.removeprefix(operator).strip()}"
    wildcard = _WILDCARDS[text.startswith("*"), text.endswith("*")]
    return f"{wildcard} {text.strip('*')}"


def options(operation: str, **values: list[Any]) -> Leaf:
    """A leaf whose operation takes options, each a list of values."""
    return {
        "operation": operation,
        "options": [{"name": name, "value": value} for name, value in values.items()],
    }


def order_by(direction: str = "ASC") -> Leaf:
    """The leaf that sorts rows by the property it stands on."""
    return options("orderBy", sort=[direction])


def at(path: str, leaf: Leaf) -> dict[str, Any]:
    """The filter tree with one leaf, at a dotted path of wire names."""
    tree: dict[str, Any] = {}
    put(tree, path, leaf)
    return tree


def equals(path: str, value: str | int) -> dict[str, Any]:
    """The filter tree that wants one value at a dotted path of wire names."""
    return at(path, {"operation": value})


def check_leaf(leaf: Mapping[str, Any], path: str) -> None:
    """Check that the API can read a leaf, since it passes over one that it cannot.

    Raises:
        PreflightError: the operation is none, or lacks an option.
    """
    operation = leaf["operation"]
    if operation is None or is_array(operation):
        raise PreflightError(
            f"filter: {path}: the operation {operation!r} is neither text nor a number"
        )
    near = {name.lower(): name for name in NAMED}.get(str(operation).lower())
    if near and near != operation and "options" in leaf:
        raise PreflightError(
            f"filter: {path}: there is no operation {operation!r}{did_you_mean(near)}",
            suggestion=near,
        )
    given = [
        (option.get("name"), option.get("value"))
        for option in leaf.get("options") or ()
        if is_object(option)
    ]
    filled = [name for name, values in given if is_array(values) and values]
    if operation == "betweenDate" and filled == ["date", "date"]:
        return
    for name in NAMED.get(str(operation), ()):
        if name not in filled:
            raise PreflightError(
                f"filter: {path}: {operation!r} needs the option {name!r} with a list of values"
            )
        if name == "sort" and dict(given)[name] not in (["ASC"], ["DESC"]):
            raise PreflightError(f"filter: {path}: rows are sorted by ['ASC'] or ['DESC']")


def put(tree: dict[str, Any], path: str, value: Leaf) -> None:
    """Set a leaf in a filter tree, at a dotted path of wire names; conditions below it stay.

    Raises:
        PreflightError: there is a condition already, since the API takes one for a property.
    """
    for name in path.split("."):
        inner: object = tree.setdefault(name, {})
        if not isinstance(inner, dict):
            raise PreflightError(f"{inner!r} stands where a condition belongs, at {name!r}")
        tree = cast("dict[str, Any]", inner)
    if "operation" in tree and not is_object(tree["operation"]):
        raise PreflightError(
            f"the API takes one operation for a property, and {path} has one already:"
            f" {tree['operation']!r}"
        )
    tree.update(value)


def build(
    paths: Mapping[str, str],
    values: Mapping[str, FilterValue | None],
    base: Mapping[str, Any] | None = None,
    units: Mapping[str, Unit] | None = None,
    numbers: Collection[str] = (),
) -> dict[str, Any]:
    """A filter from the keywords of a list method.

    Args:
        paths: The dotted path of each keyword.
        values: What the caller gave; None stands for no condition.
        base: A filter of the caller's own, which the conditions are added to.
        units: What the API counts in, for the keywords that are sizes of memory.
        numbers: The keywords that are about numbers.

    Raises:
        PreflightError: a value cannot be a condition, or `base` has one for the same property.
    """
    tree: dict[str, Any] = copy.deepcopy(dict(base or {}))
    for keyword, value in values.items():
        if value is None:
            continue
        unit = units.get(keyword) if units else None
        try:
            wanted = in_unit(value, unit) if unit else value
            wanted = of_numbers(wanted) if keyword in numbers else wanted
            put(tree, paths[keyword], leaf(wanted))
        except PreflightError as error:
            raise PreflightError(f"{keyword}={value!r}: {error}") from None
    return tree


def in_unit(value: FilterValue, unit: Unit) -> FilterValue:
    """Sizes of memory as numbers of one unit: in MB, `> 8 GB` is `> 8192`.

    Numbers without a unit, and text that is no size, stay as they are.
    """
    if isinstance(value, str):
        return _size_in(value, unit)
    if isinstance(value, (int, float)):
        return value
    return [_size_in(each, unit) if isinstance(each, str) else each for each in value]


def _size_in(text: str, unit: Unit) -> str:
    found = re.fullmatch(_SIZE, text)
    if found is None:
        return text
    operator, size, given = found.groups()
    factor = _UNITS.get(given.upper())
    if factor is None:
        raise PreflightError(f"{given!r} is not a unit of memory: use {', '.join(_UNITS)}")
    return f"{operator}{(Decimal(size) * factor / _UNITS[unit]).normalize():f}"


def is_ordered(tree: Mapping[str, Any]) -> bool:
    """Whether a filter sorts the rows somewhere."""
    return tree.get("operation") == "orderBy" or any(
        is_ordered(inner) for inner in tree.values() if is_object(inner)
    )


def ordered_by_id(tree: Mapping[str, Any] | None, root: str) -> dict[str, Any] | None:
    """The filter with the rows sorted by id, or None where that cannot be asked for.

    Args:
        tree: The caller's filter. One that sorts already, or that has a condition on the id
            itself, leaves no room: a property takes one operation.
        root: The relational property whose rows are listed; empty for a service's own objects.
    """
    ordered: dict[str, Any] = copy.deepcopy(dict(tree or {}))
    if is_ordered(ordered):
        return None
    rows = ordered.setdefault(root, {}) if root else ordered
    if not isinstance(rows, dict) or "operation" in rows or "id" in rows:
        return None
    rows["id"] = order_by()
    return ordered
