"""The objects of an emulated account: rows that refer to each other."""

from __future__ import annotations

import datetime as dt
import uuid
from random import Random
from typing import TYPE_CHECKING, Any

from softlayer_sdk import _schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from softlayer_sdk.emulator.clock import Clock


class Row:
    """An object: its datatype and its values by wire name.

    A relational property holds a row, a list of rows, or a function that gives either.
    """

    __slots__ = ("type", "values")

    def __init__(self, datatype: _schema.Datatype, values: dict[str, Any]) -> None:
        self.type = datatype
        self.values = values

    def get(self, name: str) -> Any:
        """The value of a property; a function in its place is asked."""
        value = self.values.get(name)
        return value(self) if callable(value) else value

    def is_a(self, datatype: str) -> bool:
        """Whether it is of a datatype or of one derived from it."""
        return datatype in self.type.ancestors

    def __repr__(self) -> str:
        return f"<{self.type.name} {self.values.get('id')}>"


class State:
    """All rows by datatype and id; ids and GUIDs come from seeded sources."""

    def __init__(self, clock: Clock, seed: int = 1) -> None:
        self.clock = clock
        self.random = Random(seed)
        self._rows: dict[str, dict[int, Row]] = {}
        self._next = 100_000
        self.power: dict[int, str] = {}
        self.commands: dict[int, dt.datetime] = {}
        self.account = self.add("SoftLayer_Account", {"id": 307})

    def make(self, datatype: str, values: dict[str, Any]) -> Row:
        """A row that only others refer to."""
        found = _schema.find_datatype(datatype)
        if found is None:
            raise LookupError(f"{datatype!r} is not a datatype of the API")
        unknown = values.keys() - found.properties.keys()
        if unknown:
            raise LookupError(f"{found.name} has no property {sorted(unknown)[0]!r}")
        return Row(found, values)

    def add(self, datatype: str, values: dict[str, Any]) -> Row:
        """A row that can be asked for; it gets an id unless it has one."""
        row = self.make(datatype, values)
        if row.values.get("id") is None:
            row.values["id"] = self.next_id()
        self._rows.setdefault(row.type.name, {})[row.values["id"]] = row
        return row

    def next_id(self) -> int:
        """A new id."""
        self._next += 1
        return self._next

    def guid(self) -> str:
        """A new GUID."""
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def remove(self, row: Row) -> None:
        """Forget a row; nothing that is looked up finds it from now on."""
        self._rows[row.type.name].pop(row.values["id"], None)

    def all(self, datatype: str) -> Iterator[Row]:
        """The rows of a datatype and of those derived from it, in the order they were added."""
        for name, rows in list(self._rows.items()):
            found = _schema.find_datatype(name)
            if found is not None and datatype in found.ancestors:
                yield from list(rows.values())

    def find(self, datatype: str, id: int | str) -> Row | None:
        """The row with an id, or with a GUID for what has one."""
        number = int(id) if str(id).isdigit() else None
        for name, rows in self._rows.items():
            found = _schema.find_datatype(name)
            if found is None or not (datatype in found.ancestors or name in self._bases(datatype)):
                continue
            if number is not None:
                if number in rows:
                    return rows[number]
            else:
                for row in rows.values():
                    if row.values.get("globalIdentifier") == id:
                        return row
        return None

    def _bases(self, datatype: str) -> tuple[str, ...]:
        """A location is also found as a datacenter: the service may be more special than the row."""
        found = _schema.find_datatype(datatype)
        return found.ancestors[1:-1] if found else ()

    def where(self, datatype: str, test: Callable[[Row], bool]) -> list[Row]:
        """The rows of a datatype that pass a test."""
        return [row for row in self.all(datatype) if test(row)]

    def relation(self, row: Row, name: str) -> Any:
        """The value of a relational property: what the row holds, or what follows from the account.

        The account has every object there is, so a list of it that nothing was put in holds all
        rows of its datatype; and `account` leads back from everything.
        """
        if name in row.values:
            return row.get(name)
        prop = row.type.properties[name]
        if prop.array:
            if row is self.account and prop.type.startswith("SoftLayer_"):
                return list(self.all(prop.type))
            return []
        return self.account if prop.type == "SoftLayer_Account" else None
