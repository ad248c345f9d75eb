"""What templates and orders may have: the members of their types, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._schema import schema
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.values import is_array, is_struct

if TYPE_CHECKING:
    from softlayer_sdk._schema.schema import Method


def check_arguments(args: list[object], facts: Method) -> None:
    """Refuse arguments of a method that have members which their types lack.

    Raises:
        Refusal: it names the first such member.
    """
    for value, parameter in zip(args, facts.parameters, strict=False):
        _check(value, parameter.type)


def _check(value: object, datatype: str) -> None:
    if is_array(value):
        for each in value:
            _check(each, datatype)
    if not is_struct(value):
        return
    kind = schema.find_datatype(str(value.get("complexType") or datatype))
    if kind is None or not kind.properties:
        return
    for name, inner in value.items():
        prop = kind.properties.get(name)
        if prop is not None:
            _check(inner, prop.type)
        elif name != "complexType":
            raise Refusal.public(f"The property '{name}' is not valid for '{kind.name}'.")
