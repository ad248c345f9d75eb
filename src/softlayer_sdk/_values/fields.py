"""What a class of the caller's own has in it: attrs, a dataclass, a TypedDict, or pydantic's."""

from __future__ import annotations

import functools
import inspect
import typing
from pathlib import Path
from typing import Any, NamedTuple

import attrs

from softlayer_sdk.errors import PreflightError

_PACKAGE = str(Path(__file__).parents[1])


class Field(NamedTuple):
    """A field of a class.

    Attributes:
        name: Its name, which is that of a property, as the class has it or in wire form.
        hint: Its type.
        required: Whether the class cannot be made without it.
    """

    name: str
    hint: Any
    required: bool


def is_pydantic(kind: Any) -> bool:
    """Whether a class is a model of pydantic, which is known by what it can do."""
    origin = typing.get_origin(kind) or kind
    return isinstance(origin, type) and hasattr(origin, "model_validate")


def fields_of(kind: Any) -> tuple[Field, ...] | None:
    """The fields that a class is made of; None for what is no such class.

    Args:
        kind: The class; one that is generic may have its arguments.

    Raises:
        PreflightError: the name of a type in it is not known where it is used.
    """
    origin = typing.get_origin(kind) or kind
    if not isinstance(origin, type):
        return None
    try:
        return _fields(kind, origin)
    except TypeError:  # what has no hash is no class
        return None


@functools.lru_cache(maxsize=512)
def _fields(kind: Any, origin: Any) -> tuple[Field, ...] | None:
    import dataclasses  # noqa: PLC0415 - for classes of the caller's own

    known = dict(zip(getattr(origin, "__parameters__", ()), typing.get_args(kind), strict=False))
    found: list[tuple[str, str, bool]]  # the name, whose hint it has, whether it is required
    if is_pydantic(origin):
        return tuple(
            Field(_alias(name, info), _filled(info.annotation, known), info.is_required())
            for name, info in kind.model_fields.items()
        )
    if attrs.has(origin):
        found = [
            (each.name, each.name, each.default is attrs.NOTHING)
            for each in attrs.fields(origin)
            if each.init
        ]
    elif dataclasses.is_dataclass(origin):
        found = [
            (each.name, each.name, each.default is each.default_factory is dataclasses.MISSING)
            for each in dataclasses.fields(origin)
            if each.init
        ]
    elif typing.is_typeddict(origin):
        found = [(name, name, name in origin.__required_keys__) for name in _hints(origin)]
    else:
        return None
    hints = _hints(origin)
    return tuple(Field(name, _filled(hints[of], known), needed) for name, of, needed in found)


def _alias(name: str, info: Any) -> str:
    alias = info.validation_alias or info.alias
    return alias if isinstance(alias, str) else name


def _filled(hint: Any, known: dict[Any, Any]) -> Any:
    """A hint with the arguments of a generic class in the place of its variables."""
    if hint in known:
        return known[hint]
    inside = getattr(hint, "__parameters__", ())
    return hint[tuple(known.get(each, each) for each in inside)] if known and inside else hint


def _hints(cls: Any) -> dict[str, Any]:
    """The types of the fields, also where the class stands in a function with those it names."""
    try:
        return typing.get_type_hints(cls)
    except NameError:
        pass
    around = _around()
    try:
        hints = typing.get_type_hints(cls, localns=around)
    except NameError as error:
        raise PreflightError(
            f"into={cls.__name__}: {error.name!r} is not known there: put both classes side by side"
        ) from None
    # What makes objects of the class reads the hints again, from elsewhere.
    cls.__annotations__.update({name: hints[name] for name in cls.__annotations__})
    if attrs.has(cls):
        attrs.resolve_types(cls, localns=around)
    return hints


def _around() -> dict[str, Any]:
    """The names that the functions around the call know."""
    found: dict[str, Any] = {}
    frame = inspect.currentframe()
    while frame is not None:
        if not frame.f_code.co_filename.startswith(_PACKAGE):
            found = {**frame.f_locals, **found}
        frame = frame.f_back
    return found
