from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.transport.base import Call, Response

HITS: list[dict[str, Any]] = [
    {
        "matchedTerms": ["hostname:|web1|"],
        "relevanceScore": "5.4",
        "resourceType": "SoftLayer_Virtual_Guest",
        "resource": {"id": 101, "hostname": "web1", "maxMemory": 4096},
    },
    {
        "matchedTerms": [],
        "relevanceScore": "1",
        "resourceType": "SoftLayer_Hardware",
        "resource": {"id": 21001, "hostname": "db1"},
    },
]


class Search:
    """A transport that answers every search with the same hits."""

    def __init__(self) -> None:
        self.calls: list[Call] = []

    def send(self, call: Call) -> Response:
        """Note the call."""
        self.calls.append(call)
        return Response([{**hit, "resource": dict(hit["resource"])} for hit in HITS], len(HITS))

    def close(self) -> None:
        """Nothing to close."""


@pytest.fixture
def search() -> Search:
    """What the manager under test sends to."""
    return Search()


@pytest.fixture
def manager(search: Search) -> sl.SearchManager:
    """The manager under test."""
    return sl.SearchManager(sl.Client("user", "key", transport=search))


def test_a_hit_has_a_resource_of_its_kind(manager: sl.SearchManager) -> None:
    """The resource is a model of the datatype that the hit names."""
    guest, server = manager.search("web1")
    assert isinstance(guest.resource, sl.VirtualGuest)
    assert 4096 == guest.resource.max_memory
    assert Decimal("5.4") == guest.relevance_score
    assert isinstance(server.resource, sl.models.Hardware)


def test_an_expression_goes_as_it_is(manager: sl.SearchManager, search: Search) -> None:
    """`advanced` sends the caller's own expression."""
    manager.advanced("_objectType:SoftLayer_Hardware hostname: db*")
    (call,) = search.calls
    assert ("advancedSearch", ("_objectType:SoftLayer_Hardware hostname: db*",)) == (
        call.method,
        call.args,
    )


def test_guests_are_found_by_conditions(manager: sl.SearchManager, search: Search) -> None:
    """Each keyword adds to the expression, and the guests come as models."""
    found = manager.search_instances(
        "web",
        "mask[resource(SoftLayer_Virtual_Guest)[id,hostname]]",
        hostname="web1",
        domain="example",
        datacenter="Dallas",
        tags=["prod", "web"],
    )
    assert isinstance(found[0], sl.VirtualGuest)
    assert (
        "_objectType:SoftLayer_Virtual_Guest *web* hostname: *web1* domain: *example*"
        ' datacenter.longName: *Dallas* tagReferences.tag.name: "prod"'
        ' tagReferences.tag.name: "web"'
    ) == search.calls[0].args[0]


def test_servers_are_found_by_conditions(manager: sl.SearchManager, search: Search) -> None:
    """Servers come as servers, whatever the hit calls them."""
    found = manager.search_hardware_instances(
        "", hostname="db", domain="x", cpu=4, network=1000, memory=64, datacenter="D", tags=["a"]
    )
    assert {sl.models.HardwareServer} == {type(server) for server in found}
    assert (
        "_objectType:SoftLayer_Hardware  hostname: *db* domain: *x* cpu: *4* network: *1000*"
        " memory: *64* datacenter.longName: *D* internalTagReferences.tag.name: a"
    ) == search.calls[0].args[0]


def test_object_types_are_listed(manager: sl.SearchManager, search: Search) -> None:
    """What can be searched for comes as models."""
    assert sl.models.ContainerSearchObjectType is type(manager.get_object_types()[0])
    assert "getObjectTypes" == search.calls[0].method


def test_a_mask_for_resources_of_any_kind_is_sent(
    manager: sl.SearchManager, search: Search
) -> None:
    """A resource can be of any datatype, so casts inside are allowed."""
    mask = "mask[resource(SoftLayer_Virtual_Guest)[id],resource(SoftLayer_Hardware)[hostname]]"
    manager.search("x", mask=mask)
    assert mask == search.calls[0].mask
