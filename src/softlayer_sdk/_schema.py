"""The API's schema at run time: which services, methods and properties there are.

Properties come from the models, methods from the table generated beside them. Both are read when
they are first asked for.
"""

from __future__ import annotations

import functools
import json
from importlib import resources
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk import models
from softlayer_sdk._model import Entity, Property, find_class
from softlayer_sdk.models._index import CLASSES

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
    """A datatype and, when `is_service`, what can be called on it; what it inherits included."""

    name: str
    model: type[Entity]

    @property
    def properties(self) -> Mapping[str, Property]:
        """The properties by wire name."""
        return self.model.__properties__

    @property
    def ancestors(self) -> tuple[str, ...]:
        """The wire names of the datatype and its bases, its own first."""
        return tuple(base.__datatype__ for base in self.model.__mro__ if issubclass(base, Entity))

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
    try:
        return Datatype(name, find_class(name))
    except KeyError:
        return None


def wire_name(name: str) -> str:
    """The name of a service or datatype as the wire has it: the prefix may be left out."""
    if name in CLASSES or name.startswith(PREFIX):
        return name
    return PREFIX + name


def datatype_names() -> list[str]:
    """The wire names of all datatypes."""
    return list(CLASSES)


def service_names() -> list[str]:
    """The wire names of all services."""
    return list(_table())


@functools.cache
def _table() -> dict[str, dict[str, Any]]:
    file = resources.files(models).joinpath("_methods.json")
    table: dict[str, dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return table


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
