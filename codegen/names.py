"""How names of the API become Python names. Each rule is said here once."""

from __future__ import annotations

import keyword
import re

_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def snake_case(name: str) -> str:
    """`primaryIpAddress` is `primary_ip_address`; a Python keyword gets a trailing underscore."""
    snake = _WORD.sub("_", name).lower()
    return f"{snake}_" if keyword.iskeyword(snake) else snake


def class_name(datatype: str) -> str:
    """`SoftLayer_Virtual_Guest` is `VirtualGuest`."""
    return datatype.removeprefix("SoftLayer_").replace("_", "")


def module_name(datatype: str) -> str:
    """`SoftLayer_Virtual_Guest` is in `virtual_guest`."""
    return datatype.removeprefix("SoftLayer_").lower()
