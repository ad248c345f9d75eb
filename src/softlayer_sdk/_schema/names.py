"""How a name of the API becomes a Python name."""

from __future__ import annotations

import functools
import keyword
import re

_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@functools.lru_cache(maxsize=10_000)
def snake_case(name: str) -> str:
    """`primaryIpAddress` is `primary_ip_address`; a Python keyword gets a trailing underscore."""
    snake = _WORD.sub("_", name).lower()
    return f"{snake}_" if keyword.iskeyword(snake) else snake
