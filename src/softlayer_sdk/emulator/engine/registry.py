"""What is written by hand beside the schema, by the name it is found under.

`derived` has the properties that follow from others, `action` what happens when time has passed.
Rows hold plain data only, so that they can be kept in a file: what is worked out is named here.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeVar

from softlayer_sdk._schema import PREFIX, find_datatype

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

    Derive = Callable[[Row], Any]
    Find = Callable[[State, int], Row | None]

F = TypeVar("F", bound="Callable[..., Any]")
_DERIVED: dict[tuple[str, str], Callable[[Row], Any]] = {}
_ACTIONS: dict[str, Callable[..., object]] = {}
_FINDERS: dict[str, Callable[[State, int], Row | None]] = {}


def derived(datatype: str, *names: str) -> Callable[[F], F]:
    """Register how properties of a datatype follow from the rest: a function of the row.

    What a row was given explicitly counts more.

    Raises:
        ValueError: something else is registered already.
    """

    def register(function: F) -> F:
        for name in names:
            if (PREFIX + datatype, name) in _DERIVED:
                raise ValueError(f"{datatype}.{name} is registered twice")
            _DERIVED[PREFIX + datatype, name] = function
        return function

    return register


@functools.cache
def find_derived(datatype: str, name: str) -> Derive | None:
    """How a property of a datatype follows from the rest, if it does; the nearest base counts."""
    found = find_datatype(datatype)
    candidates = ((base, name) for base in (found.ancestors if found else ()))
    return next((_DERIVED[each] for each in candidates if each in _DERIVED), None)


def finder(datatype: str) -> Callable[[F], F]:
    """Register what gives the object with an id when no row is kept for it."""

    def register(function: F) -> F:
        _FINDERS[PREFIX + datatype] = function
        return function

    return register


def find_finder(datatype: str) -> Find | None:
    """What gives the objects of a datatype that are not kept, if there is something."""
    return _FINDERS.get(datatype)


def action(function: F) -> F:
    """Register something that can happen later: it is given the moment, and rows and facts."""
    _ACTIONS[function.__name__] = function
    return function


def find_action(name: str) -> Callable[..., object]:
    """The action of a name."""
    return _ACTIONS[name]


def part_of(datatype: str, name: str, whole: str, test: Callable[[Row], object]) -> None:
    """Register a list that has those rows of another list of the same object that pass a test."""

    def part(row: Row) -> list[Row]:
        return [each for each in row.get(whole) if test(each)]

    derived(datatype, name)(part)


def held_by(datatype: str, name: str, holder: str) -> None:
    """Register a list that has the rows of another datatype that hold the object."""

    def holders(row: Row) -> list[Row]:
        return [each for each in row.referrers if each.is_a(holder)]

    derived(datatype, name)(holders)
