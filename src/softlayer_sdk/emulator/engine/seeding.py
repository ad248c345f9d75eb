"""Seeding: complete objects from a few of their properties; the rest is made up."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING, Any

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.locations import datacenter
from softlayer_sdk.emulator.engine.registry import find_seeder, provided
from softlayer_sdk.emulator.engine.seed_checks import checked, place_named, stands_alone
from softlayer_sdk.emulator.engine.values import is_array, is_struct, struct

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State


def seed(state: State, datatype: str, values: dict[str, Any]) -> Row:
    """Add an object.

    Args:
        state: Where it is added.
        datatype: What it is, such as `Virtual_Guest`.
        values: Its properties, by wire name; objects in them are rows, or dicts that become rows.
            Of a server also `tags`, a list of names, and `operatingSystemReferenceCode`.

    Raises:
        LookupError: there is no such datatype, or no such property of one.
        Refusal: a value makes no sense there.
    """
    special = find_seeder(datatype)
    if special is not None:
        return special(state, dict(values))
    return state.add(datatype, {**_born(state, datatype), **rows_of(state, datatype, values)})


# When something was made, unless it says so: now.
_BORN = ("createDate", "eventCreateDate")


def _born(state: State, datatype: str) -> dict[str, Any]:
    found = schema.find_datatype(datatype)
    if found is None:
        return {}
    dates = (found.properties[name] for name in _BORN if name in found.properties)
    return {each.wire_name: state.clock.now() for each in dates if each.form == "local"}


def read_seed(text: str) -> dict[str, list[dict[str, Any]]]:
    """Objects by datatype, from JSON or TOML: `[[Virtual_Guest]]` starts one in TOML.

    Raises:
        ValueError: it is neither, or something else is in it.
    """
    is_json = text.lstrip().startswith("{")
    rows: object = json.loads(text) if is_json else tomllib.loads(text)
    if not is_struct(rows) or not all(
        is_array(each) and all(map(is_struct, each)) for each in rows.values()
    ):
        raise ValueError("it does not have a list of objects by datatype")
    return rows


def seed_many(state: State, datatype: str, count: int = 1, **values: Any) -> list[Row]:
    """Add several objects; `{n}` in a text value stands for the number of each.

    Raises:
        LookupError: there is no such datatype, or no such property of one.
        ValueError: a value makes no sense there.
    """

    def numbered(n: int) -> dict[str, Any]:
        return {
            name: value.replace("{n}", str(n)) if isinstance(value, str) else value
            for name, value in values.items()
        }

    if type(count) is not int or count < 0:
        raise ValueError(f"count says how many there are, not {count!r}")
    before = state.last_id
    try:
        rows = [seed(state, datatype, checked(state, datatype, numbered(n))) for n in range(count)]
    except Refusal as refusal:
        raise ValueError(f"a {datatype} cannot be so: {refusal.text}") from refusal
    except (AttributeError, TypeError) as error:
        raise ValueError(f"a {datatype} cannot have such values: {error}") from error
    provided("record_seeded")(state, before)
    return rows


def place_of(state: State, values: dict[str, Any]) -> Row | None:
    """The datacenter that values name, which is taken out of them; the first without one.

    Raises:
        ValueError: there is no such datacenter.
    """
    named = values.pop("datacenter", None)
    if named is None:
        return next(state.all("Location_Datacenter"), None)
    return datacenter(state, place_named(state, "datacenter", named)["name"])


def rows_of(state: State, datatype: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with rows in place of dicts, as the schema has it."""
    found = schema.find_datatype(datatype)
    if found is None:
        return dict(values)
    props = found.properties
    return {
        name: _row(state, props[name].type, value) if name in props else value
        for name, value in values.items()
    }


def _row(state: State, datatype: str, value: Any) -> Any:
    """A dict as the row that it stands for: one that is known by its id or name, or a new one."""
    if is_array(value):
        return [_row(state, datatype, each) for each in value]
    values = struct(value)
    if not values or schema.find_datatype(datatype) is None:
        return value
    known = state.find(datatype, values["id"]) if "id" in values else None
    if known is None and "name" in values and datatype.startswith("SoftLayer_Location"):
        known = datacenter(state, values["name"])
    if known is not None:
        return known
    return (state.add if stands_alone(datatype) else state.make)(
        datatype, rows_of(state, datatype, values)
    )
