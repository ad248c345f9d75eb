"""Reads a schema: the snapshot kept here, or the answer of the API's own metadata endpoint.

Both have the same shape. The endpoint gives each service its own methods only and leaves out the
accessors of relational properties; `load` adds both, so that what it returns is always complete.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import requests

SNAPSHOT = Path(__file__).with_name("schema") / "metadata.json"
ROOT = "SoftLayer_Entity"


@attrs.frozen
class Property:
    """A property of a datatype; `form` is local, relational or count."""

    name: str
    type: str
    array: bool
    form: str


@attrs.frozen
class Parameter:
    """A parameter of a method; one that is `optional` may be left out."""

    name: str
    type: str
    array: bool
    optional: bool


@attrs.frozen
class Method:
    """A method of a service."""

    name: str
    type: str
    array: bool
    parameters: tuple[Parameter, ...] = ()
    static: bool = False
    maskable: bool = False
    limitable: bool = False
    filterable: bool = False
    noauth: bool = False


@attrs.frozen
class Datatype:
    """A datatype with its own properties and, when it is a service, all its methods."""

    name: str
    base: str | None
    is_service: bool
    properties: Mapping[str, Property]
    methods: Mapping[str, Method]


@attrs.frozen
class Schema:
    """All datatypes by name, and the hash of the text they were read from."""

    types: Mapping[str, Datatype]
    digest: str

    def ancestors(self, name: str) -> list[str]:
        """The bases of a datatype, the nearest first."""
        found = []
        base = self.types[name].base
        while base:
            found.append(base)
            base = self.types[base].base
        return found


def load(source: str | None = None) -> Schema:
    """Read a schema from a file or an http(s) address; the snapshot without one."""
    if source and source.startswith(("http://", "https://")):
        answer = requests.get(source, timeout=(5, 120))
        answer.raise_for_status()
        data = answer.content
    else:
        data = Path(source or SNAPSHOT).read_bytes()
        data = gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data
    raw: dict[str, dict[str, Any]] = json.loads(data)
    raw.setdefault(ROOT, {"name": ROOT, "noservice": True})
    own = {name: _datatype(entry) for name, entry in sorted(raw.items())}
    schema = Schema(own, hashlib.sha256(data).hexdigest())
    if not _gives_accessors(schema):
        for name, kind in own.items():
            own[name] = attrs.evolve(kind, methods={**_accessors(kind), **kind.methods})
    complete = {
        name: attrs.evolve(kind, methods=_all_methods(schema, kind)) for name, kind in own.items()
    }
    return attrs.evolve(schema, types=complete)


def _datatype(entry: Mapping[str, Any]) -> Datatype:
    name = entry["name"]
    return Datatype(
        name=name,
        base=entry.get("base") or (None if name == ROOT else ROOT),
        is_service=not entry.get("noservice"),
        properties={
            each["name"]: Property(
                each["name"],
                each["type"],
                bool(each.get("typeArray")),
                each.get("form", "local"),
            )
            for each in _sorted(entry.get("properties"))
        },
        methods={each["name"]: _method(each) for each in _sorted(entry.get("methods"))},
    )


def _method(entry: Mapping[str, Any]) -> Method:
    return Method(
        entry["name"],
        entry.get("type", "void"),
        bool(entry.get("typeArray")),
        tuple(
            Parameter(
                each["name"], each["type"], bool(each.get("typeArray")), "defaultValue" in each
            )
            for each in entry.get("parameters") or ()
        ),
        **{
            flag: bool(entry.get(flag))
            for flag in ("static", "maskable", "limitable", "filterable", "noauth")
        },
    )


def _sorted(entries: Mapping[str, Any] | list[Any] | None) -> list[Any]:
    rows = list(entries.values()) if isinstance(entries, Mapping) else list(entries or ())
    return sorted(rows, key=lambda each: each["name"])


def _all_methods(schema: Schema, kind: Datatype) -> dict[str, Method]:
    found: dict[str, Method] = {}
    if kind.is_service:
        for name in [*reversed(schema.ancestors(kind.name)), kind.name]:
            found.update(schema.types[name].methods)
    return dict(sorted(found.items()))


def _gives_accessors(schema: Schema) -> bool:
    services = [kind for kind in schema.types.values() if kind.is_service]
    expected = sum(len(_accessors(kind)) for kind in services)
    given = sum(len(_accessors(kind).keys() & kind.methods.keys()) for kind in services)
    return given > expected / 2


def _accessors(kind: Datatype) -> dict[str, Method]:
    """The method that gives each relational property alone: `getDatacenter` for `datacenter`."""
    found = [
        Method(
            f"get{prop.name[0].upper()}{prop.name[1:]}",
            prop.type,
            prop.array,
            maskable=True,
            limitable=prop.array,
            filterable=True,
        )
        for prop in kind.properties.values()
        if prop.form == "relational"
    ]
    return {method.name: method for method in found}
