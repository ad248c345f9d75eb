"""The properties that a mask selects, so that a model tells null from what was not loaded."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk._values.entity import Entity, Property


class Selection:
    """What a mask asks for at one level of an answer; all rows of the answer share one tree.

    `names` has the selection inside each property that is named. `casts` has the selections that
    count in addition for objects of one datatype. Never changed once it is made.
    """

    def __init__(self) -> None:
        self.names: dict[str, Selection] = {}
        self.casts: dict[str, Selection] = {}

    def __or__(self, other: Selection) -> Selection:
        """What either asks for."""
        both = Selection()
        both.names = _united(self.names, other.names)
        both.casts = _united(self.casts, other.casts)
        return both

    def __deepcopy__(self, memo: dict[int, Any]) -> Selection:
        return self

    def covers(self, prop: Property, cls: type[Entity]) -> bool:
        """Whether an object of this class would have come with the property, had it a value.

        SoftLayer sends what a mask names, and all local properties if it names none of them.
        """
        names = {name for level in self._levels(cls) for name in level.names}
        if prop.wire_name in names:
            return True
        known = cls.__properties__
        return prop.form == "local" and not any(
            name in known and known[name].form == "local" for name in names
        )

    def below(self, name: str, cls: type[Entity]) -> Selection:
        """What is asked for inside a relational property."""
        found = [level.names[name] for level in self._levels(cls) if name in level.names]
        return functools.reduce(Selection.__or__, found) if found else Selection()

    def _levels(self, cls: type[Entity]) -> Iterator[Selection]:
        yield self
        if self.casts:
            kinds = {getattr(base, "__datatype__", None) for base in cls.__mro__}
            yield from (level for name, level in self.casts.items() if name in kinds)


def _united(left: dict[str, Selection], right: dict[str, Selection]) -> dict[str, Selection]:
    return left | right | {name: left[name] | right[name] for name in left.keys() & right.keys()}


class Place:
    """Where objects stand in an answer, and what the mask asked for there.

    All objects at one place share it: of a list of guests, their datacenters do. What it has found
    out is kept, so that it is found out once for an answer and not for each object.

    Args:
        selection: What the mask asked for here; None where that is not known.
        path: The names of the properties that lead here, with None for an index.
    """

    __slots__ = ("_below", "_covered", "path", "selection")

    def __init__(
        self, selection: Selection | None = None, path: tuple[str | None, ...] = ()
    ) -> None:
        self.selection = selection
        self.path = path
        self._below: dict[tuple[Property, type[Entity]], Place] = {}
        self._covered: dict[tuple[Property, type[Entity]], bool] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return Place, (self.selection, self.path)

    def __deepcopy__(self, memo: dict[int, Any]) -> Place:
        return self

    def below(self, prop: Property, cls: type[Entity]) -> Place:
        """The place of what a property of an object of this class leads to."""
        key = prop, cls
        found = self._below.get(key)
        if found is None:
            selection = self.selection and self.selection.below(prop.wire_name, cls)
            index = (None,) if prop.array else ()
            found = self._below[key] = Place(selection, (*self.path, prop.wire_name, *index))
        return found

    def covers(self, prop: Property, cls: type[Entity]) -> bool:
        """Whether the mask asked for a property of an object of this class, as far as is known."""
        if self.selection is None:
            return False
        key = prop, cls
        if key not in self._covered:
            self._covered[key] = self.selection.covers(prop, cls)
        return self._covered[key]

    def at(self, indices: tuple[int, ...]) -> tuple[str | int, ...]:
        """The path of one of the objects here, which these indices lead to."""
        remaining = iter(indices)
        return tuple(next(remaining) if part is None else part for part in self.path)
