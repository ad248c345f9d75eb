"""Validates arguments: what cannot be right is refused by name, whatever the schema says."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any, TypeVar

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._types import NOT_GIVEN, is_object
from softlayer_sdk._values.converter import to_wire
from softlayer_sdk.errors import ConfigError, PreflightError
from softlayer_sdk.settings import checked_deadline, checked_timeout

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeGuard

    from softlayer_sdk._schema.schema import Method
    from softlayer_sdk._types import FilterLike, MaskLike, NotGiven, Preflight, Timeout

T = TypeVar("T")
MODES: tuple[Preflight, ...] = ("error", "warn", "off")
# What numbers, GUIDs and other texts that name one object are made of: no pattern, no path.
_ID = re.compile(r"(?!\.+\Z)(?!\d+\.\d*\Z)[A-Za-z0-9_.][A-Za-z0-9_.:@-]*")
_NAME = re.compile(r"\w+", re.ASCII)
_HEADER_NAME = re.compile(r"[!#$%&'*+.^`|~\w-]+", re.ASCII)
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")


def is_mode(value: object) -> TypeGuard[Preflight]:
    """Whether a value says what to do about unknown names."""
    return isinstance(value, str) and value in MODES


def checked_mode(value: object, default: Preflight) -> Preflight:
    """The preflight mode of a call."""
    if value is None:
        return default
    if is_mode(value):
        return value
    suggestion = nearest(value, MODES) if isinstance(value, str) else None
    raise PreflightError(
        f"preflight={value!r}: it is 'error', 'warn' or 'off'{did_you_mean(suggestion)}",
        suggestion=suggestion,
    )


def checked_name(what: str, value: object) -> str:
    """The name of a service or a method; it becomes a part of an address."""
    if not (isinstance(value, str) and _NAME.fullmatch(value)):
        raise PreflightError(f"{value!r} is no name of a {what}: it has letters, digits and '_'")
    return value


def checked_id(value: object, service: str, facts: Method | None) -> int | str | None:
    """The id of the object to call a method on; None where none is needed, or nobody knows."""
    if value is None:
        if facts is not None and facts.needs_id:
            raise PreflightError(
                f"id=None: {service}::{facts.name} is done to one object, so give its id="
            )
        return None
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    if isinstance(value, str) and _ID.fullmatch(value):
        return value
    raise PreflightError(f"id={value!r}: an object's id is a number or the text of a GUID")


def checked_count(name: str, value: object) -> int | None:
    """A number of rows."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise PreflightError(f"{name}={value!r}: it is a whole number")
    if value < 0:
        raise PreflightError(f"{name}={value!r}: it cannot be negative")
    return value


def checked_mask(value: object) -> MaskLike | None:
    """A mask: a text, or the legacy struct."""
    if value is None or isinstance(value, str) or is_object(value):
        return value
    raise PreflightError(f"mask={value!r}: it is text such as 'id,hostname'")


def checked_filter(value: object) -> FilterLike | None:
    """A filter tree; an empty text is none."""
    return None if value == "" else _mapping("filter", value)


def checked_headers(value: object) -> Mapping[str, Any]:
    """Further members of the header in a message."""
    found = _mapping("headers", value, secret=True)
    return plain(found) if found else {}


def checked_raw_headers(value: object) -> Mapping[str, str]:
    """Further HTTP headers: texts that a request can have in it."""
    found = _mapping("raw_headers", value, secret=True) or {}
    for name, text in found.items():
        _check_header(name, text)
    return found


def _check_header(name: object, text: object) -> None:
    if not (isinstance(name, str) and _HEADER_NAME.fullmatch(name)):
        raise PreflightError(f"raw_headers: {name!r} is no name of an HTTP header")
    # The value may be a secret.
    if not isinstance(text, str):
        raise PreflightError(f"raw_headers: {name!r} is a {type(text).__name__}, and no text")
    if not _HEADER_VALUE.fullmatch(text):
        raise PreflightError(f"raw_headers: {name!r} has a character that HTTP cannot carry")


def checked_wait(value: Timeout | NotGiven) -> Timeout | NotGiven:
    """The timeout of a call."""
    return value if value is NOT_GIVEN else _checked_by(checked_timeout, value)


def checked_seconds(value: float | NotGiven | None, default: float | None) -> float | None:
    """The seconds that a call may take in all."""
    return default if value is NOT_GIVEN else _checked_by(checked_deadline, value)


def checked_end(value: float | NotGiven | None, default: float | None) -> float | None:
    """When a call that starts now has to be over, by the seconds that it may take."""
    seconds = checked_seconds(value, default)
    return None if seconds is None else time.monotonic() + seconds


def _checked_by(check: Callable[[T], T], value: T) -> T:
    """A value that is checked as a setting is; here nothing but the call is wrong."""
    try:
        return check(value)
    except ConfigError as error:
        raise PreflightError(str(error)) from None


def wire_args(args: tuple[Any, ...], facts: Method | None) -> tuple[Any, ...]:
    """The method's own arguments as plain values."""
    promised = [each.type for each in facts.parameters] if facts else []
    promised += [""] * (len(args) - len(promised))
    return tuple(plain(value, kind) for value, kind in zip(args, promised, strict=False))


def plain(value: Any, promised: str = "") -> Any:
    """A value as a call has it."""
    try:
        return to_wire(value, promised)
    except RecursionError:
        raise PreflightError("a value is nested too deeply, or holds itself") from None


def _mapping(name: str, value: object, *, secret: bool = False) -> Mapping[str, Any] | None:
    if value is None or is_object(value):
        return value
    said = f"a {type(value).__name__}" if secret else repr(value)
    raise PreflightError(f"{name}={said}: it is an object of names and values, such as a dict")
