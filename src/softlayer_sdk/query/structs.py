"""Checks the arguments of a call against the schema.

SoftLayer ignores a member that it does not know: an order with `useHourlyPricng` is a monthly one.
Such names are found here, before anything is sent, at any depth. Models are left alone: they have
no wrong names.
"""

from __future__ import annotations

import datetime as dt
import functools
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from softlayer_sdk._schema import schema
from softlayer_sdk._schema.names import snake_case
from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._types import is_array, is_object
from softlayer_sdk.errors import PreflightError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from softlayer_sdk._schema.schema import Method

_TYPE = "complexType"
_ANYTHING = ""  # the type of what nobody knows
_FREE = {"json", _ANYTHING}
_PLAIN = {str, int, bool, float, type(None)}
_SCALARS = (str, int, float, Decimal, bytes, bytearray, dt.date)


def check_arguments(args: Sequence[Any], method: Method) -> None:
    """Check the arguments of a method; raises PreflightError with the place and the right name."""
    for index, (value, parameter) in enumerate(zip(args, method.parameters, strict=False)):
        place = f"argument {index}: "
        if value == "" and not (parameter.array or schema.takes_text(parameter.type)):
            raise PreflightError(
                f"{place}{parameter.name} is {_a(parameter.type)}, and no text: give None for null"
            )
        try:
            if not _fits(value, parameter.type):
                _explain(value, parameter.type, place, "")
        except RecursionError:
            raise PreflightError(f"{place}it is nested too deeply, or holds itself") from None


def _fits(value: Any, kind: str) -> bool:
    """Whether a value can be of a type, as far as that is certain."""
    if is_object(value):
        return _has_only(value, _legal(value, kind)) or (
            _is_numbered(value) and all(_fits(each, kind) for each in value.values())
        )
    if is_array(value):
        return all(_fits(each, kind) for each in value)
    return not (value and isinstance(value, _SCALARS) and schema.members(kind))


def _has_only(value: Mapping[str, Any], legal: Mapping[str, _Member] | None) -> bool:
    if not legal:
        return legal is not None or not value
    for name, each in value.items():
        member = legal.get(name)
        if member is None:
            return False
        if type(each) in _PLAIN:
            if each and member.is_object:
                return False
        elif not _fits(each, member.kind):
            return False
    return True


class _Member(NamedTuple):
    kind: str
    is_object: bool


def _legal(value: Mapping[str, Any], kind: str) -> Mapping[str, _Member] | None:
    """The members that an object may have; empty for any, None for no object at all.

    What it calls itself decides; without that it may be any subtype of what is promised.
    """
    named = value.get(_TYPE)
    if named is None:
        return _any_of(kind)
    return _exactly(named, kind) if isinstance(named, str) else None


@functools.cache
def _any_of(kind: str) -> Mapping[str, _Member] | None:
    known = schema.members(kind)
    if not known:
        return {} if kind in _FREE or schema.find_datatype(kind) else None
    return _members({name: prop.type if prop else _ANYTHING for name, prop in known.items()})


@functools.lru_cache(maxsize=1024)
def _exactly(named: str, kind: str) -> Mapping[str, _Member] | None:
    found = schema.find_datatype(named)
    if found is None or found.name != named:
        return None
    if schema.members(kind) and kind not in found.ancestors:
        return None
    if not found.properties:
        return {}
    known = {**found.properties, **schema.taken(named)}
    return _members({name: prop.type for name, prop in known.items()})


def _members(kinds: Mapping[str, str]) -> Mapping[str, _Member]:
    return {
        name: _Member(kind, bool(schema.members(kind)))
        for name, kind in {_TYPE: "string", **kinds}.items()
    }


def _is_numbered(value: Mapping[Any, Any]) -> bool:
    """Whether an object is what PHP makes of a list: its names are numbers."""
    return all(str(name).isdigit() for name in value)


def _explain(value: Any, kind: str, place: str, path: str) -> None:
    """Raise what is wrong with a value, the first thing that is found."""
    here = path or "it"
    if is_object(value):
        legal = _legal(value, kind)
        if legal is None and value.get(_TYPE) is not None:
            _explain_type(value[_TYPE], kind, place, path)
        if legal is None:
            raise PreflightError(f"{place}{here} is {_a(kind)}, and no object")
        numbered = _is_numbered(value)
        for name, each in value.items():
            member = legal.get(name)
            inner = kind if numbered else member.kind if member else None
            step = f"[{name}]" if numbered else f"{path and path + '.'}{name}"
            if inner is None:
                _explain_name(name, legal, value.get(_TYPE) or kind, place, path)
            else:
                _explain(each, inner, place, path + step if numbered else step)
    elif is_array(value):
        for index, each in enumerate(value):
            _explain(each, kind, place, f"{path}[{index}]")
    elif not _fits(value, kind):
        what = "text" if isinstance(value, str) else f"{type(value).__name__}"
        raise PreflightError(f"{place}{here} is {_a(kind)}: give an object, and no {what}")


def _explain_name(
    name: str, legal: Mapping[str, _Member], kind: str, place: str, path: str
) -> NoReturn:
    before = f"{path}." if path else ""
    by_snake = {snake_case(each): each for each in legal}
    near = by_snake.get(snake_case(str(name))) or nearest(str(name), legal)
    suggestion = before + near if near else None
    raise PreflightError(
        f"{place}{before}{name} is no property of {kind}{did_you_mean(suggestion)}",
        suggestion=suggestion,
    )


def _explain_type(named: object, kind: str, place: str, path: str) -> NoReturn:
    before = f"{path}." if path else ""
    found = schema.find_datatype(named) if isinstance(named, str) else None
    fitting = [
        each
        for each in schema.datatype_names()
        if not schema.members(kind) or kind in _ancestors(each)
    ]
    suggestion = found.name if found and found.name in fitting else None
    suggestion = suggestion or nearest(str(named), fitting)
    why = f"{named!r} is {'not ' + _a(kind) if found else 'not a datatype'}"
    raise PreflightError(
        f"{place}{before}{_TYPE}: {why}{did_you_mean(suggestion)}", suggestion=suggestion
    )


def _ancestors(name: str) -> tuple[str, ...]:
    found = schema.find_datatype(name)
    return found.ancestors if found else ()


def _a(kind: str) -> str:
    return f"{'an' if kind[:1] in 'aeiou' else 'a'} {kind}"
