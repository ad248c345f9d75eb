"""`softlayer_sdk.schema`: what the API has, offline, and in public."""

from __future__ import annotations

from typing import Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk import schema
from softlayer_sdk.services import AccountService
from softlayer_sdk.types import CallKind

GUEST = "SoftLayer_Virtual_Guest"


@pytest.mark.parametrize("name", [GUEST, "Virtual_Guest", "VirtualGuest", sl.VirtualGuest], ids=str)
def test_a_datatype_by_any_of_its_names(name: Any) -> None:
    """The wire name, without the prefix too, the name of the model, and the model itself."""
    found = schema.datatype(name)
    assert GUEST == found.name
    assert sl.VirtualGuest is found.model
    assert sl.services.VirtualGuestService is found.service
    assert found == schema.datatype(GUEST)


def test_a_short_name_is_known() -> None:
    """A model that has a shorter name is found by it."""
    assert "SoftLayer_Dns_Domain_ResourceRecord" == schema.datatype("ResourceRecord").name


def test_where_a_datatype_stands() -> None:
    """Its base and what is derived from it are datatypes."""
    server = schema.datatype("Hardware_Server")
    assert server.base == schema.datatype("Hardware")
    assert server in schema.datatype("Hardware").subtypes
    root = schema.datatype("SoftLayer_Entity")
    assert root.base is None
    assert sl.Entity is root.model
    assert root.service is None
    assert schema.datatype("Container_Product_Order").methods == {}


def test_properties_and_relations() -> None:
    """A property has its names, type and form, and says whether it is secret; relations lead on."""
    guest = schema.datatype(GUEST)
    address = guest.property("primary_ip_address")
    assert address == guest.properties["primaryIpAddress"]
    assert ("primary_ip_address", "string", "relational", False, False) == (
        address.name,
        address.type,
        address.form,
        address.array,
        address.secret,
    )
    assert "datacenter" in guest.relations
    assert "hostname" not in guest.relations
    assert schema.datatype("Software_Component_Password").property("password").secret


def test_methods() -> None:
    """A method has parameters, a result and a kind, by its wire name or its Python name."""
    guest = schema.service("Virtual_Guest")
    order = guest.method("create_object")
    assert order == guest.methods["createObject"]
    assert (CallKind.ORDER, True, GUEST) == (order.kind, order.static, order.type)
    assert ["templateObject"] == [each.name for each in order.parameters]
    assert (CallKind.READ, False) == (
        guest.method("getObject").kind,
        guest.method("getObject").static,
    )
    assert (
        "get_virtual_guests"
        == schema.service(AccountService).method("getVirtualGuests").name_in_python
    )


@pytest.mark.parametrize(
    ("ask", "suggestion"),
    [
        (lambda: schema.datatype("Virtual_Gest"), GUEST),
        (lambda: schema.service("Acount"), "SoftLayer_Account"),
        (lambda: schema.service("Container_Product_Order"), None),
        (lambda: schema.datatype(GUEST).property("hostnam"), "hostname"),
        (lambda: schema.datatype(GUEST).walk("datacenter.nme"), "datacenter.name"),
        (lambda: schema.datatype(GUEST).method("getObjekt"), "getObject"),
        (lambda: schema.datatype(GUEST).json_schema("datacenter.longNam"), "datacenter.longName"),
    ],
)
def test_a_wrong_name_is_told(ask: Any, suggestion: str | None) -> None:
    """The error has the nearest right name."""
    with pytest.raises(sl.PreflightError) as caught:
        ask()
    if suggestion is not None:
        assert suggestion == caught.value.suggestion


def test_a_value_has_nothing_inside() -> None:
    """A path does not lead through a value."""
    with pytest.raises(sl.PreflightError, match="hostname is a value"):
        schema.datatype(GUEST).walk("hostname.length")


def test_a_json_schema_is_that_of_a_mask() -> None:
    """Without a mask it has the local properties; with one, just what it asks for, casts too."""
    guest = schema.datatype(GUEST).json_schema()
    assert {"type": ["string", "null"]} == guest["properties"]["hostname"]
    assert "datacenter" not in guest["properties"]
    asked = schema.datatype(GUEST).json_schema("id,tag_references.tag.name,datacenter")
    assert {"id", "tagReferences", "datacenter"} == asked["properties"].keys()
    rows = asked["properties"]["tagReferences"]
    assert "array" == rows["type"]
    assert {"name"} == rows["items"]["properties"]["tag"]["anyOf"][0]["properties"].keys()
    assert "longName" in asked["properties"]["datacenter"]["anyOf"][0]["properties"]
    cast = schema.datatype("Hardware").json_schema(
        "mask(SoftLayer_Hardware_Server)[activeTransaction[id]]"
    )
    assert "activeTransaction" in cast["properties"]
    secret = schema.datatype("Software_Component_Password").json_schema("password")
    assert "password" == secret["properties"]["password"]["format"]


def test_all_names_are_there() -> None:
    """Each datatype and each service can be asked about."""
    assert 1071 <= len(schema.datatypes())
    assert all(schema.service(name).service is not None for name in schema.service_names()[::20])
