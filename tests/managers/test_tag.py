from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.models import NetworkVlan, VirtualGuest
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.TagManager:
    """The manager under test."""
    return sl.TagManager(client)


@pytest.fixture
def guest(emulator: Emulator) -> Any:
    """The id of a guest."""
    return emulator.all("Virtual_Guest")[0]["id"]


def tags(manager: sl.TagManager, guest: int) -> set[str]:
    """The tags of a guest."""
    found = sl.VSManager(manager.client).get_instance(guest).tag_references
    return {each.tag.name for each in found}


def test_set_tags_replaces_all(manager: sl.TagManager, guest: int) -> None:
    """All tags are those that are given; the empty text removes all."""
    assert manager.set_tags("a,b", "GUEST", guest)
    assert {"a", "b"} == tags(manager, guest)
    assert manager.set_tags(["c"], "GUEST", str(guest))
    assert {"c"} == tags(manager, guest)
    assert manager.set_tags("", "GUEST", guest)
    assert set() == tags(manager, guest)


def test_tags_are_added_and_removed(manager: sl.TagManager, emulator: Emulator, guest: int) -> None:
    """Others stay, and nothing is sent when nothing changes."""
    manager.set_tags("a,b", "GUEST", guest)
    assert ["a", "b", "c"] == manager.add_tags("b, c", "GUEST", guest)
    assert ["b", "c"] == manager.remove_tags(["A", "z"], "GUEST", guest)
    assert {"b", "c"} == tags(manager, guest)
    emulator.calls.clear()
    assert ["b", "c"] == manager.add_tags("B", "GUEST", guest)
    assert ["b", "c"] == manager.remove_tags("z", "GUEST", guest)
    assert ["Virtual_Guest::getObject"] * 2 == methods(emulator)


def test_tags_are_listed_by_use(manager: sl.TagManager, guest: int) -> None:
    """What nothing has can be deleted."""
    manager.set_tags("old,new", "GUEST", guest)
    manager.set_tags("new", "GUEST", guest)
    found = manager.list_tags()
    assert "new" in {each.name for each in found.attached}
    assert "old" in {each.name for each in found.unattached}
    assert {each.id for each in found.attached} == {
        each.id for each in manager.get_attached_tags(mask="mask[id]")
    }
    assert manager.delete_tag("old")
    assert "old" not in {each.name for each in manager.get_unattached_tags()}


def test_a_tag_leads_to_what_has_it(manager: sl.TagManager, guest: int) -> None:
    """A tag is known by its name, and its references lead to models."""
    manager.set_tags("special", "GUEST", guest)
    [tag] = manager.get_tag_by_name("special")
    assert "special" == manager.get_tag(tag.id).name == manager.get_tag("special").name
    assert [tag.id] == manager.resolve_ids("special")
    assert [] == manager.get_tag_by_name("nope")
    [reference] = manager.get_tag_references("special")
    assert reference.tag_type
    assert "GUEST" == reference.tag_type.key_name
    assert [tag.id] == [
        each.tag_id for each in manager.get_tag_references(tag.id, mask="mask[tagId]")
    ]
    thing = manager.reference_lookup(reference.resource_table_id or 0, "GUEST")
    assert isinstance(thing, VirtualGuest)
    assert thing.fully_qualified_domain_name == manager.get_resource_name(thing, "GUEST")
    with pytest.raises(sl.NotFoundError, match="nope"):
        manager.get_tag("nope")


def test_kinds_of_things(manager: sl.TagManager) -> None:
    """Each kind has its service; what cannot be looked up is left out, or refused."""
    kinds = {each.key_name: each.service for each in manager.get_all_tag_types()}
    assert ("Virtual_Guest", "Network_Vlan") == (kinds["GUEST"], kinds["NETWORK_VLAN"])
    assert "CONTRACT" not in kinds
    assert "Virtual_DedicatedHost" == manager.type_to_service("DEDICATED_HOST")
    assert manager.type_to_service("ACCOUNT_DOCUMENT") is None
    with pytest.raises(sl.NotFoundError, match="Did you mean 'HARDWARE'"):
        manager.reference_lookup(1, "HARDWAR")  # type: ignore[arg-type]  # that is the point
    with pytest.raises(sl.NotFoundError, match="ACCOUNT_DOCUMENT"):
        manager.taggable_by_type("ACCOUNT_DOCUMENT")  # type: ignore[arg-type]  # that is the point


def test_taggable_by_type_lists_models(manager: sl.TagManager, emulator: Emulator) -> None:
    """What is searched for and what is listed comes alike."""
    found = manager.taggable_by_type("NETWORK_VLAN")
    assert len(emulator.all("Network_Vlan")) == len(found)
    assert all(isinstance(each.resource, NetworkVlan) for each in found)
    subnets = manager.taggable_by_type("NETWORK_SUBNET")
    assert len(emulator.all("Network_Subnet")) == len(subnets)
    assert {"SoftLayer_Network_Subnet"} == {each.resource_type for each in subnets}
    images = manager.taggable_by_type("IMAGE_TEMPLATE")
    assert "getPrivateBlockDeviceTemplateGroups" == last(emulator)[0]
    assert all(each.resource for each in images)
    tickets = manager.taggable_by_type("TICKET")
    assert ["_objectType:SoftLayer_Ticket status.name: open"] == last(emulator)[2]
    assert all(each.resource_type == "SoftLayer_Ticket" for each in tickets)


@pytest.mark.parametrize(
    ("kind", "thing", "name"),
    [
        ("NETWORK_VLAN", {"vlanNumber": 7, "name": "web"}, "7 (web)"),
        ("NETWORK_VLAN_FIREWALL", {"primaryIpAddress": "10.0.0.1"}, "10.0.0.1"),
        ("IMAGE_TEMPLATE", {"name": "golden"}, "golden"),
        ("APPLICATION_DELIVERY_CONTROLLER", {"name": "SLADC1"}, "SLADC1"),
        ("DEDICATED_HOST", {"name": "host1"}, "host1"),
        ("TICKET", {"title": "broken"}, "broken"),
        ("NETWORK_SUBNET", {"networkIdentifier": "10.0.0.0"}, "10.0.0.0"),
        ("HARDWARE", {"fullyQualifiedDomainName": "a.example.org"}, "a.example.org"),
        ("OTHER", {"fullyQualifiedDomainName": "a.example.org"}, "a.example.org"),
        ("TICKET", {"id": 1}, None),
    ],
)
def test_things_have_names(kind: str, thing: dict[str, Any], name: str | None) -> None:
    """A thing is called what people call it; of what is not loaded there is no name."""
    assert name == sl.TagManager.get_resource_name(thing, kind)


def test_a_hit_without_its_thing() -> None:
    """What a search found is given as it came, also without the thing itself."""
    hits = [{"resourceType": "SoftLayer_Ticket"}]
    wire = Scripted({"Search::advancedSearch": hits})
    [hit] = sl.TagManager(wire.client()).taggable_by_type("TICKET")
    assert "SoftLayer_Ticket" == hit.resource_type
