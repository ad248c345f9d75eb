"""The schema of the API, offline: its datatypes, their properties and methods, and what these are.

It is what the checks before a call, masks, models and services are made of. Nothing is read until
it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk import services
from softlayer_sdk._schema import schema
from softlayer_sdk._schema.schema import Method, Parameter, Property
from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._values import json_schema
from softlayer_sdk._values.classes import find_class
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.models._index import DATATYPES
from softlayer_sdk.query import preflight, properties

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softlayer_sdk._calls.service import Service
    from softlayer_sdk._types import MaskLike
    from softlayer_sdk._values.entity import Entity

__all__ = [
    "Datatype",
    "Method",
    "Parameter",
    "Property",
    "datatype",
    "datatypes",
    "service",
    "service_names",
]


@attrs.frozen
class Datatype:
    """A datatype of the API and, where it is a service, what can be called on it.

    Attributes:
        name: Its wire name, such as `SoftLayer_Virtual_Guest`.
    """

    name: str

    @property
    def _facts(self) -> schema.Datatype:
        found = schema.find_datatype(self.name)
        assert found is not None, self.name  # noqa: S101 - one is only made of a name that is known
        return found

    @property
    def properties(self) -> Mapping[str, Property]:
        """Its properties by wire name, those that it inherits included."""
        return self._facts.properties

    @property
    def relations(self) -> Mapping[str, Property]:
        """Those of its properties that lead to other objects, by wire name."""
        return {name: each for name, each in self.properties.items() if each.is_object}

    @property
    def methods(self) -> Mapping[str, Method]:
        """Its methods by wire name, those that it inherits included; empty if it is no service."""
        return self._facts.methods

    @property
    def base(self) -> Datatype | None:
        """What it is derived from; only `SoftLayer_Entity` has none."""
        base = self._facts.base
        return None if base is None else Datatype(base)

    @property
    def subtypes(self) -> tuple[Datatype, ...]:
        """What is derived from it, at any depth."""
        return tuple(map(Datatype, schema.derived(self.name)))

    @property
    def model(self) -> type[Entity]:
        """The class of its objects."""
        return find_class(self.name)

    @property
    def service(self) -> type[Service] | None:
        """The class of its typed methods; None if it has no methods."""
        if not self._facts.is_service:
            return None
        found: type[Service] = getattr(services, f"{self.model.__name__}Service")
        return found

    def property(self, name: str) -> Property:
        """A property by its wire name or in snake_case.

        Raises:
            PreflightError: it has no such property; `suggestion` is the nearest one.
        """
        return self.walk(name)[-1]

    def method(self, name: str) -> Method:
        """A method by its wire name or in snake_case.

        Raises:
            PreflightError: it has no such method; `suggestion` is the nearest one.
        """
        by_python_name = {each.name_in_python: each for each in self.methods.values()}
        return by_python_name.get(name) or preflight.method(self.name, name)

    def walk(self, path: str) -> tuple[Property, ...]:
        """The properties on a dotted path, such as `datacenter.name`; wire names or snake_case.

        Raises:
            PreflightError: there is no such path; `suggestion` is the nearest one.
        """
        return properties.walk(path, self.name)

    def json_schema(self, mask: MaskLike | None = None) -> dict[str, Any]:
        """A JSON Schema (2020-12) of its objects as `unstructure` gives them, with wire names.

        Args:
            mask: Which properties they have; without it, the local ones, which come by themselves.

        Raises:
            PreflightError: the mask names what it does not have.
        """
        chosen = properties.checked_selection(mask, self.name)
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"https://sldn.softlayer.com/reference/datatypes/{self.name}/",
            **json_schema.of_object(self.name, chosen),
        }


def datatype(name: str | type[Entity]) -> Datatype:
    """A datatype of the API.

    Args:
        name: Its wire name, with or without `SoftLayer_`, the name of its model, or the model.

    Raises:
        PreflightError: there is no such datatype; `suggestion` is the nearest one.
    """
    wire = DATATYPES.get(name, name) if isinstance(name, str) else name.__datatype__
    found = schema.find_datatype(wire)
    if found is not None:
        return Datatype(found.name)
    near = nearest(schema.wire_name(wire), schema.datatype_names())
    raise PreflightError(f"{wire!r} is not a datatype{did_you_mean(near)}", suggestion=near)


def service(name: str | type[Service]) -> Datatype:
    """A datatype that has methods.

    Args:
        name: The wire name of the service, with or without `SoftLayer_`, or its typed class.

    Raises:
        PreflightError: there is no such service; `suggestion` is the nearest one.
    """
    wire = name if isinstance(name, str) else name.datatype
    preflight.service(wire)
    return datatype(wire)


def datatypes() -> list[str]:
    """The wire names of all datatypes."""
    return schema.datatype_names()


def service_names() -> list[str]:
    """The wire names of all services."""
    return schema.service_names()
