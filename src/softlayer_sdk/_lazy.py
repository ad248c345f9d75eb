"""Attributes of a module that are imported when they are first used."""

from __future__ import annotations

import sys
from importlib import import_module

TYPE_CHECKING = False  # not from `typing`, which would be a third of what this import costs
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any


def lazy_attributes(
    module: str, members: Mapping[str, tuple[str, str]], *, fallbacks: Sequence[str] = ()
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """A module's `__getattr__` and `__dir__`.

    Args:
        module: The module's own name.
        members: For each public name, the module that defines it and its name there; an empty
            name stands for that module itself.
        fallbacks: Modules whose public names are this one's too, though its `__dir__` has them not.
    """

    def get(name: str) -> Any:
        found: Any
        if name in members:
            origin, attribute = members[name]
            found = import_module(origin)
            found = getattr(found, attribute) if attribute else found
        else:
            origin = "" if name.startswith("_") else _having(name, fallbacks)
            if not origin:
                raise AttributeError(_message(module, members, fallbacks, name), name=name)
            found = getattr(import_module(origin), name)
        setattr(sys.modules[module], name, found)
        return found

    def directory() -> list[str]:
        return sorted({*vars(sys.modules[module]), *members})

    return get, directory


def _having(name: str, modules: Sequence[str]) -> str:
    """The first module that has a name, or nothing; what it loads lazily are its MEMBERS."""
    for module in modules:
        known = vars(import_module(module))
        if name in known or name in known.get("MEMBERS", ()):
            return module
    return ""


def _message(
    module: str, members: Mapping[str, tuple[str, str]], fallbacks: Sequence[str], name: str
) -> str:
    """What is wrong with a name, with the nearest right one unless it is private."""
    message = f"module {module!r} has no attribute {name!r}"
    if name.startswith("_"):
        return message
    from softlayer_sdk._schema.suggest import did_you_mean, nearest  # noqa: PLC0415 - for errors only

    known = {*vars(sys.modules[module]).get("__all__", ()), *members}
    for each in map(import_module, fallbacks):
        known.update(vars(each).get("MEMBERS") or vars(each))
    return message + did_you_mean(nearest(name, sorted(known)))
