"""Reads `overrides.toml`: what is corrected in the schema, and why."""

from __future__ import annotations

import fnmatch
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from codegen.schema import Method, Schema

FILE = Path(__file__).with_name("overrides.toml")
KINDS = ("read", "write", "order")


@attrs.frozen
class Overrides:
    """The corrections and facts, ready to be asked.

    Attributes:
        never_null_properties: Names as `Datatype.property`.
        nullable_methods: Patterns of methods whose object can be missing.
        null_arguments: Patterns of `Service.method.parameter` for which null may be given.
        optional_arguments: Names as `Service.method.parameter` of what may be left out.
        answers: Patterns of `Service.method` and the datatype that such a method gives, where the
            schema is wrong.
        kinds: Patterns of `Service.method` and what such a method does; the last that fits decides.
        idempotent_methods: Patterns of the writes that may be done twice.
        methods_with_id: Patterns of methods that cannot be called without an id.
        services_without_id: Services whose object is known without one.
        computed_properties: Names, as `Datatype.property`, of what no list is filtered by.
        secrets: Names of properties and parameters that hold a secret.
        date_forms: Datatypes and how lists of them are filtered by dates.
        taken: What a datatype may have in an argument beside its properties, as `name:type`.
        aliases: Short names and their datatypes.
        common: Names for what several datatypes have in common, and those datatypes.
    """

    never_null_properties: tuple[str, ...]
    nullable_methods: tuple[str, ...]
    null_arguments: tuple[str, ...]
    optional_arguments: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]
    kinds: tuple[tuple[str, str], ...]
    idempotent_methods: tuple[str, ...]
    methods_with_id: tuple[str, ...]
    services_without_id: tuple[str, ...]
    computed_properties: tuple[str, ...]
    secrets: tuple[str, ...]
    date_forms: dict[str, tuple[str, int, bool]]
    taken: dict[str, list[str]]
    aliases: dict[str, str]
    common: dict[str, list[str]]

    def never_null(self, owners: list[str], name: str) -> bool:
        """Whether a property always has a value; `owners` are its datatype and the bases."""
        return _of_one(owners, name, self.never_null_properties)

    def computed(self, owners: list[str], name: str) -> bool:
        """Whether a property is made when it is read; `owners` as above."""
        return _of_one(owners, name, self.computed_properties)

    def nullable(self, method: str) -> bool:
        """Whether a method's object can be missing from its answer."""
        return _fits(method, self.nullable_methods)

    def null_argument(self, service: str, method: str, parameter: str) -> bool:
        """Whether null may be given for a parameter."""
        return _fits(f"{service}.{method}.{parameter}", self.null_arguments)

    def corrected(self, schema: Schema) -> Schema:
        """The schema with what may be left out, and with the datatypes that really come."""
        types = {
            name: attrs.evolve(
                kind,
                methods={
                    method: self._corrected(f"{name}.{method}", facts)
                    for method, facts in kind.methods.items()
                },
            )
            for name, kind in schema.types.items()
        }
        return attrs.evolve(schema, types=types)

    def _corrected(self, name: str, method: Method) -> Method:
        given = [
            attrs.evolve(
                each, optional=each.optional or f"{name}.{each.name}" in self.optional_arguments
            )
            for each in method.parameters
        ]
        found = [kind for pattern, kind in self.answers if fnmatch.fnmatchcase(name, pattern)]
        return attrs.evolve(method, type=[method.type, *found][-1], parameters=tuple(given))

    def kind(self, service: str, method: str) -> str:
        """What a method does: read, write or order."""
        name = f"{service}.{method}"
        fitting = [kind for pattern, kind in self.kinds if fnmatch.fnmatchcase(name, pattern)]
        return fitting[-1] if fitting else "write"

    def idempotent(self, service: str, method: str) -> bool:
        """Whether a write can be done twice and is then done once; an order never can."""
        name = f"{service}.{method}"
        given = _fits(name, self.idempotent_methods)
        if given and self.kind(service, method) != "write":
            raise ValueError(f"overrides.toml: {name} is idempotent, but no write")
        return given

    def needs_id(self, service: str, method: str, *, accessor: bool) -> bool:
        """Whether a method that is not static surely has no object without an id."""
        if service in self.services_without_id:
            return False
        return accessor or _fits(f"{service}.{method}", self.methods_with_id)


def _of_one(owners: list[str], name: str, properties: tuple[str, ...]) -> bool:
    return any(f"{owner}.{name}" in properties for owner in [*owners, "*"])


def _fits(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def load(file: Path = FILE) -> Overrides:
    """Read the file; an entry without a reason or a link is an error."""
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    for kind, entries in data.items():
        for entry in entries:
            if not (entry.get("reason") and entry.get("link")):
                msg = f"overrides.toml: a [[{kind}]] needs a reason and a link: {entry}"
                raise ValueError(msg)
    for entry in data.get("kind", []):
        if entry["kind"] not in KINDS:
            raise ValueError(f"overrides.toml: kind={entry['kind']!r} is none of {KINDS}")
    return Overrides(
        tuple(name for entry in data.get("never_null", []) for name in entry["properties"]),
        tuple(name for entry in data.get("nullable", []) for name in entry["methods"]),
        tuple(name for entry in data.get("null_argument", []) for name in entry["parameters"]),
        tuple(name for entry in data.get("optional_argument", []) for name in entry["parameters"]),
        tuple(
            (name, entry["datatype"])
            for entry in data.get("answer", [])
            for name in entry["methods"]
        ),
        tuple((name, entry["kind"]) for entry in data.get("kind", []) for name in entry["methods"]),
        tuple(name for entry in data.get("idempotent", []) for name in entry["methods"]),
        tuple(name for entry in data.get("needs_id", []) for name in entry["methods"]),
        tuple(name for entry in data.get("no_id", []) for name in entry["services"]),
        tuple(name for entry in data.get("computed", []) for name in entry["properties"]),
        tuple(name for entry in data.get("secret", []) for name in entry["names"]),
        {
            name: (entry["pattern"], entry["microseconds"], entry["relative"])
            for entry in data.get("dates", [])
            for name in entry["datatypes"]
        },
        {entry["datatype"]: entry["members"] for entry in data.get("taken", [])},
        {entry["name"]: entry["datatype"] for entry in data.get("alias", [])},
        {entry["name"]: entry["datatypes"] for entry in data.get("common", [])},
    )
