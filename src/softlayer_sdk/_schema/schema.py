"""The API's schema at run time: which services, methods and properties there are.

Both come from tables that are generated beside the models, and are read when first asked for: what
is only looked up needs no model.
"""

from __future__ import annotations

import fnmatch
import functools
import re
from typing import TYPE_CHECKING, Any, Literal

import attrs

from softlayer_sdk._schema import tables
from softlayer_sdk._schema.names import snake_case
from softlayer_sdk._types import CallKind

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "NUMBERS",
    "PREFIX",
    "Datatype",
    "Method",
    "Parameter",
    "Property",
    "datatype_names",
    "derived",
    "find_datatype",
    "find_method",
    "kind_of",
    "members",
    "method_named",
    "methods",
    "service_names",
    "taken",
    "takes_text",
    "wire_name",
]

PREFIX = "SoftLayer_"
_FORMS: dict[str, Literal["local", "relational", "count"]] = {
    ":": "local",
    ">": "relational",
    "#": "count",
}
_PROPERTY = re.compile(r"(\w+)([:>#])(\w+)(\[\])?(~)?")


@attrs.frozen
class Property:
    """A property of a datatype, by wire name.

    What is `computed` is made when it is read, so that no list can be filtered by it.
    """

    wire_name: str
    type: str
    array: bool
    form: Literal["local", "relational", "count"]
    computed: bool = False

    @property
    def name(self) -> str:
        """The name of the model's attribute."""
        return snake_case(self.wire_name)

    @property
    def is_object(self) -> bool:
        """Whether it leads to objects, rather than being a value."""
        return self.type in _datatypes()

    @property
    def secret(self) -> bool:
        """Whether it holds a secret, which is never shown."""
        return self.wire_name in tables.secrets()


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
    prove nothing where they are not. What is `idempotent` is a write that may be done twice, what
    is `nullable` may give nothing in place of its object or value. `needs_id` is true where it is
    certain; of other methods that are not static nobody knows.
    """

    name: str
    type: str
    array: bool
    static: bool
    maskable: bool
    limitable: bool
    filterable: bool
    noauth: bool
    kind: CallKind
    idempotent: bool
    needs_id: bool
    nullable: bool
    parameters: tuple[Parameter, ...]

    @property
    def name_in_python(self) -> str:
        """The name of the typed service's method."""
        return snake_case(self.name)


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
    name, form, kind, *flags = _PROPERTY.fullmatch(text).groups()  # type: ignore[union-attr]  # generated so
    array, computed = map(bool, flags)
    return Property(name, kind, array, _FORMS[form], computed)


@functools.cache
def members(name: str) -> Mapping[str, Property | None]:
    """What an object may have in it where a datatype is promised, by wire name.

    These are the properties of the datatype and of all its subtypes; a property that two subtypes
    have with different types is None. Empty where anything may be, and for what is no datatype.
    """
    kind = find_datatype(name) if name in _datatypes() else None
    if kind is None or kind.base is None:
        return {}
    found: dict[str, Property | None] = {}
    for each in derived(name):
        for prop in map(_property, _datatypes()[each][1:]):
            known = found.setdefault(prop.wire_name, prop)
            if known is not None and (known.type, known.array) != (prop.type, prop.array):
                found[prop.wire_name] = None
    return {**found, **kind.properties, **taken(name)}


@functools.cache
def taken(name: str) -> Mapping[str, Property]:
    """What an object of a datatype may have in an argument, though no answer has it."""
    kind = find_datatype(name)
    rows = [row for each in (kind.ancestors if kind else ()) for row in _taken().get(each, [])]
    parts = [row.split(":") for row in rows]
    return {member: Property(member, type, array=False, form="local") for member, type in parts}


@functools.cache
def _taken() -> dict[str, list[str]]:
    table: dict[str, list[str]] = tables.read("_taken.json")
    return table


def derived(name: str) -> list[str]:
    """The datatypes below one, at any depth."""
    below = _children().get(name, [])
    return [*below, *(each for child in below for each in derived(child))]


@functools.cache
def _children() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, (base, *_) in _datatypes().items():
        found.setdefault(base, []).append(name)
    return found


NUMBERS = {"int", "unsignedInt", "unsignedLong", "decimal", "float"}
_NO_TEXT = {*NUMBERS, "boolean", "dateTime"}


def takes_text(kind: str) -> bool:
    """Whether a text can be a value of a type: not of numbers, dates, booleans and objects."""
    return kind not in _NO_TEXT and not members(kind)


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


@functools.cache
def _datatypes() -> Mapping[str, list[str]]:
    return tables.Rows("_datatypes.json")


@functools.cache
def _table() -> Mapping[str, dict[str, Any]]:
    return tables.Rows("_methods.json")


@functools.cache
def _rows(service: str) -> dict[str, list[str]]:
    return _table().get(service, {})


@functools.cache
def methods(service: str) -> Mapping[str, Method]:
    """The methods of a service by name, both wire names; empty when there is no such service."""
    return {name: _method(name, *row) for name, row in _rows(service).items()}


@functools.lru_cache(maxsize=1024)
def find_method(service: str, name: str) -> Method | None:
    """A method by the names of its service, with or without `SoftLayer_`, and its own, or None."""
    row = _rows(wire_name(service)).get(name)
    return _method(name, *row) if row else None


@functools.cache
def _by_python_name(service: str) -> Mapping[str, Method]:
    return {snake_case(name): method for name, method in methods(service).items()}


def method_named(service: str, name: str) -> Method:
    """A method of a service by its Python name, such as `get_virtual_guests`."""
    return _by_python_name(service)[name]


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
        CallKind.READ if "r" in flags else CallKind.ORDER if "o" in flags else CallKind.WRITE,
        "i" in flags,
        "d" in flags,
        "z" in flags,
        tuple(map(_parameter, parameters)),
    )


def _parameter(text: str) -> Parameter:
    name, _, kind = text.partition(":")
    optional, kind = kind.endswith("?"), kind.removesuffix("?")
    return Parameter(name, kind.removesuffix("[]"), kind.endswith("[]"), optional)


def kind_of(service: str, method: str) -> CallKind:
    """What a method does. One that nobody knows is judged by its name; no known name is a write."""
    known = find_method(service, method)
    return known.kind if known else _kind_by_name(wire_name(service), method)


@functools.cache
def _kinds() -> list[tuple[str, CallKind]]:
    """Patterns of `Service.method` and their kind; the first that fits decides here."""
    return [(pattern, CallKind(kind)) for pattern, kind in reversed(tables.read("_kinds.json"))]


@functools.lru_cache(maxsize=1024)
def _kind_by_name(service: str, method: str) -> CallKind:
    # SoftLayer matches names in any case.
    known = {each.lower(): each for each in methods(service)}.get(method.lower())
    if known:
        return methods(service)[known].kind
    name = f"{service}.{method}"
    fitting = (kind for pattern, kind in _kinds() if fnmatch.fnmatchcase(name, pattern))
    return next(fitting, CallKind.WRITE)
