"""Models as values: what is loaded, what one is known by, how two differ, what to send for that."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeVar

import attrs

from softlayer_sdk._types import is_array
from softlayer_sdk._values.entity import Entity, covered, typed
from softlayer_sdk.errors import NotLoadedError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk._values.entity import Property

E = TypeVar("E", bound=Entity)


class NotLoaded(enum.Enum):
    """The type of `NOT_LOADED`, which stands in a difference for what was not loaded."""

    NOT_LOADED = "NOT_LOADED"

    def __repr__(self) -> str:
        return "NOT_LOADED"

    def __bool__(self) -> Literal[False]:
        return False


NOT_LOADED: Final = NotLoaded.NOT_LOADED


class Key(NamedTuple):
    """What an object is known by: it is the same object, whatever of it is loaded."""

    datatype: str
    id: int | str


@attrs.frozen
class Difference:
    """What differs between two models at one place.

    Attributes:
        path: Where, by the names of attributes: `datacenter.name`; `network_vlans[5].name` is a
            property of the row with the id 5, or the fifth from 0 where rows have no ids.
        old: The value in the first; None also for a row that it does not have.
        new: The value in the second.
    """

    path: str
    old: Any
    new: Any


def loaded(model: Entity) -> frozenset[str]:
    """The names of what can be read of a model: what has a value, and what is known to be null.

    Args:
        model: The model; what is inside its relations is not looked at.

    Returns:
        Names of attributes; a property that the schema does not know has its wire name.
    """
    known = model.__properties__
    names = {known[wire].name if wire in known else wire for wire in model.__dict__}
    return frozenset(names | {prop.name for prop in covered(model)})


def key(model: Entity) -> Key:
    """What a model is known by, for sets, dicts and sorting: its datatype and its id.

    Raises:
        NotLoadedError: its id is not loaded, or is null.
    """
    id = getattr(model, "id", None)
    if id is None:
        raise NotLoadedError(
            f"{type(model).__name__}.id is not loaded: add 'id' to the mask", mask_to_add="id"
        )
    text = str(id)
    return Key(model.__datatype__, int(text) if text.isascii() and text.isdecimal() else text)


def diff(old: Entity, new: Entity, *, not_loaded: bool = False) -> list[Difference]:
    """Where two models differ, however they were loaded.

    Related objects are compared by their properties. The rows of lists are paired by their ids,
    whatever their order; without ids, by their position.

    Args:
        old: The one.
        new: The other.
        not_loaded: Whether what is loaded in one alone is a difference; its other value is
            `NOT_LOADED`.

    Returns:
        The differences, in the order of the schema.
    """
    return list(_differences(old, new, "", not_loaded=not_loaded))


def changes(old: E, new: E) -> E:
    """The smallest template that makes `old` what `new` is, such as `edit_object` takes.

    Args:
        old: What SoftLayer has.
        new: What it should have; what is not loaded here stays as it is.

    Returns:
        A model with only those local properties that differ. Of a related object that differs, it
        has the id if that is another one, else its id and what differs in it; of a list, the rows
        that are new or differ. That a row is gone cannot be said by a template.
    """
    found = type(new)()
    for prop in new.__properties__.values():
        was, now = _value(old, prop), _value(new, prop)
        if now is NOT_LOADED or prop.form == "count" or prop.name == "id":
            continue
        change = _change(was, now)
        if change is not NOT_LOADED:
            setattr(found, prop.name, change)
    return found


def _change(was: Any, now: Any) -> Any:
    """What to send for a value that should be another one; NOT_LOADED for nothing."""
    if was is not NOT_LOADED and was == now:
        return NOT_LOADED
    if isinstance(now, Entity):
        return _change_of_object(was, now)
    if not (is_array(now) and any(isinstance(row, Entity) for row in now)):
        return now
    before = {_id(row): row for row in was} if is_array(was) else {}
    sent = [_change(before.get(_id(row)) if _id(row) else None, row) for row in now]
    return [each for each in sent if each is not NOT_LOADED] or NOT_LOADED


def _change_of_object(was: Any, now: Entity) -> Any:
    id = _id(now)
    if not isinstance(was, Entity):
        return _only_id(now, id) if id is not None else now
    if id is not None and id != _id(was):
        return _only_id(now, id)
    found = changes(was, now)
    if not found.__dict__:
        return NOT_LOADED
    if id is not None:
        found.__dict__["id"] = id
    return found


def _only_id(model: Entity, id: int | str) -> Entity:
    found = type(model)()
    found.__dict__["id"] = id
    return found


def _value(model: Entity, prop: Property) -> Any:
    """The value of a property; NOT_LOADED if it has none."""
    if prop.wire_name in model.__dict__:
        return typed(model, prop.wire_name, model.__dict__[prop.wire_name])
    if model.__place__.covers(prop, type(model)):
        return [] if prop.array else None
    return NOT_LOADED


def _id(row: object) -> int | str | None:
    found = getattr(row, "id", None) if isinstance(row, Entity) else None
    return found if isinstance(found, (int, str)) else None


def _differences(old: Entity, new: Entity, path: str, *, not_loaded: bool) -> Iterator[Difference]:
    known = {**old.__properties__, **new.__properties__}
    for prop in known.values():
        was, now = _value(old, prop), _value(new, prop)
        if (was is NOT_LOADED) != (now is NOT_LOADED) and not not_loaded:
            continue
        yield from _compared(was, now, path + prop.name, not_loaded=not_loaded)
    for name in sorted({*old.__dict__, *new.__dict__} - known.keys()):
        was, now = (each.__dict__.get(name, NOT_LOADED) for each in (old, new))
        if was != now and (not_loaded or NOT_LOADED not in (was, now)):
            yield Difference(path + name, was, now)


def _compared(was: Any, now: Any, path: str, *, not_loaded: bool) -> Iterator[Difference]:
    if isinstance(was, Entity) and isinstance(now, Entity):
        if _id(was) == _id(now) or None in (_id(was), _id(now)):
            yield from _differences(was, now, f"{path}.", not_loaded=not_loaded)
        else:
            yield Difference(path, was, now)
    elif is_array(was) and is_array(now):
        before, after = _rows(was), _rows(now)
        for row in [*before, *(row for row in after if row not in before)]:
            yield from _compared(
                before.get(row), after.get(row), f"{path}[{row}]", not_loaded=not_loaded
            )
    elif was != now:
        yield Difference(path, was, now)


def _rows(rows: Any) -> dict[int | str, Any]:
    """The rows of a list by their ids, or by their position."""
    ids = [_id(row) for row in rows]
    by_id = None not in ids and len(set(ids)) == len(ids)
    return {
        id if by_id and id is not None else index: row
        for index, (id, row) in enumerate(zip(ids, rows, strict=True))
    }
