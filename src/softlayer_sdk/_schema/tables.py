"""The tables that are generated beside the models, each read when it is first asked for."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from typing import Any


def read(table: str) -> Any:
    """A table from its file."""
    return json.loads(_text(table))


def _text(table: str) -> str:
    import pkgutil  # noqa: PLC0415 - who only uses models needs no table

    content = pkgutil.get_data("softlayer_sdk", f"models/{table}")
    if content is None:
        raise FileNotFoundError(table)
    return content.decode()


class Rows(Mapping[str, Any]):
    """A large table, of which only the rows that are asked for are decoded.

    Args:
        table: Its file, which has a row on each line between the first and the last.
    """

    def __init__(self, table: str) -> None:
        lines = _text(table).splitlines()[1:-1]
        self._lines = {name[1:-1]: row for name, _, row in (line.partition(": ") for line in lines)}

    def __getitem__(self, name: str) -> Any:
        return json.loads(self._lines[name].removesuffix(","))

    def __contains__(self, name: object) -> bool:
        return name in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


@functools.cache
def secrets() -> frozenset[str]:
    """The wire names of what holds a secret, a property or a parameter, wherever it stands."""
    return frozenset(name for name in read("_secrets.json") if "." not in name)


@functools.cache
def secrets_of(datatype: str) -> frozenset[str]:
    """The wire names of what holds a secret in an object of a datatype."""
    names = [name.rpartition(".") for name in read("_secrets.json")]
    return secrets() | {name for owner, _, name in names if owner == datatype}


@functools.cache
def date_forms() -> dict[str, tuple[str, int, bool]]:
    """How lists are filtered by dates, by the datatype of their rows; `*` is all others.

    The pattern is one of `strftime` or empty for ISO 8601, then come the microseconds between two
    dates, and whether the service counts from `currentDate`.
    """
    return {name: tuple(row) for name, row in read("_dates.json").items()}
