"""Attributes of a module that are imported when they are first used."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy_attributes(
    module: str, members: Mapping[str, tuple[str, str]], *, fallback: str = ""
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """A module's `__getattr__` and `__dir__`.

    Args:
        module: The module's own name.
        members: For each public name, the module that defines it and its name there; an empty
            name stands for that module itself.
        fallback: A module whose public names are this one's too.
    """

    def get(name: str) -> Any:
        if name in members:
            origin, attribute = members[name]
            found = (
                getattr(import_module(origin), attribute) if attribute else import_module(origin)
            )
        elif fallback and not name.startswith("_") and hasattr(import_module(fallback), name):
            found = getattr(import_module(fallback), name)
        else:
            msg = f"module {module!r} has no attribute {name!r}"
            raise AttributeError(msg, name=name, obj=sys.modules[module])
        setattr(sys.modules[module], name, found)
        return found

    def directory() -> list[str]:
        more = dir(import_module(fallback)) if fallback else ()
        return sorted({*vars(sys.modules[module]), *members, *more})

    return get, directory
