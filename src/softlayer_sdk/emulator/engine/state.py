"""The state of an emulated account: its objects, and the events that are still to come."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import heapq
import itertools
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from softlayer_sdk._schema import schema
from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import (
    find_action,
    find_completer,
    find_finder,
    find_namer,
)
from softlayer_sdk.emulator.engine.rows import (
    Layout,
    Row,
    Values,
    copies,
    layout_of,
)
from softlayer_sdk.emulator.engine.values import guid_from, is_array, noise_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Hashable, Iterable, Iterator, Mapping

    from softlayer_sdk.emulator.engine.clock import Clock

__all__ = ["ACCOUNT_ID", "Event", "Row", "State"]

T = TypeVar("T")
ACCOUNT_ID = 307
_FIRST_ID = 100_001


@attrs.frozen(order=True)
class Event:
    """Something that is to happen: the name of an action, and what it is given."""

    due: dt.datetime
    key: int
    action: str = attrs.field(order=False)
    rows: list[Row] = attrs.field(order=False)


class State:
    """All rows by datatype and id, and what is to happen to them later.

    Whatever changes does so through it, so that a call can be taken back as a whole and what it
    changed can be kept: see `together`. Ids and GUIDs are counted: the same calls make the same
    account.

    Attributes:
        save: Called with this state when changes are complete; it may refuse them by raising.
        changed: The rows that the current block changed or added, by key.
        gone: The keys of the rows that it removed.
        revision: How often something changed, or was taken back.
    """

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.save: Callable[[State], object] = lambda _: None
        self.changed: dict[int, Row] = {}
        self.gone: set[int] = set()
        self.revision = 0
        self.last_id = _FIRST_ID - 1
        self.events: list[Event] = []
        self._undo: list[Callable[[], object]] = []
        self._together = False
        self._tables: dict[str, dict[int, Row]] = {}
        # The tables that have rows of a datatype: its own, and those of what is derived from it.
        self._families: dict[str, list[dict[int, Row]]] = {}
        self._guids: dict[str, Row] = {}
        self._shared: dict[tuple[Any, ...], Row] = {}
        self._worked_out: dict[Hashable, tuple[object, Any]] = {}
        self.account = self.add("SoftLayer_Account", {"id": ACCOUNT_ID})

    # --- reading -------------------------------------------------------------------------------

    def all(self, datatype: str) -> Iterator[Row]:
        """The rows of a datatype and of those derived from it, in the order they were added.

        What is made when it is first asked for is made now.
        """
        complete = find_completer(schema.wire_name(datatype))
        if complete is not None:
            complete(self)
        yield from self.made(datatype)

    def made(self, datatype: str) -> Iterator[Row]:
        """The same as far as they are made."""
        for table in self._families.get(schema.wire_name(datatype), ()):
            yield from table.values()

    def count(self, datatype: str) -> int:
        """How many rows `all` gives."""
        return sum(map(len, self._families.get(schema.wire_name(datatype), ())))

    def datatypes(self) -> list[str]:
        """The datatypes that have rows of their own, by name."""
        return sorted(name for name, table in self._tables.items() if table)

    def where(self, datatype: str, test: Callable[[Row], object]) -> list[Row]:
        """The rows of a datatype that pass a test."""
        return [row for row in self.all(datatype) if test(row)]

    def since(self, datatype: str, id: int) -> list[Row]:
        """The rows of a datatype that were added after an id was given out, in their order."""
        found: list[Row] = []
        for table in self._families.get(schema.wire_name(datatype), ()):
            newest_first = reversed(table.values())
            found += itertools.takewhile(lambda row: row.key > id, newest_first)
        return sorted(found, key=lambda row: row.key)

    def rows(self) -> Iterator[Row]:
        """Every row."""
        for table in self._tables.values():
            yield from table.values()

    def find(self, datatype: str, id: object) -> Row | None:
        """The row with an id, or with a GUID for what has one.

        A service that is more special than the row finds it too: SoftLayer_Location_Datacenter
        answers for a SoftLayer_Location.
        """
        kind = schema.find_datatype(datatype)
        if kind is None:
            return None
        bases = kind.ancestors[1:-1]
        if not str(id).isdecimal():
            named = find_namer(kind.name)
            if named is not None:
                return named(self, str(id))
            row = self._guids.get(str(id))
            return row if row and (row.is_a(kind.name) or row.type.name in bases) else None
        own = [self._tables[name] for name in bases if name in self._tables]
        tables = [*self._families.get(kind.name, ()), *own]
        wanted = int(str(id))
        kept = next((table[wanted] for table in tables if wanted in table), None)
        make = find_finder(kind.name) if kept is None else None
        return make(self, wanted) if make is not None else kept

    def found(self, datatype: str, id: object) -> Row:
        """The row with an id, or with a GUID for what has one.

        Raises:
            Refusal: there is none.
        """
        row = self.find(datatype, id)
        if row is None:
            raise Refusal.not_found(id)
        return row

    def stored(self, datatype: str, id: int) -> Row | None:
        """The row of just this datatype with an id; nothing is made up for it."""
        return self._tables.get(schema.wire_name(datatype), {}).get(id)

    # --- changing ------------------------------------------------------------------------------

    def make(self, datatype: str, values: Mapping[str, Any]) -> Row:
        """A row that is a part of those that hold it, and cannot be asked for by itself."""
        found, layout, _ = _known(datatype, tuple(values))
        return Row(self, found, layout, tuple(copies(values.values())))

    def shared(self, datatype: str, **values: Any) -> Row:
        """A part that is the same in many rows, such as a status: made once."""
        known = (datatype, *values.items())
        if known not in self._shared:
            self._shared[known] = self.make(datatype, values)
        return self._shared[known]

    def worked_out(self, source: object, key: Hashable, work_out: Callable[[], T]) -> T:
        """What follows from something, worked out anew when that is something else."""
        known = self._worked_out.get(key)
        if known is None or known[0] is not source:
            known = self._worked_out[key] = source, work_out()
        found: T = known[1]
        return found

    def add(self, datatype: str, values: Mapping[str, Any]) -> Row:
        """A row that can be asked for; it gets an id unless it has one."""
        found, _, layout = _known(datatype, tuple(values))
        held, key = copies(values.values()), self.next_id()
        if "id" not in values:
            held.append(key)
        elif values["id"] is None:
            held[layout["id"]] = key
        row = Row(self, found, layout, tuple(held), key)
        self.enter(row)
        self._changed(row, self._leave, row)
        return row

    def enter(self, row: Row) -> None:
        """Let a row be found from now on."""
        self.revision += 1
        held, layout = row.held, row.layout
        self._table(row.type)[held[layout["id"]]] = row
        if "globalIdentifier" in layout and (guid := held[layout["globalIdentifier"]]):
            self._guids[guid] = row
        row.hold(held, 1)

    def clear(self) -> None:
        """Forget everything, for what is to be put in its place."""
        for table in self._tables.values():
            table.clear()
        self._guids.clear()
        self.events.clear()

    def revive(self, row: Row, values: Mapping[str, Any], hidden: Mapping[str, Any]) -> None:
        """Put back a row that was kept."""
        row.values = Values(layout_of(tuple(values)), tuple(values.values()))
        row.hidden = hidden
        self.enter(row)
        if row.type.name == "SoftLayer_Account":
            self.account = row

    def remove(self, row: Row) -> None:
        """Forget a row; nothing that is looked up finds it, and nothing holds it, from now on."""
        if row.key in self.gone or not self._is_there(row):
            return
        for holder in list(row.referrers):
            for name, value in list(holder.values.items()):
                if value is row:
                    self.put(holder, {name: None})
                elif is_array(value) and row in value:
                    self.put(holder, {name: [each for each in value if each is not row]})
        self._leave(row)
        self._changed(row, self._return, row)
        self.changed.pop(row.key, None)
        self.gone.add(row.key)

    def put(self, row: Row, changes: Mapping[str, Any]) -> None:
        """Set some values of a row."""
        _known(row.type.name, tuple(changes))
        old = row.values
        _swap(row, old.changed(changes), changes)
        self._changed(row, _swap, row, old, changes)

    def put_hidden(self, row: Row, facts: Mapping[str, Any]) -> None:
        """Set what is hidden of a row."""
        old, row.hidden = row.hidden, facts
        self._changed(row, setattr, row, "hidden", old)

    def _changed(self, row: Row, undo: Callable[..., object], *given: Any) -> None:
        """Remember what the current block changes; outside of one there is nothing to take back."""
        self.revision += 1
        if self._together:
            self.changed[row.key] = row
            self._undo.append(functools.partial(undo, *given))

    def next_id(self) -> int:
        """A new id."""
        self.last_id += 1
        return self.last_id

    def guid(self) -> str:
        """A new GUID."""
        return guid_from(self.noise())

    def noise(self) -> bytes:
        """Sixteen bytes that look random, and are the same whenever the same calls were made."""
        return noise_of(self.next_id())

    def _table(self, datatype: schema.Datatype) -> dict[int, Row]:
        if datatype.name not in self._tables:
            table = self._tables[datatype.name] = {}
            for name in datatype.ancestors:
                self._families.setdefault(name, []).append(table)
        return self._tables[datatype.name]

    def _leave(self, row: Row) -> None:
        self._tables[row.type.name].pop(row.values["id"], None)
        self._guids.pop(row.values.get("globalIdentifier") or "", None)
        row.hold(row.values.held, -1)

    def _return(self, row: Row) -> None:
        self.enter(row)
        table = self._table(row.type)
        ordered = sorted(table.items(), key=lambda item: item[1].key)
        table.clear()
        table.update(ordered)

    # --- what belongs together -----------------------------------------------------------------

    @contextlib.contextmanager
    def together(self) -> Generator[None]:
        """All changes of the block, or none of them when it raises. The outermost block counts."""
        if self._together:
            yield
            return
        self._together, take_back = True, self._way_back()
        try:
            yield
            self.save(self)
        except BaseException:
            take_back()
            raise
        finally:
            self._together = False
            self.forget_changes()

    @contextlib.contextmanager
    def trial(self) -> Generator[None]:
        """Take back whatever the block changes; for use within `together`."""
        take_back = self._way_back()
        try:
            yield
        finally:
            take_back()

    def _way_back(self) -> Callable[[], None]:
        """What takes back all that changes from now on."""
        steps, last_id, events = len(self._undo), self.last_id, list(self.events)
        changed, gone = dict(self.changed), set(self.gone)

        def take_back() -> None:
            self.revision += len(self._undo) > steps
            for step in reversed(self._undo[steps:]):
                step()
            del self._undo[steps:]
            self.last_id, self.events = last_id, events
            self.changed, self.gone = changed, gone

        return take_back

    def forget_changes(self) -> None:
        """Take what is as it should be: nothing is changed, nothing can be taken back."""
        self._undo.clear()
        self.changed.clear()
        self.gone.clear()

    # --- what is to happen ---------------------------------------------------------------------

    def later(self, seconds: float, action: str, *rows: Row) -> None:
        """Let something happen when time has passed; 0 is before the next call."""
        find_action(action)
        due = self.clock.now() + dt.timedelta(seconds=seconds)
        heapq.heappush(self.events, Event(due, self.next_id(), action, list(rows)))

    def settle(self) -> None:
        """Let everything happen whose time has come, but to what is gone by then."""
        while self.events and self.events[0].due <= self.clock.now():
            with self.together():
                event = heapq.heappop(self.events)
                if all(map(self._is_there, event.rows)):
                    find_action(event.action)(event.due, *event.rows)

    def _is_there(self, row: Row) -> bool:
        return self._tables[row.type.name].get(row.values["id"]) is row


@functools.lru_cache(maxsize=10_000)
def _known(datatype: str, names: tuple[str, ...]) -> tuple[schema.Datatype, Layout, Layout]:
    """A datatype, and the layouts of rows of it that have these names: as they are, with an id."""
    found = schema.find_datatype(datatype)
    if found is None:
        near = did_you_mean(nearest(schema.wire_name(datatype), schema.datatype_names()))
        raise LookupError(f"{datatype!r} is not a datatype of the API{near}")
    unknown = set(names) - found.properties.keys()
    if unknown:
        near = did_you_mean(nearest(min(unknown), found.properties))
        raise LookupError(f"{found.name} has no property {min(unknown)!r}{near}")
    layout = layout_of(names)
    return found, layout, layout if "id" in layout else layout_of((*names, "id"))


def _swap(row: Row, values: Values, names: Iterable[str]) -> None:
    """Give a row other values, which differ in some names."""
    old, row.values = row.values, values
    row.hold(old.some(names), -1)
    row.hold(values.some(names), 1)
