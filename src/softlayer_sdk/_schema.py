"""The API's schema at run time: which services, methods and properties there are.

Both come from tables that are generated beside the models, and are read when first asked for: what
is only looked up needs no model.
"""

from __future__ import annotations

import functools
import json
import re
from importlib import resources
from typing import TYPE_CHECKING, Any, Literal

import attrs

from softlayer_sdk._names import snake_case

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "PREFIX",
    "Datatype",
    "Method",
    "Parameter",
    "Property",
    "datatype_names",
    "find_datatype",
    "methods",
    "service_names",
    "wire_name",
]

PREFIX = "SoftLayer_"
_FORMS: dict[str, Literal["local", "relational", "count"]] = {
    ":": "local",
    ">": "relational",
    "#": "count",
}
_PROPERTY = re.compile(r"(\w+)([:>#])(\w+)(\[\])?")


@attrs.frozen
class Property:
    """A property of a datatype, by wire name."""

    wire_name: str
    type: str
    array: bool
    form: Literal["local", "relational", "count"]

    @property
    def name(self) -> str:
        """The name of the model's attribute."""
        return snake_case(self.wire_name)

    @property
    def is_object(self) -> bool:
        """Whether it leads to objects, rather than being a value."""
        return self.type in _datatypes()


@attrs.frozen
class Parameter:
    """A parameter of a method, by wire name; an optional one may be left out at the end."""

    name: str
    type: str
    array: bool
    optional: bool


@attrs.frozen
class Method:
    """A method of a service. `type` is the datatype or scalar it returns, one each if `array`.

    `static` is solid. `maskable`, `limitable` and `filterable` are a hint where they are true and
    prove nothing where they are not.
    """

    name: str
    type: str
    array: bool
    static: bool
    maskable: bool
    limitable: bool
    filterable: bool
    noauth: bool
    parameters: tuple[Parameter, ...]


@attrs.frozen(eq=False)
class Datatype:
    """A datatype and, when it is a service, what can be called on it; what it inherits included.

    Attributes:
        name: Its wire name.
        properties: The properties by wire name.
        ancestors: The wire names of the datatype and its bases, its own first.
    """

    name: str
    properties: Mapping[str, Property]
    ancestors: tuple[str, ...]

    @property
    def base(self) -> str | None:
        """The wire name of the base; only SoftLayer_Entity has none."""
        return self.ancestors[1] if len(self.ancestors) > 1 else None

    @property
    def is_service(self) -> bool:
        """Whether it has methods."""
        return self.name in _table()

    @property
    def methods(self) -> Mapping[str, Method]:
        """The methods by wire name."""
        return methods(self.name)


@functools.cache
def find_datatype(name: str) -> Datatype | None:
    """The datatype of this name, with or without `SoftLayer_`, or None."""
    name = wire_name(name)
    if name not in _datatypes():
        return None
    base_name, *own = _datatypes()[name]
    base = find_datatype(base_name) if base_name else None
    inherited: Mapping[str, Property] = base.properties if base else {}
    props = {prop.wire_name: prop for prop in map(_property, own)}
    return Datatype(name, {**inherited, **props}, (name, *(base.ancestors if base else ())))


def _property(text: str) -> Property:
    name, form, kind, array = _PROPERTY.fullmatch(text).groups()  # type: ignore[union-attr]  # generated so
    return Property(name, kind, bool(array), _FORMS[form])


def wire_name(name: str) -> str:
    """The name of a service or datatype as the wire has it: the prefix may be left out."""
    if name.startswith(PREFIX) or name in _datatypes():
        return name
    return PREFIX + name


def datatype_names() -> list[str]:
    """The wire names of all datatypes."""
    return list(_datatypes())


def service_names() -> list[str]:
    """The wire names of all services."""
    return list(_table())


def _read(table: str) -> dict[str, Any]:
    file = resources.files("softlayer_sdk").joinpath("models", table)
    read: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return read


@functools.cache
def _datatypes() -> dict[str, list[str]]:
    return _read("_datatypes.json")


@functools.cache
def _table() -> dict[str, dict[str, Any]]:
    return _read("_methods.json")


@functools.cache
def methods(service: str) -> Mapping[str, Method]:
    """The methods of a service by name, both wire names; empty when there is no such service."""
    return {name: _method(name, *row) for name, row in _table().get(service, {}).items()}


def _method(name: str, returns: str, flags: str, *parameters: str) -> Method:
    return Method(
        name,
        returns.removesuffix("[]"),
        returns.endswith("[]"),
        "s" in flags,
        "m" in flags,
        "l" in flags,
        "f" in flags,
        "n" in flags,
        tuple(map(_parameter, parameters)),
    )


def _parameter(text: str) -> Parameter:
    name, _, kind = text.partition(":")
    optional, kind = kind.endswith("?"), kind.removesuffix("?")
    return Parameter(name, kind.removesuffix("[]"), kind.endswith("[]"), optional)
