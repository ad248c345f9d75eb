"""Whether what is seeded makes sense: values are of their types, and refer to what is there."""

from __future__ import annotations

import datetime as dt
import decimal
from typing import TYPE_CHECKING, Any, cast

from softlayer_sdk._schema import schema
from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk.emulator.engine.locations import datacenter
from softlayer_sdk.emulator.engine.registry import find_values
from softlayer_sdk.emulator.engine.rows import Row
from softlayer_sdk.emulator.engine.values import is_array, is_struct, number, read_date

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from softlayer_sdk.emulator.engine.state import State

_PLACE = "SoftLayer_Location"
# What seeding takes in another way than the schema has it: a group has so many instances, and a
# description is a text everywhere.
_OTHERWISE = {
    ("SoftLayer_Virtual_ReservedCapacityGroup", "instances"),
    ("SoftLayer_Network_Subnet_IpAddress_Global", "description"),
}
_FLAGS = (True, False, 0, 1, "0", "1", "true", "false", "True", "False")


def _is_text(value: object) -> bool:
    return isinstance(value, (str, bytes, int, float, decimal.Decimal))


def _is_amount(value: object) -> bool:
    try:
        return decimal.Decimal(str(value)).is_finite()
    except decimal.InvalidOperation:
        return False


def _is_whole(value: object) -> bool:
    return isinstance(value, bool) or (isinstance(value, (int, str)) and number(value) is not None)


def _is_date(value: object) -> bool:
    return isinstance(value, (str, dt.datetime)) and read_date(value) is not None


# What a value of each type has to be, in words, and whether one is; others may be anything.
_TYPES: dict[str, tuple[str, Callable[[object], bool]]] = {
    "string": ("a text", _is_text),
    "boolean": ("true or false", lambda value: value in _FLAGS),
    "dateTime": ("a date", _is_date),
    "decimal": ("a number", _is_amount),
    "float": ("a number", _is_amount),
    **dict.fromkeys(("int", "unsignedInt", "unsignedLong"), ("a whole number", _is_whole)),
}


def checked(state: State, datatype: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of an object that is seeded; dates and places in one form.

    Properties that there are not are left to what makes the object.

    Raises:
        ValueError: a value is not of the type that the property has, or refers to nothing.
    """
    found = schema.find_datatype(datatype)
    if found is None:
        return dict(values)
    props = found.properties
    own = dict(values)
    if own.get("id") is not None and (number(own["id"]) or 0) < 0:
        raise ValueError(f"id of {datatype} is a whole number from 0, not {own['id']!r}")
    for name in values.keys() & props.keys():
        if (found.name, name) not in _OTHERWISE:
            what = f"{name} of {datatype}"
            own[name] = _checked(state, what, props[name], values[name])
            _check_value(what, find_values(found, name), own[name])
            _check_reference(state, what, props.get(name.removesuffix("Id")), own[name])
    return own


def _check_reference(state: State, what: str, prop: schema.Property | None, id: object) -> None:
    """Refuse `domainId` of a domain that is not there: it leads where `domain` does."""
    if prop is None or prop.array or id is None or is_struct(id) or isinstance(id, Row):
        return
    if stands_alone(prop.type) and state.find(prop.type, id) is None:
        raise ValueError(f"{what}: there is no {prop.type} with the id {id!r}")


def _check_value(what: str, known: frozenset[str] | None, value: object) -> None:
    """Refuse a value of a property whose values are all known."""
    if known is None or value is None or str(value) in known:
        return
    near = did_you_mean(nearest(str(value), known))
    raise ValueError(f"{what} cannot be {value!r}{near}")


def _checked(state: State, what: str, prop: schema.Property, value: Any) -> Any:
    if value is None:
        return None
    if prop.array:
        if not is_array(value):
            raise ValueError(f"{what} is a list, not {value!r}")
        several = cast("Sequence[Any]", value)
        return [_one(state, what, prop.type, each) for each in several]
    return _one(state, what, prop.type, value)


def _one(state: State, what: str, kind: str, value: Any) -> Any:
    if schema.find_datatype(kind) is not None:
        return value if isinstance(value, Row) else _object(state, what, kind, value)
    words, fits = _TYPES.get(kind, ("", lambda _: True))
    if not fits(value):
        raise ValueError(f"{what} is {words}, not {value!r}")
    return read_date(value) if kind == "dateTime" else value


def _object(state: State, what: str, kind: str, value: Any) -> dict[str, Any]:
    if not is_struct(value):
        raise ValueError(f"{what} is an object, as {{'id': 1}} is one, not {value!r}")
    if kind.startswith(_PLACE):
        return place_named(state, what, value)
    if value.keys() == {"id"} and stands_alone(kind) and state.find(kind, value["id"]) is None:
        raise ValueError(f"{what}: there is no {kind} with the id {value['id']!r}")
    return checked(state, kind, value)


def place_named(state: State, what: str, value: Any) -> dict[str, Any]:
    """A datacenter by its name, whichever way it is named.

    Raises:
        ValueError: it is not named, or there is none.
    """
    if not is_struct(value) or not value.keys() & {"id", "name"}:
        raise ValueError(f"{what} has a name, as {{'name': 'dal13'}}, not {value!r}")
    id, name = value.get("id"), str(value.get("name"))
    row = state.find(_PLACE, id) if id is not None else datacenter(state, name)
    if row is None:
        names = (str(each.get("name")) for each in state.all(_PLACE))
        near = did_you_mean(nearest(name, names) if id is None else None)
        raise ValueError(f"{what}: there is no datacenter {name if id is None else id!r}{near}")
    return {"name": row.get("name")}


def stands_alone(datatype: str) -> bool:
    """Whether objects of a datatype can be asked for by themselves."""
    found = schema.find_datatype(datatype)
    return found is not None and found.is_service and "id" in found.properties
