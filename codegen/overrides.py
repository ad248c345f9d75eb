"""Reads `overrides.toml`: what is corrected in the schema, and why."""

from __future__ import annotations

import fnmatch
import tomllib
from pathlib import Path

import attrs

FILE = Path(__file__).with_name("overrides.toml")


@attrs.frozen
class Overrides:
    """The corrections, ready to be asked."""

    never_null_properties: tuple[str, ...]
    nullable_methods: tuple[str, ...]
    aliases: dict[str, str]

    def never_null(self, owners: list[str], name: str) -> bool:
        """Whether a property always has a value; `owners` are its datatype and the bases."""
        return any(f"{owner}.{name}" in self.never_null_properties for owner in [*owners, "*"])

    def nullable(self, method: str) -> bool:
        """Whether a method's object can be missing from its answer."""
        return any(fnmatch.fnmatchcase(method, pattern) for pattern in self.nullable_methods)


def load(file: Path = FILE) -> Overrides:
    """Read the file; an entry without a reason or a link is an error."""
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    for kind, entries in data.items():
        for entry in entries:
            if not (entry.get("reason") and entry.get("link")):
                msg = f"overrides.toml: a [[{kind}]] needs a reason and a link: {entry}"
                raise ValueError(msg)
    return Overrides(
        tuple(name for entry in data["never_null"] for name in entry["properties"]),
        tuple(name for entry in data["nullable"] for name in entry["methods"]),
        {entry["name"]: entry["datatype"] for entry in data["alias"]},
    )
