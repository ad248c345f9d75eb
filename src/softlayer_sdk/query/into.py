"""Masks from classes: the fields of a class are the properties that a call asks for."""

from __future__ import annotations

import types
import typing
from typing import Any

from softlayer_sdk._schema import schema
from softlayer_sdk._values.converter import is_model
from softlayer_sdk._values.fields import fields_of
from softlayer_sdk._values.selection import Selection
from softlayer_sdk.errors import PreflightError


def select_class(cls: Any) -> Selection:
    """What a class needs: each field by its name, and what the classes of fields need.

    A field with `init=False` is the class's own affair. A class for objects of one derived
    datatype says so: `__datatype__: ClassVar[str] = "SoftLayer_Hardware_Server"`.

    Args:
        cls: A class of attrs or pydantic, a dataclass, a TypedDict; or a model, for all that comes
            by itself.

    Raises:
        PreflightError: it is none of these.
    """
    return _select(row_class(cls), ())


def row_class(kind: Any) -> Any:
    """The class inside a list or an optional."""
    origin = typing.get_origin(kind)
    if isinstance(origin, type) and issubclass(origin, list):
        return row_class(typing.get_args(kind)[0])
    if origin in (typing.Union, types.UnionType):
        inner = [each for each in typing.get_args(kind) if each is not type(None)]
        return row_class(inner[0]) if len(inner) == 1 else kind
    return kind


def _select(cls: Any, above: tuple[Any, ...]) -> Selection:
    found = Selection()
    if is_model(cls):
        return found
    fields = fields_of(cls)
    if fields is None:
        raise PreflightError(
            f"into={cls!r}: give a class of attrs or pydantic, a dataclass, a TypedDict, or a list"
            " of one"
        )
    if cls in above:
        raise PreflightError(f"into={cls.__name__}: it has itself inside, so its mask has no end")
    for field in fields:
        inner = row_class(field.hint)
        nested = is_model(inner) or fields_of(inner) is not None
        found.names[field.name] = _select(inner, (*above, cls)) if nested else Selection()
    datatype = getattr(cls, "__datatype__", None)
    if datatype is None:
        return found
    cast = Selection()
    cast.casts[schema.wire_name(datatype)] = found
    return cast
