"""What looks at types at run time understands each of the models, and services and managers."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
import typing
from typing import Any

import attrs
import cattrs
import pydantic
import pytest

import softlayer_sdk as sl
from softlayer_sdk import managers, models, schema, services
from softlayer_sdk._values.converter import read
from softlayer_sdk.models._index import DATATYPES
from softlayer_sdk.query import masks

if typing.TYPE_CHECKING:
    from softlayer_sdk._values.entity import Entity

VALUES: dict[str, Any] = {
    "int": 5,
    "unsignedInt": 5,
    "unsignedLong": 5,
    "boolean": True,
    "decimal": "1.50",
    "float": 1.5,
    "dateTime": "2026-01-02T03:04:05-06:00",
    "base64Binary": "aGk=",
}
# A slice of the alphabet each, so that workers share them.
SLICES = [sorted(DATATYPES)[start::8] for start in range(8)]


def _raw(datatype: schema.Datatype) -> dict[str, Any]:
    """An object with a value for each local property."""
    return {
        prop.wire_name: [_value(prop)] if prop.array else _value(prop)
        for prop in datatype.properties.values()
        if prop.form == "local" and not prop.is_object
    }


def _value(prop: schema.Property) -> Any:
    return VALUES.get(prop.type, "text")


def _loaded(name: str) -> Entity:
    """A model with all that a mask can ask for: the local values, and nothing else there is."""
    datatype = schema.datatype(DATATYPES[name])
    selection = masks.select(",".join(datatype.properties)) if datatype.properties else None
    return read(datatype.model, _raw(datatype), selection)


@pytest.mark.parametrize("names", SLICES, ids=lambda names: names[0])
def test_hints_and_signatures(names: list[str]) -> None:
    """Each hint becomes a type, and the signature has each property as a keyword."""
    for name in names:
        cls = getattr(models, name)
        hints = typing.get_type_hints(cls)
        properties = {prop.name for prop in cls.__properties__.values()}
        assert properties == hints.keys(), name
        assert not any(isinstance(hint, str) for hint in hints.values())
        signature = inspect.signature(cls).parameters
        assert list(signature) == [prop.name for prop in cls.__properties__.values()], name
        assert all(each.kind is each.KEYWORD_ONLY for each in signature.values())


@pytest.mark.parametrize("names", SLICES, ids=lambda names: names[0])
def test_attrs_and_cattrs(names: list[str]) -> None:
    """`asdict`, `evolve` and a plain cattrs work on what is loaded, and lose nothing of it."""
    converter = cattrs.Converter()
    for name in names:
        model = _loaded(name)
        fields = attrs.asdict(model)
        assert {each.name for each in attrs.fields(type(model))} == fields.keys(), name
        twin = attrs.evolve(model)  # type: ignore[misc]  # the same
        assert fields == attrs.asdict(twin), name
        raw = converter.unstructure(model)
        assert fields == attrs.asdict(converter.structure(raw, type(model))), name


@pytest.mark.parametrize("names", SLICES, ids=lambda names: names[0])
def test_pydantic(names: list[str]) -> None:
    """A `TypeAdapter` validates what `unstructure` gives, and gives the same JSON back."""
    for name in names:
        model = _loaded(name)
        adapter = pydantic.TypeAdapter(type(model))
        raw = sl.unstructure(model, nulls=True)
        text = json.dumps(raw)
        assert raw == json.loads(adapter.dump_json(adapter.validate_json(text))), name
        assert schema.datatype(type(model)).name == adapter.json_schema()["title"]


def test_types_of_attrs_can_be_resolved() -> None:
    """`attrs.resolve_types` puts the types in, of relations too."""
    program = (
        "import attrs, softlayer_sdk as sl\n"
        "attrs.resolve_types(sl.DnsDomain)\n"
        "by_name = {field.name: field.type for field in attrs.fields(sl.DnsDomain)}\n"
        "assert by_name['resource_records'] == list[sl.DnsDomainResourceRecord]\n"
    )  # in a process of its own: the types stay in
    subprocess.run([sys.executable, "-c", program], check=True)


def test_what_is_not_loaded_is_told_by_attrs_too() -> None:
    """A value that is not there is never made up."""
    with pytest.raises(sl.NotLoadedError, match="add 'account'"):
        attrs.asdict(sl.VirtualGuest(hostname="web1"))


def test_values_by_name_are_read_at_any_depth() -> None:
    """Dicts in the place of related objects may have names of attributes, or wire names."""
    for key in ("long_name", "longName"):
        guest = sl.VirtualGuest(datacenter={key: "Dallas 10"})  # type: ignore[arg-type]  # as plain data is
        assert "Dallas 10" == guest.datacenter.long_name
        assert {"datacenter": {"longName": "Dallas 10"}} == sl.unstructure(guest)


def test_pydantic_says_what_is_wrong() -> None:
    """A value that cannot be read has its place in the error."""
    adapter = pydantic.TypeAdapter(sl.VirtualGuest)
    with pytest.raises(pydantic.ValidationError, match=r"\$\.datacenter\.id: expected int"):
        adapter.validate_python({"datacenter": {"id": "x"}})
    with pytest.raises(pydantic.ValidationError, match="made of an object"):
        adapter.validate_python(5)
    raw = {"datacenter": {"id": 5}}
    adapter.validate_python(raw)
    assert {"datacenter": {"id": 5}} == raw


@pytest.mark.parametrize("start", range(8))
def test_hints_of_services(start: int) -> None:
    """Each hint of each method of the typed services becomes a type."""
    names = [name for name in dir(services) if name.endswith("Service")]
    assert len(names) == 286
    for name in sorted(names)[start::8]:
        cls = getattr(services, name)
        for method, function in vars(cls).items():
            if inspect.isfunction(function):
                assert "return" in typing.get_type_hints(function), (name, method)


def test_properties_have_a_docstring() -> None:
    """`help()` says what a property is, how it comes, and where to read on."""
    assert inspect.getdoc(sl.VirtualGuest.datacenter) == (
        "datacenter: SoftLayer_Location. It comes when a mask names it.\n\n"
        "https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest/#datacenter"
    )
    assert "list of SoftLayer_Tag_Reference" in str(sl.VirtualGuest.tag_references.__doc__)


@pytest.mark.parametrize("name", sorted(managers.MEMBERS))
def test_hints_of_managers(name: str) -> None:
    """Each hint of each method of the managers becomes a type."""
    cls = getattr(managers, name)
    for base in cls.__mro__[:-1]:
        for method, function in vars(base).items():
            if inspect.isfunction(function) and not method.startswith("_"):
                assert "return" in typing.get_type_hints(function), (name, method)
