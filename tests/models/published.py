"""The published schema, read from its JSON without any code of ours, and the naming rules."""

from __future__ import annotations

import functools
import json
from typing import Any

from tests.meta.source import ROOT

SCALARS = {
    "string": "str",
    "enum": "str",
    "base64Binary": "bytes",
    "int": "int",
    "unsignedInt": "int",
    "unsignedLong": "int",
    "boolean": "bool",
    "decimal": "Decimal",
    "float": "float",
    "dateTime": "datetime",
    "json": "Any",
}

DATATYPES: dict[str, dict[str, Any]] = json.loads(
    (ROOT / "codegen/schema/metadata.json").read_text(encoding="utf-8")
)
SERVICES = {name: kind for name, kind in DATATYPES.items() if not kind.get("noservice")}


def lineage(name: str) -> list[str]:
    """A datatype and its bases, its own name first."""
    base = DATATYPES[name].get("base")
    return [name, *(lineage(base) if base else [])]


def members(name: str, kind: str) -> list[dict[str, Any]]:
    """The "properties", "methods" that a datatype has itself."""
    return list((DATATYPES[name].get(kind) or {}).values())


@functools.cache
def all_properties(name: str) -> dict[str, dict[str, Any]]:
    """The properties of a datatype by wire name, inherited ones included."""
    return {
        each["name"]: each
        for kind in reversed(lineage(name))
        for each in members(kind, "properties")
    }


def class_name(datatype: str) -> str:
    """`SoftLayer_Virtual_Guest` is `VirtualGuest`."""
    short = datatype.removeprefix("SoftLayer_").replace("_", "")
    return "Entity" if datatype == "SoftLayer_Entity" else short


def attribute(wire_name: str) -> str:
    """`primaryIpAddress` is `primary_ip_address`, `getIPAddress` is `get_ip_address`."""
    snake = ""
    for before, letter, after in zip("_" + wire_name, wire_name, wire_name[1:] + "_", strict=False):
        starts = letter.isupper() and before != "_" and (not before.isupper() or after.islower())
        snake += "_" * starts + letter.lower()
    return "from_" if snake == "from" else snake
