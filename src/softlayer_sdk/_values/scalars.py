"""How a scalar of the API becomes a Python value: one function for each scalar type of the schema.

The schema is sometimes wrong about the wire and the two wires differ, so reading is lenient: an int
may come as text, a boolean as 0 or "true", and XML-RPC sends an empty string for null.
"""

from __future__ import annotations

import base64
import datetime as dt
import re
import reprlib
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING, Any

from softlayer_sdk._types import is_object

if TYPE_CHECKING:
    from collections.abc import Callable


_REPR = reprlib.Repr()
_REPR.maxstring = _REPR.maxother = 80


class Unreadable(ValueError):  # noqa: N818 - internal; always turned into a StructureError
    """The value cannot be what the schema says it is."""

    def __init__(self, kind: str, value: object) -> None:
        self.expected = f"expected {kind}"
        scalar = isinstance(value, (str, int, float, bytes))
        got = _REPR.repr(value) if scalar and kind != OBJECT else type(value).__name__
        super().__init__(f"{self.expected}, got {got}")


class Refused(Unreadable):
    """What a class of the caller's own does not take."""

    def __init__(self, why: str) -> None:
        ValueError.__init__(self, why)
        self.expected = why


OBJECT = "an object"  # what stands in an object's place is not quoted: it may be secret


@cache
def central_time() -> dt.tzinfo:
    """SoftLayer's own time zone, which it means by a date without an offset."""
    import zoneinfo  # noqa: PLC0415 - for dates without an offset

    try:
        return zoneinfo.ZoneInfo("America/Chicago")
    except zoneinfo.ZoneInfoNotFoundError:  # Windows without the tzdata package
        return dt.timezone(dt.timedelta(hours=-6), "CST")


def read_string(value: object) -> str | None:
    """Text; numbers are given as text, since some ids are typed string.

    Lists of texts, such as the kinds of events, may come as objects that hold one each.
    """
    if isinstance(value, str):
        return value
    if is_object(value) and list(value) == ["value"]:
        value = value["value"]
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, (int, float, Decimal)):
        return str(value).lower() if isinstance(value, bool) else str(value)
    raise Unreadable("string", value)


def read_int(value: object) -> int | None:
    """A whole number of any size."""
    if value is None or value == "":
        return None
    if isinstance(value, (int, str)) or (isinstance(value, float) and value.is_integer()):
        try:
            return int(value)
        except ValueError:
            pass
    raise Unreadable("int", value)


_BOOLEANS: dict[Any, bool | None] = {
    "": None,
    None: None,
    True: True,
    False: False,
    "1": True,
    "0": False,
    "true": True,
    "false": False,
}


def read_boolean(value: object) -> bool | None:
    """True or False, also from 1, 0 and their names."""
    key = value.strip().lower() if isinstance(value, str) else value
    try:
        return _BOOLEANS[key]
    except (KeyError, TypeError):
        raise Unreadable("boolean", value) from None


def read_decimal(value: object) -> Decimal | None:
    """An exact number, such as a price."""
    if value is None or value == "":
        return None
    if isinstance(value, (str, int, float, Decimal)) and not isinstance(value, bool):
        try:
            return Decimal(str(value))
        except InvalidOperation:
            pass
    raise Unreadable("decimal", value)


def read_float(value: object) -> float | None:
    """A number."""
    if value is None or value == "":
        return None
    if isinstance(value, (str, int, float, Decimal)) and not isinstance(value, bool):
        try:
            return float(value)
        except (ValueError, OverflowError):
            pass
    raise Unreadable("float", value)


_SLASHED = re.compile(r"(\d\d?)/(\d\d?)/(\d{4})(.*)", re.DOTALL)


def _iso(text: str) -> str:
    slashed = _SLASHED.fullmatch(text) if "/" in text else None
    if slashed:
        month, day, year, time = slashed.groups()
        text = f"{year}-{month:0>2}-{day:0>2}{time}"
    return text.strip()


def read_datetime(value: object) -> dt.datetime | None:
    """An aware moment; one without an offset is in SoftLayer's own (Central) time."""
    if value is None or value == "":
        return None
    if isinstance(value, dt.datetime):
        return value
    if isinstance(value, str):
        try:
            moment = dt.datetime.fromisoformat(_iso(value))
        except ValueError:
            pass
        else:
            return moment if moment.tzinfo else moment.replace(tzinfo=central_time())
    raise Unreadable("dateTime", value)


def read_bytes(value: object) -> bytes | None:
    """Binary data, which JSON carries as base64 text."""
    if value is None or isinstance(value, bytes):
        return value
    if isinstance(value, str):
        try:
            return base64.b64decode(value, validate=True)
        except ValueError:
            pass
    raise Unreadable("base64 text", value)


def read_anything(value: Any) -> Any:
    """A value of no known type, as it came."""
    return value


SCALARS: dict[str, Callable[[Any], Any]] = {
    "string": read_string,
    "enum": read_string,
    "base64Binary": read_bytes,
    "int": read_int,
    "unsignedInt": read_int,
    "unsignedLong": read_int,
    "boolean": read_boolean,
    "decimal": read_decimal,
    "float": read_float,
    "dateTime": read_datetime,
    "json": read_anything,
    "void": read_anything,
}
# The classes whose values are given as they are, without a call of the function.
TYPED: dict[str, type] = {
    "string": str,
    "enum": str,
    "int": int,
    "unsignedInt": int,
    "unsignedLong": int,
    "boolean": bool,
    "float": float,
}
