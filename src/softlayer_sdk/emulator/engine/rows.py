"""Rows: the objects of an emulated account, and the relations between them."""

from __future__ import annotations

import copy
import datetime as dt
import functools
import types
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator.engine.registry import find_derived
from softlayer_sdk.emulator.engine.values import is_array, is_struct

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from softlayer_sdk.emulator.engine.state import State


# What is hidden of most rows.
_NOTHING: Mapping[str, Any] = types.MappingProxyType({})


Layout = dict[str, int]


@functools.lru_cache(maxsize=10_000)
def layout_of(names: tuple[str, ...]) -> Layout:
    """Where the values with these names are: one table for all rows that have them."""
    return {name: at for at, name in enumerate(names)}


class Values(Mapping[str, Any]):
    """The values of a row by wire name, as they were when it was asked for them."""

    __slots__ = ("held", "layout")

    def __init__(self, layout: Layout, held: tuple[Any, ...]) -> None:
        self.layout = layout
        self.held = held

    def __getitem__(self, name: str) -> Any:
        return self.held[self.layout[name]]

    def get(self, name: str, default: Any = None) -> Any:
        """The value with a name, or the default."""
        at = self.layout.get(name)
        return default if at is None else self.held[at]

    def __contains__(self, name: object) -> bool:
        return name in self.layout

    def __iter__(self) -> Iterator[str]:
        return iter(self.layout)

    def __len__(self) -> int:
        return len(self.held)

    def some(self, names: Iterable[str]) -> list[Any]:
        """The values with some names, of those that there are."""
        layout, held = self.layout, self.held
        return [held[layout[name]] for name in names if name in layout]

    def changed(self, changes: Mapping[str, Any]) -> Values:
        """The same with some values that are others, or new."""
        new = [name for name in changes if name not in self.layout]
        layout = layout_of((*self.layout, *new)) if new else self.layout
        held = [*self.held, *new]
        for name, value in changes.items():
            held[layout[name]] = value
        return Values(layout, tuple(held))


class Row:
    """An object: its datatype and its values by wire name.

    A relational property holds a row or a list of rows. What a row does not hold is worked out when
    it is asked for: see `get`. A row without a `key` is a part of the rows that hold it: it has no
    life of its own, and is replaced rather than changed.

    Attributes:
        held: What it holds.
        layout: Where in that each value is, by wire name.
        hidden: What the emulator has to know of it beside its properties; `hide` changes it.
    """

    __slots__ = ("_holders", "held", "hidden", "key", "layout", "state", "type")

    def __init__(
        self,
        state: State,
        datatype: schema.Datatype,
        layout: Layout,
        held: tuple[Any, ...],
        key: int = 0,
    ) -> None:
        self.state = state
        self.type = datatype
        self.key = key
        # There may be a million rows: each keeps a tuple, and shares the names with its like.
        self.layout, self.held = layout, held
        self.hidden = _NOTHING
        # Most rows are held once, by one row: that row. Else how often each row holds it.
        self._holders: Row | dict[Row, int] | None = None

    @property
    def values(self) -> Values:
        """The values that it holds; `update` changes them."""
        return Values(self.layout, self.held)

    @values.setter
    def values(self, values: Values) -> None:
        self.layout, self.held = values.layout, values.held

    @property
    def referrers(self) -> Collection[Row]:
        """The rows that hold it."""
        if isinstance(self._holders, Row):
            return (self._holders,)
        return self._holders or ()

    def hold(self, values: Iterable[Any], count: int) -> None:
        """Count that it holds the rows in values, or holds them no longer."""
        for value in values:
            if value.__class__ is Row:
                if value.key:
                    value.count_holder(self, count)
            elif value.__class__ is list:
                self.hold(value, count)

    def count_holder(self, holder: Row, count: int) -> None:
        """Count that a row holds it, or holds it no longer."""
        if self._holders is None:
            if count == 1:
                self._holders = holder
            return
        if isinstance(self._holders, Row):
            self._holders = {self._holders: 1}
        now = self._holders.get(holder, 0) + count
        if now > 0:
            self._holders[holder] = now
        else:
            self._holders.pop(holder, None)
            self._holders = self._holders or None

    def get(self, name: str) -> Any:
        """The value of a property: what the row holds, or what follows from other rows."""
        at = self.layout.get(name)
        return _work_out(self, name) if at is None else self.held[at]

    def own(self, name: str) -> Any:
        """The value of a property if the row holds it."""
        at = self.layout.get(name)
        return None if at is None else self.held[at]

    def update(self, values: Mapping[str, Any] | None = None, **named: Any) -> None:
        """Change values, by wire name."""
        if not self.key:
            raise TypeError(f"{self!r} is a part of others: it cannot change")
        changes = {**(values or {}), **named}
        self.state.put(self, dict(zip(changes, copies(changes.values()), strict=True)))

    def hide(self, **facts: Any) -> None:
        """Remember what no property has."""
        self.state.put_hidden(self, {**self.hidden, **facts})

    def is_a(self, datatype: str) -> bool:
        """Whether it is of a datatype or of one derived from it."""
        return schema.wire_name(datatype) in self.type.ancestors

    def __repr__(self) -> str:
        return f"<{self.type.name} {self.values.get('id')}>"


# What need not be copied.
_PLAIN = {str, int, bool, type(None), float, dt.datetime, Decimal, Row}


def copies(values: Iterable[Any]) -> list[Any]:
    """Values to hold: rows are shared, whatever else can change is copied."""
    return [value if value.__class__ in _PLAIN else _copied(value) for value in values]


def _copied(value: Any) -> Any:
    if is_array(value):
        return copies(value)
    return copy.deepcopy(value) if is_struct(value) else value


def _work_out(row: Row, name: str) -> Any:
    derive = find_derived(row.type.name, name)
    if derive is not None:
        return derive(row)
    prop = row.type.properties.get(name)
    if prop is None:
        return None
    if prop.form == "relational":
        return _led_to(row, prop)
    return _id_of(row, name.removesuffix("Id")) if name.endswith("Id") else None


def _id_of(row: Row, relation: str) -> Any:
    """`routerId` is the id of `router`, and `accountId` that of the account."""
    if relation == "account":
        return row.state.account.get("id")
    prop = row.type.properties.get(relation)
    if prop is None or prop.array or prop.form != "relational":
        return None
    known = relation in row.values or find_derived(row.type.name, relation) is None
    other = row.get(relation) if known else None
    return other.get("id") if isinstance(other, Row) else None


def _led_to(row: Row, prop: schema.Property) -> Any:
    """What a relation that nothing was put in leads to: the rows that hold this one.

    The account has every object there is, and `account` leads back to it from everywhere.
    """
    state = row.state
    if prop.type == "SoftLayer_Account" and not prop.array:
        return state.account
    found: list[Row] = []
    if leads_back(row.type, prop.wire_name):
        mine = row is state.account
        candidates = state.all(prop.type) if mine else row.referrers
        found = [each for each in candidates if each.is_a(prop.type)]
    return found if prop.array else next(iter(found), None)


@functools.cache
def leads_back(datatype: schema.Datatype, name: str) -> bool:
    """Whether a relation is the one that has all rows of its datatype that hold the row.

    A datatype may have several relations to another: `tickets` and `openTickets`. The one that is
    named after the other datatype has them all; what the others have is registered by hand.
    """
    prop = datatype.properties[name]
    if schema.find_datatype(prop.type) is None:
        return False
    same = [
        other
        for other in datatype.properties.values()
        if other.form == "relational" and other.type == prop.type and other.array == prop.array
    ]
    if len(same) == 1:
        return prop.array or not _has_list_of(datatype, prop.type)
    return prop.array and name in _plurals(prop.type)


def _has_list_of(datatype: schema.Datatype, kind: str) -> bool:
    return any(prop.array and prop.type == kind for prop in datatype.properties.values())


def _plurals(datatype: str) -> set[str]:
    """What a list of a datatype is called: `networkSubnets`, `subnets`, and `hardware` as it is."""
    parts = datatype.removeprefix(schema.PREFIX).split("_")
    words = (
        "".join(part[0].upper() + part[1:] for part in parts[first:last])
        for first in range(len(parts))
        for last in range(first + 1, len(parts) + 1)
    )
    endings = (("y", "ies"), ("s", "ses"), ("", "s"), ("", ""))
    return {
        (word[0].lower() + word[1:]).removesuffix(one) + many
        for word in words
        for one, many in endings
        if word.endswith(one)
    }
