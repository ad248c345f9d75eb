"""The objects of an emulated account: rows that refer to each other."""

from __future__ import annotations

import datetime as dt
import heapq
import itertools
import uuid
from random import Random
from typing import TYPE_CHECKING, Any

from softlayer_sdk import _schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from softlayer_sdk.emulator.clock import Clock

ACCOUNT_ID = 307
_FIRST_ID = 100_001


class Row:
    """An object: its datatype and its values by wire name.

    A relational property holds a row, a list of rows, or a function that gives either. `hidden` has
    what the emulator has to know of it beside that.
    """

    __slots__ = ("hidden", "type", "values")

    def __init__(self, datatype: _schema.Datatype, values: dict[str, Any]) -> None:
        self.type = datatype
        self.values = values
        self.hidden: dict[str, Any] = {}

    def get(self, name: str) -> Any:
        """The value of a property; a function in its place is asked."""
        value = self.values.get(name)
        return value(self) if callable(value) else value

    def is_a(self, datatype: str) -> bool:
        """Whether it is of a datatype or of one derived from it."""
        return _schema.wire_name(datatype) in self.type.ancestors

    def __repr__(self) -> str:
        return f"<{self.type.name} {self.values.get('id')}>"


class State:
    """All rows by datatype and id, and what is to happen to them later.

    Ids and GUIDs come from seeded sources: the same calls make the same account.
    """

    def __init__(self, clock: Clock, seed: int = 1) -> None:
        self.clock = clock
        self.random = Random(seed)  # noqa: S311 - nothing here is a secret
        self._tables: dict[str, dict[int, Row]] = {}
        # The tables that have rows of a datatype: its own, and those of what is derived from it.
        self._families: dict[str, list[dict[int, Row]]] = {}
        self._guids: dict[str, Row] = {}
        self._ids = itertools.count(_FIRST_ID)
        self._events: list[tuple[dt.datetime, int, Callable[[dt.datetime], object]]] = []
        self.account = self.add("SoftLayer_Account", {"id": ACCOUNT_ID})

    def make(self, datatype: str, values: dict[str, Any]) -> Row:
        """A row that only others refer to."""
        found = _schema.find_datatype(datatype)
        if found is None:
            raise LookupError(f"{datatype!r} is not a datatype of the API")
        unknown = values.keys() - found.properties.keys()
        if unknown:
            raise LookupError(f"{found.name} has no property {min(unknown)!r}")
        return Row(found, values)

    def add(self, datatype: str, values: dict[str, Any]) -> Row:
        """A row that can be asked for; it gets an id unless it has one."""
        row = self.make(datatype, values)
        if values.get("id") is None:
            values["id"] = self.next_id()
        self._table(row.type)[values["id"]] = row
        if guid := values.get("globalIdentifier"):
            self._guids[guid] = row
        return row

    def _table(self, datatype: _schema.Datatype) -> dict[int, Row]:
        if datatype.name not in self._tables:
            table = self._tables[datatype.name] = {}
            for name in datatype.ancestors:
                self._families.setdefault(name, []).append(table)
        return self._tables[datatype.name]

    def next_id(self) -> int:
        """A new id."""
        return next(self._ids)

    def guid(self) -> str:
        """A new GUID."""
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def remove(self, row: Row) -> None:
        """Forget a row; nothing that is looked up finds it from now on."""
        self._tables[row.type.name].pop(row.values["id"], None)
        self._guids.pop(row.values.get("globalIdentifier", ""), None)

    def all(self, datatype: str) -> Iterator[Row]:
        """The rows of a datatype and of those derived from it, in the order they were added."""
        for table in self._families.get(_schema.wire_name(datatype), ()):
            yield from table.values()

    def where(self, datatype: str, test: Callable[[Row], bool]) -> list[Row]:
        """The rows of a datatype that pass a test."""
        return [row for row in self.all(datatype) if test(row)]

    def find(self, datatype: str, id: object) -> Row | None:
        """The row with an id, or with a GUID for what has one.

        A service that is more special than the row finds it too: SoftLayer_Location_Datacenter
        answers for a SoftLayer_Location.
        """
        kind = _schema.find_datatype(datatype)
        if kind is None:
            return None
        bases = kind.ancestors[1:-1]
        if not str(id).isdecimal():
            row = self._guids.get(str(id))
            return row if row and (row.is_a(kind.name) or row.type.name in bases) else None
        own = [self._tables[name] for name in bases if name in self._tables]
        tables = [*self._families.get(kind.name, ()), *own]
        return next((table[int(str(id))] for table in tables if int(str(id)) in table), None)

    def relation(self, row: Row, name: str) -> Any:
        """The value of a relational property: what the row holds, or what follows from the account.

        The account has every object there is, so a list of it that nothing was put in holds all
        rows of its datatype; and `account` leads back from everything.
        """
        if name in row.values:
            return row.get(name)
        prop = row.type.properties[name]
        if prop.array:
            mine = row is self.account and prop.type.startswith(_schema.PREFIX)
            return list(self.all(prop.type)) if mine else []
        return self.account if prop.type == "SoftLayer_Account" else None

    def later(self, seconds: float, action: Callable[[dt.datetime], object]) -> None:
        """Let something happen when time has passed; it is told when. 0 is before the next call."""
        due = self.clock.now() + dt.timedelta(seconds=seconds)
        heapq.heappush(self._events, (due, next(self._ids), action))

    def settle(self) -> None:
        """Let everything happen whose time has come."""
        while self._events and self._events[0][0] <= self.clock.now():
            due, _, action = heapq.heappop(self._events)
            action(due)
