"""Converts keywords to what is sent: texts, tags and ids that each wire can carry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal, TypeVar, cast

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._values.entity import Entity
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query.filters import in_unit
from softlayer_sdk.transport._xml import encode

E = TypeVar("E", bound=Entity)
T = TypeVar("T")


def given_only(template: E) -> E:
    """A template without what was not given: None, an empty text or list, 0 and False."""
    members = template.__dict__
    for name in [name for name, value in members.items() if value in (None, False, "", 0, [])]:
        del members[name]
    return template


def refuse_unknown(given: Iterable[str], known: Iterable[str]) -> None:
    """Refuse a keyword that a method has not, as Python itself does, with the nearest it has.

    Args:
        given: The keywords that were given.
        known: Those that there are.

    Raises:
        TypeError: one of them is not known.
    """
    names = set(known)
    for name in given:
        if name not in names:
            hint = did_you_mean(nearest(name, names))
            raise TypeError(f"got an unexpected keyword argument {name!r}{hint}")


def flag(keyword: str, value: bool) -> bool:
    """Yes or no. A text such as `no` is neither, nor is None, though Python takes it for one.

    Args:
        keyword: The keyword that has it, for the message.
        value: True or False, or 1 or 0.

    Raises:
        PreflightError: it is neither.
    """
    if value not in (True, False):
        raise PreflightError(f"{keyword}={value!r}: it is True or False")
    return bool(value)


def flags(**given: bool) -> list[bool]:
    """Several of them, by their keywords.

    Raises:
        PreflightError: one is neither True nor False.
    """
    return [flag(keyword, value) for keyword, value in given.items()]


def each_of(keyword: str, values: Iterable[T] | None) -> list[T]:
    """What is in a list; a text is no list of letters, and one thing alone is no list.

    Args:
        keyword: The keyword that has it, for the message.
        values: The list; None where there has to be one is refused too.

    Raises:
        PreflightError: it is no list.
    """
    given = cast("object", values)
    if isinstance(given, (str, bytes, Mapping)) or not isinstance(given, Iterable):
        example = "" if given is None else f", such as [{given!r}]"
        raise PreflightError(f"{keyword}={given!r}: give a list{example}")
    return list(cast("Iterable[T]", given))


def number(keyword: str, value: int | str) -> int:
    """A whole number, such as that of an id, which no other name can stand for.

    Args:
        keyword: The keyword that has it, for the message.
        value: The number, or its text.

    Raises:
        PreflightError: it is not a number.
    """
    text = "" if isinstance(value, bool | float) else str(value).strip()
    if not re.fullmatch("-?[0-9]+", text):
        raise PreflightError(f"{keyword}={value!r}: a whole number is needed here")
    return int(text)


def positive(keyword: str, value: int | str) -> int:
    """A whole number above 0, such as a size.

    Raises:
        PreflightError: it is none.
    """
    found = number(keyword, value)
    if found <= 0:
        raise PreflightError(f"{keyword}={value!r}: a number above 0 is needed here")
    return found


def numeric(keyword: str, value: int | str) -> int:
    """A whole number that is sent as it was given: SoftLayer takes its text too.

    Raises:
        PreflightError: it is not a number.
    """
    number(keyword, value)
    return cast("int", value)


_LEAST_MB = 256  # fewer can only be meant as gigabytes


def memory_in(
    unit: Literal["MB", "GB"], keyword: str, value: int | str | None, *, most: int = 32_767
) -> int | None:
    """A size of memory as a number of one unit; None stays None.

    Args:
        unit: What the call counts in.
        keyword: The keyword that has it, for the message.
        value: A number of that unit, or a text with a unit, such as `8 GB`.
        most: Gigabytes that there can be; more can only be meant as megabytes.

    Raises:
        PreflightError: it is no size, no whole number of the unit, or can only be meant otherwise.
    """
    if value is None:
        return None
    text = in_unit(value, unit)
    try:
        size = int(cast("str", text))
    except ValueError:
        raise PreflightError(
            f"{keyword}={value!r}: a size is needed, as a whole number of {unit} or as '8 GB'"
        ) from None
    plain = not isinstance(value, str) or value.strip().isdecimal()
    if size < 0:
        raise PreflightError(f"{keyword}={value!r}: a size is no less than nothing")
    if plain and unit == "MB" and 0 < size < _LEAST_MB:
        raise PreflightError(
            f"{keyword}={value!r}: this counts in MB. Did you mean '{size} GB'?",
            suggestion=f"{size} GB",
        )
    if plain and unit == "GB" and size > most:
        raise PreflightError(
            f"{keyword}={value!r}: this counts in GB. Did you mean '{size} MB'?",
            suggestion=f"{size} MB",
        )
    return size


def or_null(value: T | None) -> T:
    """A value that a call may also send as null, where SoftLayer itself never gives null."""
    return cast("T", value)


def checked_text(keyword: str, text: object) -> str | None:
    """A text that each wire can carry; None stays None.

    Args:
        keyword: The keyword that has it, for the message.
        text: The text.

    Raises:
        TypeError: it is not a text.
        PreflightError: a character in it cannot be sent.
    """
    if text is None:
        return None
    if not isinstance(text, str):
        raise TypeError(f"{keyword}={text!r}: a text is needed, not a {type(text).__name__}")
    try:
        encode(text)
    except ValueError as error:
        raise PreflightError(f"{keyword}={text!r}: {error}") from None
    return text


def filled(keyword: str, text: str) -> str:
    """A text that has something in it, such as the name of what is made.

    Raises:
        TypeError: it is not a text.
        PreflightError: nothing is in it, or a character in it cannot be sent.
    """
    if not (checked_text(keyword, text) or "").strip():
        raise PreflightError(f"{keyword}={text!r}: there is nothing in it")
    return text


def checked_tags(keyword: str, tags: object) -> str | None:
    """Tags as a call takes them; None stays None.

    Args:
        keyword: The keyword that has them, for the message.
        tags: Text with commas, or texts without.

    Raises:
        TypeError: they are not texts.
        PreflightError: a character cannot be sent, or one text of several has a comma.
    """
    if tags is None or isinstance(tags, str):
        return checked_text(keyword, tags)
    if isinstance(tags, (bytes, bytearray, Mapping)) or not isinstance(tags, Iterable):
        raise TypeError(f"{keyword}={tags!r}: give text with commas, or a list of texts")
    texts: list[str] = []
    for tag in cast("Iterable[object]", tags):
        text = checked_text(f"a tag of {keyword}", tag)
        if text is None:
            raise TypeError(f"{keyword}={tags!r}: a tag is a text, not None")
        if "," in text:
            raise PreflightError(f"{keyword}={tags!r}: {text!r} is one tag and has a comma")
        texts.append(text)
    return ",".join(texts)


def all_tags(keyword: str, tags: object) -> str:
    """The tags that something has from now on; None, which may be a mistake, is not none of them.

    Raises:
        TypeError: they are not texts.
        PreflightError: they are None, or `checked_tags` refuses them.
    """
    found = checked_tags(keyword, tags)
    if found is None:
        raise PreflightError(f"{keyword}=None: an empty text takes all tags away")
    return found


def named_type(part: E) -> E:
    """A part of an order that says its datatype, where SoftLayer wants to be told."""
    part.__dict__["complexType"] = part.__datatype__
    return part
