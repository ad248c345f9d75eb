"""Scalars as clients write them and as SoftLayer answers them."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import re
import zoneinfo
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row

_TRUE = (True, 1, "1", "true", "True")


def truth(value: object) -> bool:
    """A boolean in any of the spellings that templates use."""
    return value in _TRUE


def number(value: object) -> int | None:
    """A whole number, also as text; None when it is not one."""
    try:
        return int(str(value))
    except ValueError:
        return None


def central() -> dt.tzinfo:
    """The time zone that SoftLayer answers in."""
    try:
        return zoneinfo.ZoneInfo("America/Chicago")
    except zoneinfo.ZoneInfoNotFoundError:
        return dt.timezone(dt.timedelta(hours=-6))


CENTRAL = central()


def zone_of(user: Row | None) -> dt.tzinfo:
    """The time zone that a user sees dates in."""
    place = user.get("timezone") if user is not None else None
    try:
        return zoneinfo.ZoneInfo(place.get("name")) if place is not None else CENTRAL
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, TypeError):
        return CENTRAL


def date_text(moment: dt.datetime, zone: dt.tzinfo = CENTRAL, *, precise: bool = False) -> str:
    """A moment as an answer has it."""
    return moment.astimezone(zone).isoformat(timespec="microseconds" if precise else "seconds")


_FORMS = (
    "%Y-%m-%d",
    "%Y-%m-%d %H:%M:%S",
    "%m/%d/%Y %H:%M:%S",
    "%m/%d/%Y",
    "%m-%d-%Y %H:%M:%S",
    "%m-%d-%Y",
    "%m/%d/%y",
)


# So many digits are seconds of the epoch: those since 2001 have ten.
_EPOCH = 10


def read_date(value: object) -> dt.datetime | None:
    """A date in any form that filters and templates use; None when it is not one."""
    if isinstance(value, dt.datetime):
        return value
    text = str(value).strip()
    if text.isdecimal() and len(text) >= _EPOCH:
        return dt.datetime.fromtimestamp(int(text), dt.UTC)
    found: dt.datetime | None = None
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        for form in _FORMS:
            try:
                found = dt.datetime.strptime(text, form).replace(tzinfo=CENTRAL)
            except ValueError:
                continue
            break
    if found is None:
        return None
    return found if found.tzinfo else found.replace(tzinfo=CENTRAL)


def month_of(moment: dt.datetime) -> tuple[dt.datetime, dt.datetime]:
    """When the month of a moment begins and when the next one does, in Dallas."""
    there = moment.astimezone(CENTRAL)
    first = there.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return first, (first + dt.timedelta(days=32)).replace(day=1)


def decimal_text(value: Decimal | float | str) -> str:
    """A decimal as an answer has it: no zeros at either end."""
    text = format(Decimal(str(value)).normalize(), "f")
    return re.sub(r"^(-?)0\.", r"\1.", text)


def noise_of(number: int) -> bytes:
    """Sixteen bytes that look random, and are always the same for a number."""
    return hashlib.md5(str(number).encode(), usedforsecurity=False).digest()


def guid_from(noise: bytes) -> str:
    """Sixteen bytes as a GUID."""
    text = noise.hex()
    variant = "89ab"[int(text[16], 16) % 4]
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"


def comparable(value: Any) -> tuple[int, Any]:
    """A key that sorts values of mixed types: nulls, then numbers, then text."""
    if value is None:
        return (0, 0)
    if isinstance(value, (bool, int, float)):
        return (1, float(value))
    try:
        return (1, float(value))
    except (TypeError, ValueError):
        return (2, str(value).lower())


def is_struct(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a raw value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a raw value is a list."""
    return isinstance(value, list)


def binary(value: object) -> bytes:
    """Binary data: as XML-RPC brings it, or in base64 as REST does."""
    if isinstance(value, bytes):
        return value
    try:
        return base64.b64decode(str(value or ""), validate=True)
    except ValueError:
        return str(value).encode()


def struct(value: object) -> dict[str, Any]:
    """An object of a request; whatever else is there counts as an empty one."""
    return value if is_struct(value) else {}


def array(value: object) -> list[Any]:
    """A list of a request; whatever else is there counts as an empty one."""
    return value if is_array(value) else []
