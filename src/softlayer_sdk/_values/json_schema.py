"""JSON Schema of what `unstructure` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk._schema import schema

if TYPE_CHECKING:
    from softlayer_sdk._values.selection import Selection

_SCALARS: dict[str, dict[str, Any]] = {
    "int": {"type": ["integer", "null"]},
    "unsignedInt": {"type": ["integer", "null"], "minimum": 0},
    "unsignedLong": {"type": ["integer", "null"], "minimum": 0},
    "boolean": {"type": ["boolean", "null"]},
    "float": {"type": ["number", "null"]},
    "decimal": {"type": ["string", "number", "null"], "format": "decimal"},
    "dateTime": {"type": ["string", "null"], "format": "date-time"},
    "base64Binary": {"type": ["string", "null"], "contentEncoding": "base64"},
    "string": {"type": ["string", "null"]},
    "enum": {"type": ["string", "null"]},
}


def of_object(datatype: str, chosen: Selection | None = None) -> dict[str, Any]:
    """The schema of an object: no property is required, since SoftLayer leaves out what is null.

    Args:
        datatype: The wire name of its datatype.
        chosen: What it has, in wire names; the local properties, where none of them is chosen.
    """
    kind = schema.find_datatype(datatype)
    known = dict(kind.properties) if kind else {}
    names: dict[str, Selection | None] = dict(chosen.names) if chosen else {}
    local = [name for name, each in known.items() if each.form == "local"]
    for name, inner in chosen.casts.items() if chosen else ():
        cast = schema.find_datatype(name)
        known |= cast.properties if cast else {}
        names |= inner.names
    if not any(known[name].form == "local" for name in names):
        names |= {name: None for name in local if name not in names}
    return {
        "title": datatype,
        "type": "object",
        "properties": {name: _value(known[name], inner) for name, inner in names.items()},
    }


def _value(prop: schema.Property, inside: Selection | None) -> dict[str, Any]:
    """The schema of a value; of an object that nobody chose, only that it is one."""
    found = {**_SCALARS.get(prop.type, {})}
    if prop.is_object:
        plain = {"title": prop.type, "type": "object"}
        found = plain if inside is None else of_object(prop.type, inside)
    if prop.secret:
        found["format"] = "password"
    if prop.array:
        return {"type": "array", "items": found}
    return {"anyOf": [found, {"type": "null"}]} if prop.is_object else found
