"""How names of the API become Python names. Each rule is said here or in the package, once."""

from __future__ import annotations

from softlayer_sdk._schema.names import snake_case

__all__ = ["class_name", "module_name", "snake_case"]


def class_name(datatype: str) -> str:
    """`SoftLayer_Virtual_Guest` is `VirtualGuest`."""
    return datatype.removeprefix("SoftLayer_").replace("_", "")


def module_name(datatype: str) -> str:
    """`SoftLayer_Virtual_Guest` is in `virtual_guest`."""
    return datatype.removeprefix("SoftLayer_").lower()
