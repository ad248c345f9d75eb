"""Masks from classes: the fields of an attrs class are the properties that a call asks for."""

from __future__ import annotations

import types
import typing
from typing import Any

import attrs

from softlayer_sdk._schema import schema
from softlayer_sdk._values.entity import Entity
from softlayer_sdk._values.selection import Selection
from softlayer_sdk.errors import PreflightError


def select_class(cls: type) -> Selection:
    """What a class needs: each attribute by its name, and what the classes of attributes need.

    An attribute with `init=False` is the class's own affair. A class for objects of one derived
    datatype says so: `__datatype__: ClassVar[str] = "SoftLayer_Hardware_Server"`.

    Args:
        cls: An attrs class, or a model for all that comes by itself.

    Raises:
        PreflightError: it is neither.
    """
    return _select(_row_class(cls), ())


def _row_class(kind: Any) -> Any:
    """The class inside a list or an optional."""
    origin = typing.get_origin(kind)
    if origin in (list, typing.Union, types.UnionType):
        inner = [each for each in typing.get_args(kind) if each is not type(None)]
        return _row_class(inner[0]) if len(inner) == 1 else kind
    return kind


def _select(cls: Any, above: tuple[Any, ...]) -> Selection:
    found = Selection()
    if isinstance(cls, type) and issubclass(cls, Entity):
        return found
    if not (isinstance(cls, type) and attrs.has(cls)):
        raise PreflightError(f"into={cls!r}: give an attrs class, or a list of one")
    if cls in above:
        raise PreflightError(f"into={cls.__name__}: it has itself inside, so its mask has no end")
    hints = typing.get_type_hints(cls)
    for field in attrs.fields(cls):
        if not field.init:
            continue
        inner = _row_class(hints[field.name])
        nested = isinstance(inner, type) and (attrs.has(inner) or issubclass(inner, Entity))
        found.names[field.name] = _select(inner, (*above, cls)) if nested else Selection()
    datatype = getattr(cls, "__datatype__", None)
    if datatype is None:
        return found
    cast = Selection()
    cast.casts[schema.wire_name(datatype)] = found
    return cast
