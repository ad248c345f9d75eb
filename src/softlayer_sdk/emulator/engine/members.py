"""What templates and orders may have: the members of their types, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.values import is_array, is_struct

if TYPE_CHECKING:
    from softlayer_sdk._schema.schema import Datatype, Method

_ORDER = "SoftLayer_Container_Product_Order"


def check_arguments(args: list[object], facts: Method, *, members: bool) -> None:
    """Refuse arguments of a method that are of other types than it takes.

    Args:
        args: The arguments.
        facts: The method.
        members: Whether members that a type lacks are refused too.

    Raises:
        Refusal: it names the first type that does not fit, or the first such member.
    """
    for value, parameter in zip(args, facts.parameters, strict=False):
        _check(value, parameter.type, members=members)


def _check(value: object, datatype: str, *, members: bool) -> None:
    if is_array(value):
        for each in value:
            _check(each, datatype, members=members)
    if not is_struct(value):
        return
    kind = _kind(value, datatype)
    if kind is None or not kind.properties:
        return
    for name, inner in value.items():
        prop = kind.properties.get(name)
        if prop is not None:
            _check(inner, prop.type, members=members)
        elif members and name != "complexType":
            raise Refusal.public(f"The property '{name}' is not valid for '{kind.name}'.")


def _kind(value: dict[str, object], datatype: str) -> Datatype | None:
    """What an object is: what it says, if that can be where it stands."""
    promised, named = schema.find_datatype(datatype), value.get("complexType")
    if promised is None or not named:
        return promised
    kind = schema.find_datatype(str(named))
    if kind is not None and promised.name in kind.ancestors:
        return kind
    if promised.name == _ORDER:
        raise Refusal.bad_order("complexType", f"There are no orders of the type {named}.")
    raise Refusal.invalid("complexType", f"'{named}' is no {promised.name}.")
