"""Raw data to typed values and back: the package's only cattrs converter and its hooks."""

from __future__ import annotations

import base64
import datetime as dt
import functools
import typing
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from softlayer_sdk._model import Entity, Selection, adopt, unreadable
from softlayer_sdk._scalars import (
    Unreadable,
    central_time,
    read_boolean,
    read_bytes,
    read_datetime,
    read_decimal,
    read_float,
    read_int,
    read_string,
)
from softlayer_sdk.errors import StructureError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import cattrs

T = TypeVar("T")

_SCALARS: dict[Any, Callable[[Any], Any]] = {
    str: read_string,
    int: read_int,
    bool: read_boolean,
    float: read_float,
    Decimal: read_decimal,
    bytes: read_bytes,
    dt.datetime: read_datetime,
}


class ListResult(list[T]):
    """The rows of a list.

    `total` is the number of rows there are whatever the limit was, as far as the API told;
    `total_count` is the same, or the number of rows here where it did not.
    """

    def __init__(self, rows: Iterable[T] = (), total: int | None = None) -> None:
        super().__init__(rows)
        self.total = total

    @property
    def total_count(self) -> int:
        """The number of rows there are."""
        return len(self) if self.total is None else self.total


def structure(cls: type[T], raw: Any) -> T:
    """Make a typed value of raw API data.

    Args:
        cls: A model, a list of one, a scalar type, or an attrs class of your own.
        raw: What the API gave: dicts, lists and scalars. A model takes the dict over.

    Returns:
        The value. Nothing is known of a mask, so a property that `raw` does not have is not
        loaded.

    Raises:
        StructureError: the data is not of that shape; `paths` says where.
    """
    return read(cls, raw, None)


def unstructure(value: Any) -> Any:
    """The raw API data of a value: models become dicts with wire names, dates and decimals text.

    What came from the API comes out as it went in, unknown properties included.
    """
    if isinstance(value, Entity):
        return {name: unstructure(each) for name, each in value.__dict__.items()}
    if isinstance(value, Mapping):
        return {str(name): unstructure(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [unstructure(each) for each in value]
    return plain_scalar(value)


def plain_scalar(value: object) -> Any:
    if isinstance(value, dt.datetime):
        aware = value if value.tzinfo else value.replace(tzinfo=central_time())
        return aware.isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value


def to_wire(value: Any, promised: str = "") -> Any:
    """A value as a call sends it.

    Beside what `unstructure` does, an object of another datatype than the schema promises there is
    marked with its `complexType`, which SoftLayer cannot guess, and the empty text that XML-RPC
    gives for null is left out of properties that are not text.
    """
    if isinstance(value, Entity):
        sent: dict[str, Any] = {}
        if promised and value.__datatype__ != promised:
            sent["complexType"] = value.__datatype__
        for name, each in value.__dict__.items():
            prop = value.__properties__.get(name)
            if each == "" and prop is not None and prop.scalar is not read_string:
                continue
            sent[name] = to_wire(each, prop.type if prop else "")
        return sent
    if isinstance(value, Mapping):
        return {str(name): to_wire(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_wire(each, promised) for each in value]
    return value if isinstance(value, bytes) else plain_scalar(value)


def read(cls: type[T], raw: Any, selection: Selection | None) -> T:
    """Make a typed value of raw data; `selection` is what the mask asked for.

    Null stays None, whatever the type; for a list it is an empty one.
    """
    target: Any = cls
    origin = typing.get_origin(target)
    if origin is list:
        return typing.cast("T", _read_list(typing.get_args(target)[0], raw, selection))
    if isinstance(target, type) and issubclass(target, Entity):
        empty = raw is None or raw is False or raw in ("", [])
        return typing.cast("T", None if empty else adopt(target, raw, selection))
    scalar = _SCALARS.get(target)
    if scalar is not None:
        try:
            return typing.cast("T", scalar(raw))
        except Unreadable as error:
            raise unreadable(error, ()) from None
    return _structure_other(target, raw)


def _read_list(row: Any, raw: Any, selection: Selection | None) -> list[Any]:
    if raw is None or raw == "":
        return []
    rows: list[Any] = raw if isinstance(raw, list) else [raw]  # the brackets of a single row may be missing
    if isinstance(row, type) and issubclass(row, Entity):
        return [
            adopt(row, each, selection, (index,))
            for index, each in enumerate(rows)
            if each is not None
        ]
    scalar = _SCALARS.get(row)
    if scalar is None:
        return typing.cast("list[Any]", _structure_other(list[row], rows))
    found: list[Any] = []
    for index, each in enumerate(rows):
        try:
            found.append(scalar(each))
        except Unreadable as error:
            raise unreadable(error, (index,)) from None
    return found


def _structure_other(cls: Any, raw: Any) -> Any:
    from cattrs.v import transform_error  # noqa: PLC0415 - cattrs waits for its first use

    try:
        return converter().structure(raw, cls)
    except StructureError:
        raise
    except Exception as error:
        paths = transform_error(error)
        msg = "; ".join(paths)
        raise StructureError(msg, paths=paths) from error


@functools.cache
def converter() -> cattrs.Converter:
    """The converter, for classes of the caller's own; models and scalars come through hooks."""
    import cattrs  # noqa: PLC0415 - cattrs waits for its first use

    made = cattrs.Converter()
    made.register_structure_hook_func(
        lambda kind: isinstance(kind, type) and issubclass(kind, Entity),
        lambda raw, kind: adopt(kind, raw),
    )
    made.register_unstructure_hook_func(lambda kind: issubclass(kind, Entity), unstructure)
    for kind, scalar in _SCALARS.items():
        made.register_structure_hook(kind, lambda raw, _, scalar=scalar: scalar(raw))
    return made

