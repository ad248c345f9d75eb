"""Checks arguments of managers: words of a short list, parts as models or as plain objects."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar, cast

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._values.converter import structure
from softlayer_sdk._values.entity import Entity
from softlayer_sdk.errors import PreflightError

E = TypeVar("E", bound=Entity)

# An object of the API as a program writes it down, under wire names.
Plain = Mapping[str, object]


def one_of(keyword: str, value: str, known: Sequence[str]) -> str:
    """A word that has to be one of a few, in any case of its letters; as it is in the list.

    Args:
        keyword: The keyword that has it, for the message.
        value: The word.
        known: Those that there are.

    Raises:
        PreflightError: it is none of them.
    """
    by_lower = {each.lower(): each for each in known}
    found = by_lower.get(str(value).lower())
    if found is None:
        refuse_other(keyword, value, known)
    return found or value


def refuse_other(keyword: str, value: object, legal: Collection[str]) -> None:
    """Refuse a word that is none of a few, as they are written.

    Args:
        keyword: The keyword that has it, for the message.
        value: The word.
        legal: Those that there are.

    Raises:
        PreflightError: it is none of them.
    """
    if value not in legal:
        near = nearest(str(value), legal)
        raise PreflightError(
            f"{keyword}={value!r}: it is one of {', '.join(legal)}{did_you_mean(near)}",
            suggestion=near,
        )


def as_model(keyword: str, kind: type[E], value: E | Plain) -> E:
    """A part of a call as its model.

    Args:
        keyword: The keyword that has it, for messages.
        kind: The model.
        value: One, or an object under wire names.

    Raises:
        TypeError: it is neither.
        PreflightError: a name in it is written otherwise.
    """
    if isinstance(value, kind):
        return value
    if not isinstance(value, Mapping):
        raise TypeError(f"{keyword}={value!r}: a {kind.__name__} is needed, or a dict")
    for name in value:
        near = None if name in kind.__properties__ else nearest(name, kind.__properties__)
        if near:
            raise PreflightError(
                f"{keyword}: {kind.__name__} has no {name!r}{did_you_mean(near)}", suggestion=near
            )
    return structure(kind, dict(value))


def as_models(keyword: str, kind: type[E], values: Sequence[E | Plain]) -> list[E]:
    """Parts of a call as their models; one alone is a list of one.

    Raises:
        TypeError: they are no list, or one of them is no such part.
        PreflightError: a name in one of them is written otherwise.
    """
    given: object = values
    if isinstance(given, (kind, Mapping)):
        return [as_model(keyword, kind, cast("E | Plain", given))]
    if not isinstance(given, (list, tuple)):
        raise TypeError(f"{keyword}={values!r}: a list of {kind.__name__} is needed")
    return [as_model(keyword, kind, each) for each in values]


def without_none(template: E) -> E:
    """A template without what is None; an empty text, 0 and False are values."""
    members = template.__dict__
    for name in [name for name, value in members.items() if value is None]:
        del members[name]
    return template
