from __future__ import annotations

import pytest

from softlayer_sdk import _schema


@pytest.mark.parametrize("name", ["SoftLayer_Virtual_Guest", "Virtual_Guest"])
def test_the_prefix_may_be_left_out(name: str) -> None:
    """A datatype is found by its name with and without `SoftLayer_`."""
    found = _schema.find_datatype(name)
    assert found is not None
    assert "SoftLayer_Virtual_Guest" == found.name
    assert "SoftLayer_Entity" == found.base
    assert ("SoftLayer_Virtual_Guest", "SoftLayer_Entity") == found.ancestors


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("Account", "SoftLayer_Account"),
        ("SoftLayer_Account", "SoftLayer_Account"),
        ("BluePages_Search", "BluePages_Search"),
        ("IntegratedOfferingTeam_Region", "IntegratedOfferingTeam_Region"),
        ("Unheard_Of", "SoftLayer_Unheard_Of"),
        ("SoftLayer_Unheard_Of", "SoftLayer_Unheard_Of"),
    ],
)
def test_names_have_their_prefix_on_the_wire(name: str, wire: str) -> None:
    """The prefix is added except to the families that have another."""
    assert wire == _schema.wire_name(name)


@pytest.mark.parametrize("name", ["Unheard_Of", "", "VirtualGuest", "SoftLayer_", "../account"])
def test_an_unknown_datatype_is_none(name: str) -> None:
    """A name that the schema does not have gives None, and no methods."""
    assert _schema.find_datatype(name) is None
    assert {} == _schema.methods(_schema.wire_name(name))


def test_the_root_has_no_base() -> None:
    """Only SoftLayer_Entity has no base."""
    root = _schema.find_datatype("Entity")
    assert root is not None
    assert root.base is None
    assert ("SoftLayer_Entity",) == root.ancestors
    assert not root.is_service


def test_properties_are_known_by_wire_name() -> None:
    """A property has its attribute, wire name, type and form; inherited ones are there too."""
    server = _schema.find_datatype("Hardware_Server")
    assert server is not None
    prop = server.properties["primaryIpAddress"]
    assert ("primary_ip_address", "string", "relational", False) == (
        prop.name,
        prop.type,
        prop.form,
        prop.array,
    )
    assert "count" == server.properties["networkComponentCount"].form
    assert server.properties["networkComponents"].array


def test_methods_say_what_they_take_and_give() -> None:
    """A method has its parameters in order, and whether the last may be left out."""
    found = _schema.methods("SoftLayer_Dns_Domain")["createMxRecord"]
    assert [("host", False), ("data", False), ("ttl", True), ("mxPriority", True)] == [
        (each.name, each.optional) for each in found.parameters
    ]
    assert "SoftLayer_Dns_Domain_ResourceRecord_MxType" == found.type
    assert not found.array
    assert not found.static
    assert _schema.methods("SoftLayer_Dns_Domain")["getByDomainName"].static


def test_the_services_are_listed() -> None:
    """There are 286 services."""
    assert 286 == len(_schema.service_names())
    assert "SoftLayer_Account" in _schema.service_names()
