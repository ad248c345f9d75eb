"""Snapshots: a state as plain data and back, for a file and for `restore`."""

from __future__ import annotations

import base64
import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator.engine.registry import find_action
from softlayer_sdk.emulator.engine.rows import Row
from softlayer_sdk.emulator.engine.state import Event
from softlayer_sdk.emulator.engine.values import is_array, is_struct

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from softlayer_sdk.emulator.engine.state import State

# An object of one member with one of these names is not what it seems: see also `_SCALARS`.
_ROW, _PART, _PLAIN = "$row", "$part", "$"


def dump_row(row: Row) -> list[Any]:
    """A row as plain data: its key, its datatype, its values and what is hidden."""
    return [row.key, row.type.name, _dump_all(row.values), _dump_all(row.hidden)]


def dump_facts(state: State) -> dict[str, Any]:
    """What a state has beside its rows."""
    events = [
        [each.due.isoformat(), each.key, each.action, [row.key for row in each.rows]]
        for each in state.events
    ]
    return {"last_id": state.last_id, "ahead": state.clock.ahead, "events": events}


def load(state: State, rows: Iterable[list[Any]], facts: Mapping[str, Any]) -> None:
    """Put everything back into a state that has nothing yet but its account.

    Raises:
        LookupError: there is a datatype or an action in it that is not known any more.
    """
    dumped = list(rows)
    known: dict[int, Row] = {}
    for key, name, _, _ in dumped:
        datatype = schema.find_datatype(name)
        if datatype is None:
            raise LookupError(f"{name!r} is not a datatype of the API")
        known[key] = Row(state, datatype, {}, (), key)
    state.clear()
    for key, _, values, hidden in dumped:
        state.revive(known[key], _load_all(state, values, known), _load_all(state, hidden, known))
    if state.account not in known.values():
        raise LookupError("it has no account")
    state.last_id = int(facts["last_id"])
    state.clock.ahead = float(facts["ahead"])
    for due, key, action, keys in facts["events"]:
        find_action(action)
        if all(each in known for each in keys):
            about = [known[each] for each in keys]
            state.events.append(Event(dt.datetime.fromisoformat(due), key, action, about))
    state.forget_changes()


def _dump_all(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _dump(value) for name, value in values.items()}


def _dump(value: Any) -> Any:
    if isinstance(value, Row):
        if value.key:
            return {_ROW: value.key}
        return {_PART: [value.type.name, _dump_all(value.values)]}
    if is_array(value):
        return [_dump(each) for each in value]
    if is_struct(value):
        return {_PLAIN: _dump_all(value)}
    for kind, (name, write, _) in _SCALARS.items():
        if isinstance(value, kind):
            return {name: write(value)}
    return value


def _load_all(state: State, values: Mapping[str, Any], known: Mapping[int, Row]) -> dict[str, Any]:
    return {name: _load(state, value, known) for name, value in values.items()}


def _load(state: State, value: Any, known: Mapping[int, Row]) -> Any:
    if is_array(value):
        return [_load(state, each, known) for each in value]
    if not is_struct(value):
        return value
    ((kind, inner),) = value.items()
    if kind == _ROW:
        return known.get(inner)
    if kind == _PART:
        name, values = inner
        return state.make(name, _load_all(state, values, known))
    if kind == _PLAIN:
        return _load_all(state, inner, known)
    return _READERS[kind](inner)


# What JSON has no form for: its name there, and how it is written and read.
_SCALARS: dict[type, tuple[str, Callable[[Any], str], Callable[[str], Any]]] = {
    dt.datetime: ("$date", dt.datetime.isoformat, dt.datetime.fromisoformat),
    Decimal: ("$decimal", str, Decimal),
    bytes: ("$bytes", lambda value: base64.b64encode(value).decode(), base64.b64decode),
}
_READERS = {name: read for name, _, read in _SCALARS.values()}
