"""The public API as text, a name a line: what others may rely on.

`make api` writes it to `public_api.txt`, and a test compares the two: a name or a keyword that
disappears is seen, and one that is new is written down on purpose. Generated models and services
are left out: the schema says what they have.
"""

from __future__ import annotations

import enum
import inspect
import types
from pathlib import Path
from typing import TYPE_CHECKING, Any

import softlayer_sdk as sl
from softlayer_sdk import emulator, export, schema, testing, transport

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = Path(__file__).with_suffix(".txt")
MODULES = (sl, sl.types, schema, transport, testing, export, emulator)
_MARKS: dict[Any, str] = {
    inspect.Parameter.VAR_POSITIONAL: "*",
    inspect.Parameter.VAR_KEYWORD: "**",
}


def lines() -> list[str]:
    """Each public name with its keywords; `name=` may be left out."""
    found: set[str] = set()
    seen: set[int] = set()  # what has several names is described under its first
    for module in MODULES:
        for name in module.__all__:
            path, value = f"{module.__name__}.{name}", getattr(module, name)
            found.update([path] if id(value) in seen else _of(path, value))
            seen.add(id(value))
    return sorted(found)


def _of(path: str, value: Any) -> Iterator[str]:
    if isinstance(value, types.ModuleType):
        yield path
    elif inspect.isclass(value):
        yield path + _signature(value)
        for base in value.__mro__:
            if base.__module__.startswith("softlayer_sdk"):
                yield from _members(path, base)
    elif inspect.isroutine(value):
        yield path + _signature(value)
    else:
        yield path


def _members(path: str, cls: type) -> Iterator[str]:
    for name, value in vars(cls).items():
        if name.startswith("_"):
            continue
        function = value.__func__ if isinstance(value, (classmethod, staticmethod)) else value
        if inspect.isfunction(function):
            yield f"{path}.{name}{_signature(function)}"
        elif not callable(value) or isinstance(value, enum.Enum):
            yield f"{path}.{name}"
    for name in vars(cls).get("__annotations__", {}):
        if not name.startswith("_"):
            yield f"{path}.{name}"


def _signature(value: Any) -> str:
    if isinstance(value, enum.EnumType):  # which differs from one Python to another
        return ""
    try:
        parameters = inspect.signature(value).parameters.values()
    except (TypeError, ValueError):
        return ""
    shown: list[str] = []
    for each in parameters:
        if each.kind is each.KEYWORD_ONLY and "*" not in "".join(one[:1] for one in shown):
            shown.append("*")
        optional = "=" if each.default is not each.empty else ""
        shown.append(f"{_MARKS.get(each.kind, '')}{each.name}{optional}")
    return f"({', '.join(name for name in shown if name != 'self')})"


if __name__ == "__main__":
    FILE.write_text("\n".join(lines()) + "\n", encoding="utf-8")
