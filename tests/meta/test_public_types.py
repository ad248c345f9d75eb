"""Nothing that a public signature names is private."""

from __future__ import annotations

import inspect
import typing
from typing import TYPE_CHECKING, Any

import softlayer_sdk as sl
from softlayer_sdk import export, managers, schema, testing, types

if TYPE_CHECKING:
    from collections.abc import Iterator


def _functions() -> Iterator[tuple[str, Any]]:
    """The functions of the public modules, and the public methods of their classes."""
    named = {name: getattr(managers, name) for name in managers.MEMBERS}
    for module in (types, schema, testing, export):
        named |= {name: getattr(module, name) for name in module.__all__}
    for name, value in named.items():
        if inspect.isclass(value):
            for base in value.__mro__:
                if base.__module__.startswith("softlayer_sdk"):
                    yield from _methods(name, base)
        elif inspect.isfunction(value):
            yield name, value


def _methods(name: str, cls: type) -> Iterator[tuple[str, Any]]:
    for method, value in vars(cls).items():
        function = getattr(value, "fget", None) or getattr(value, "__func__", None) or value
        if inspect.isfunction(function) and (method == "__init__" or not method.startswith("_")):
            yield f"{name}.{method}", function


def _classes(hint: Any) -> Iterator[type]:
    if inspect.isclass(hint) and not typing.get_args(hint):
        yield hint
    for each in typing.get_args(hint):
        yield from _classes(each)


def _is_public(cls: type) -> bool:
    """Whether a class of ours can be imported by a public name."""
    places = (sl, types, schema, testing, export)
    found = any(getattr(place, cls.__name__, None) is cls for place in places)
    path = f"{cls.__module__}.{cls.__name__}".split(".")
    return found or not any(part.startswith("_") for part in path)


def test_what_signatures_name_is_public() -> None:
    """Each class in the hints of a public function has a public name."""
    private: dict[str, str] = {}
    count = 0
    for name, function in _functions():
        try:
            hints = typing.get_type_hints(function)
        except NameError:  # what the other test finds in managers
            continue
        count += 1
        for cls in (each for hint in hints.values() for each in _classes(hint)):
            if cls.__module__.startswith("softlayer_sdk") and not _is_public(cls):
                private[f"{cls.__module__}.{cls.__name__}"] = name
    assert {} == private
    assert count > 500
