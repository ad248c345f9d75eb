"""Every datatype, property, service and method of the API is there, under the right name."""

from __future__ import annotations

import fnmatch
import inspect
import itertools
import tomllib
from collections import Counter
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any

import attrs
import pytest

from softlayer_sdk import models, services
from softlayer_sdk._schema import schema
from softlayer_sdk._values.entity import Entity
from tests.meta.source import ROOT
from tests.models.published import (
    DATATYPES,
    SCALARS,
    SERVICES,
    all_properties,
    attribute,
    class_name,
    lineage,
    members,
)

CORRECTIONS = tomllib.loads((ROOT / "codegen/overrides.toml").read_text())
# What the published schema says wrongly of methods and parameters; each has a reason there.
ANSWERS = {name: each["datatype"] for each in CORRECTIONS["answer"] for name in each["methods"]}
OPTIONAL = {name for each in CORRECTIONS["optional_argument"] for name in each["parameters"]}
NULLS = [name for each in CORRECTIONS["null_argument"] for name in each["parameters"]]


def _answer(service: str, method: dict[str, Any]) -> str:
    """The type of what a method gives, corrected."""
    name = f"{service}.{method['name']}"
    found = [kind for pattern, kind in ANSWERS.items() if fnmatch.fnmatchcase(name, pattern)]
    return found[0] if found else str(method.get("type", "void"))


def _is_optional(service: str, method: str, parameter: dict[str, Any]) -> bool:
    names = {f"{name}.{method}.{parameter['name']}" for name in lineage(service)}
    return "defaultValue" in parameter or bool(names & OPTIONAL)


def _can_be_left_out(service: str, method: str, parameter: dict[str, Any]) -> bool:
    """Whether a typed method does without; what is null it sends as null."""
    name = f"{service}.{method}.{parameter['name']}"
    null = any(fnmatch.fnmatchcase(name, pattern) for pattern in NULLS)
    return _is_optional(service, method, parameter) and not null


def _class(datatype: str) -> type[Entity]:
    found: type[Entity] = getattr(models, class_name(datatype))
    return found


def test_the_schema_is_whole() -> None:
    """The kept schema has what api.softlayer.com published: none of it is lost."""
    properties = [each for name in DATATYPES for each in members(name, "properties")]
    methods = [each for name in DATATYPES for each in members(name, "methods")]
    forms = Counter(each["form"] for each in properties)
    assert (1071, 7643, 286, 5269) == (len(DATATYPES), len(properties), len(SERVICES), len(methods))
    assert {"local": 4380, "relational": 2458, "count": 805} == forms


def test_every_datatype_is_a_class() -> None:
    """1,071 of 1,071 datatypes are attrs classes of their own, and know their wire name."""
    classes = {_class(name) for name in DATATYPES}
    assert len(DATATYPES) == len(classes)
    assert list(DATATYPES) == [_class(name).__datatype__ for name in DATATYPES]
    assert all(attrs.has(cls) for cls in classes)


def test_nothing_else_is_a_class() -> None:
    """The models are the datatypes, short names for some, and what several have in common."""
    short = {"ResourceRecord", "Server"}
    named = {name for name in dir(models) if isinstance(getattr(models, name), type)}
    assert {class_name(name) for name in DATATYPES} | short == named


@pytest.mark.parametrize("datatype", ["SoftLayer_Dns_Domain_ResourceRecord"])
def test_a_short_name_is_the_same_class(datatype: str) -> None:
    """`ResourceRecord` is `DnsDomainResourceRecord`."""
    assert models.ResourceRecord is _class(datatype)


def test_every_class_inherits_as_the_datatype_does() -> None:
    """The bases of a class are those of its datatype, in order, but for `Server` between them."""
    for name in DATATYPES:
        bases = [each for each in _class(name).__mro__[:-1] if each is not models.Server]
        assert [_class(each) for each in lineage(name)] == bases


def test_virtual_and_bare_metal_servers_have_a_common_type() -> None:
    """`Server` is a base of both, and has no property of its own."""
    assert issubclass(models.VirtualGuest, models.Server)
    assert issubclass(models.HardwareServer, models.Server)
    assert {} == models.Server.__properties__


def test_every_property_is_a_field() -> None:
    """Each of the 7,643 properties has its attribute, wire name, form and type."""
    for name in DATATYPES:
        fields = {field.metadata["wire_name"]: field for field in attrs.fields(_class(name))}
        expected = all_properties(name)
        assert expected.keys() == fields.keys(), name
        for wire_name, each in expected.items():
            field, prop = fields[wire_name], _class(name).__properties__[wire_name]
            assert attribute(wire_name) == field.name == prop.name, (name, wire_name)
            assert (each["form"], each["type"]) == (field.metadata["form"], field.metadata["type"])
            assert each["form"] == prop.form, (name, wire_name)
            assert each["type"] == prop.type, (name, wire_name)
            assert bool(each.get("typeArray")) is prop.array, (name, wire_name)
            assert getattr(_class(name), field.name) is prop


def test_every_property_is_typed() -> None:
    """Each property is annotated with its Python type, which may be None or not."""
    for name in DATATYPES:
        hints = {
            attr: hint
            for kind in reversed(lineage(name))
            for attr, hint in inspect.get_annotations(_class(kind)).items()
        }
        for each in all_properties(name).values():
            plain = SCALARS.get(each["type"]) or f"models.{class_name(each['type'])}"
            hint = hints[attribute(each["name"])]
            if each.get("typeArray"):
                assert f"list[{plain}]" == hint, (name, each)
            else:
                assert hint in (plain, f"{plain} | None"), (name, each)


def test_no_attribute_hides_another() -> None:
    """No two properties of a datatype have the same attribute, nor that of a method of models."""
    for name in DATATYPES:
        names = [attribute(each) for each in all_properties(name)]
        assert len(names) == len(set(names)), name
        assert not any(hasattr(Entity, each) for each in names), name


def test_the_schema_at_run_time_is_the_published_one() -> None:
    """`find_datatype` knows each datatype by both names, its bases, and whether it is a service."""
    for name in DATATYPES:
        found = schema.find_datatype(name)
        assert found is not None
        assert found is schema.find_datatype(found.name)
        assert tuple(lineage(name)) == found.ancestors
        assert DATATYPES[name].get("base") == found.base
        assert (name in SERVICES) is found.is_service
        assert {each["name"] for each in members(name, "methods")} == found.methods.keys()


def test_every_method_is_known_at_run_time() -> None:
    """Each of the 5,269 methods has its return type, flags and parameters."""
    for name in SERVICES:
        known = schema.methods(name)
        for each in members(name, "methods"):
            found = known[each["name"]]
            assert _answer(name, each) == found.type
            assert bool(each.get("typeArray")) is found.array
            for flag in ("static", "maskable", "limitable", "filterable", "noauth"):
                assert bool(each.get(flag)) is getattr(found, flag), (name, each["name"], flag)
            assert [
                (
                    p["name"],
                    p["type"],
                    bool(p.get("typeArray")),
                    _is_optional(name, each["name"], p),
                )
                for p in each.get("parameters", [])
            ] == [(p.name, p.type, p.array, p.optional) for p in found.parameters]


@attrs.define
class Recorder:
    """Stands where a client does, and keeps what it is asked to call."""

    calls: list[tuple[tuple[Any, ...], dict[str, Any]]] = attrs.field(factory=list)

    def call(self, *args: Any, **options: Any) -> None:
        """Keep a call."""
        self.calls.append((args, options))


PYTHON = {"str": str, "int": int, "bool": bool, "float": float, "bytes": bytes} | {
    "Decimal": Decimal,
    "datetime": datetime,
}


def _expected_return(service: str, method: dict[str, Any]) -> Any:
    """What is made of the answer: a class, a list of it, or None for raw data."""
    kind = _answer(service, method)
    if kind in ("void", "json"):
        return None
    hint = _class(kind) if kind in DATATYPES else PYTHON[SCALARS[kind]]
    return list[hint] if method.get("typeArray") else hint  # type: ignore[valid-type]  # made here


def _declared(service: str, method: str) -> list[dict[str, Any]]:
    """The method as each service of the line has it, the oldest first."""
    line = [name for name in reversed(lineage(service)) if name in SERVICES]
    found = [(DATATYPES[name].get("methods") or {}).get(method) for name in line]
    return [each for each in found if each]


def test_nothing_else_is_a_service() -> None:
    """286 of 286 services are classes, and nothing else is."""
    named = {name for name in dir(services) if name.endswith("Service")}
    assert {f"{class_name(name)}Service" for name in SERVICES} == named


@pytest.mark.parametrize("initial", sorted({class_name(name)[0] for name in SERVICES}))
def test_every_method_makes_its_call(initial: str) -> None:
    """Each of the 5,269 methods calls its wire name with all arguments, keywords and its type."""
    for service in (name for name in SERVICES if class_name(name).startswith(initial)):
        recorder = Recorder()
        bound = getattr(services, f"{class_name(service)}Service")(recorder)
        for method in members(service, "methods"):
            function = getattr(bound, attribute(method["name"]))
            first, *_ = declared = _declared(service, method["name"])
            arguments = [object() for _ in first.get("parameters", [])]
            accepted = inspect.signature(function).parameters.values()
            named = [each.name for each in accepted if each.kind is each.KEYWORD_ONLY]
            assert len(accepted) == len(arguments) + len(named), (service, method["name"])
            keywords = {name: object() for name in named if name != "into"}  # has its own tests
            assert any(not each.get("static") for each in declared) is ("id" in keywords)
            for flag, keyword in (
                ("maskable", "mask"),
                ("filterable", "filter"),
                ("limitable", "limit"),
            ):
                assert not method.get(flag) or keyword in keywords
            assert ("limit" in keywords) is ("offset" in keywords)

            function(*arguments, **keywords)

            called, options = recorder.calls.pop()
            assert options.pop("into", None) is None
            assert (service, method["name"], *arguments) == called
            assert _expected_return(service, method) == options.pop("returns", None), (
                service,
                method,
            )
            assert keywords == options


def test_optional_arguments_can_be_left_out() -> None:
    """What has a default at the end of the parameters is not sent unless given."""
    for service in SERVICES:
        recorder = Recorder()
        bound = getattr(services, f"{class_name(service)}Service")(recorder)
        for method in members(service, "methods"):
            parameters = _declared(service, method["name"])[0].get("parameters", [])
            optional = partial(_can_be_left_out, service, method["name"])
            tail = itertools.takewhile(optional, reversed(parameters))
            needed = [object() for _ in range(len(parameters) - len(list(tail)))]
            getattr(bound, attribute(method["name"]))(*needed)
            assert (service, method["name"], *needed) == recorder.calls.pop()[0]


def test_every_service_inherits_as_the_datatype_does() -> None:
    """A service can stand in for the service of its base."""
    for name in SERVICES:
        expected = [f"{class_name(each)}Service" for each in lineage(name) if each in SERVICES]
        actual = getattr(services, f"{class_name(name)}Service").__mro__
        assert [*expected, "Service", "object"] == [cls.__name__ for cls in actual]
        assert name == actual[0].datatype
