"""Attributes of a module that are imported when they are first used."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy_attributes(
    module: str, members: Mapping[str, tuple[str, str]]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """A module's `__getattr__` and `__dir__`.

    Args:
        module: The module's own name.
        members: For each public name, the module that defines it and its name there; an empty
            name stands for that module itself.
    """

    def get(name: str) -> Any:
        try:
            origin, attribute = members[name]
        except KeyError:
            msg = f"module {module!r} has no attribute {name!r}"
            raise AttributeError(msg, name=name, obj=sys.modules[module]) from None
        value = importlib.import_module(origin)
        found = getattr(value, attribute) if attribute else value
        setattr(sys.modules[module], name, found)
        return found

    def directory() -> list[str]:
        return sorted({*vars(sys.modules[module]), *members})

    return get, directory
