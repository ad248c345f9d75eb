"""The tables that are generated beside the models, each read when it is first asked for."""

from __future__ import annotations

import functools
import json
from typing import Any


def read(table: str) -> Any:
    """A table from its file."""
    from importlib import resources  # noqa: PLC0415 - who only uses models needs no table

    file = resources.files("softlayer_sdk").joinpath("models", table)
    return json.loads(file.read_text(encoding="utf-8"))


@functools.cache
def secrets() -> frozenset[str]:
    """The wire names of what holds a secret, a property or a parameter, wherever it stands."""
    return frozenset(read("_secrets.json"))


@functools.cache
def date_forms() -> dict[str, tuple[str, int, bool]]:
    """How lists are filtered by dates, by the datatype of their rows; `*` is all others.

    The pattern is one of `strftime` or empty for ISO 8601, then come the microseconds between two
    dates, and whether the service counts from `currentDate`.
    """
    return {name: tuple(row) for name, row in read("_dates.json").items()}
