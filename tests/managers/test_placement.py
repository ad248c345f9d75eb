"""Placement groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest

import softlayer_sdk as sl
from tests.managers.doubles import last

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.PlacementManager:
    """The manager under test."""
    return sl.PlacementManager(client)


def test_a_group_is_created_by_names(manager: sl.PlacementManager, emulator: Emulator) -> None:
    """The router's hostname and the rule's key name stand for their ids."""
    [router] = manager.get_backend_router_id_from_hostname("BCR01a.dal13")
    [rule] = manager.get_rule_id_from_name("spread")
    assert rule in {each.id for each in manager.get_all_rules()}
    assert router in {each.id for each in manager.get_routers()}
    group = manager.create(name="web", router="bcr01a.dal13", rule="spread")
    wanted = {"name": "web", "backendRouterId": router, "ruleId": rule}
    assert ("createObject", [wanted]) == last(emulator)[::2]
    assert [group.id] == manager.resolve_ids("web")
    assert "web" == manager.get_object("web").name
    assert group.id == manager.get_object(group.id, "mask[id]").id

    @attrs.define
    class Row:
        name: str

    assert [Row("web")] == manager.list(into=Row)
    assert ["web"] == [each.name for each in manager.list("mask[id,name]", name="we*", limit=1)]
    assert [] == manager.list(name="db")
    assert manager.delete("web")
    assert [] == manager.list()
    with pytest.raises(sl.NotFoundError, match="names of placement groups"):
        manager.delete("web")


def test_a_group_is_created_as_the_api_has_it(
    manager: sl.PlacementManager, emulator: Emulator
) -> None:
    """As a dict or as a model; ids stand for themselves."""
    [router] = manager.get_backend_router_id_from_hostname("bcr01a.dal13")
    [rule] = manager.get_rule_id_from_name("SPREAD")
    raw = {"name": "a", "backendRouterId": router, "ruleId": rule}
    manager.create(dict(raw))
    assert [raw] == last(emulator)[2]
    manager.create(sl.VirtualPlacementGroup(name="b", backend_router_id=router, rule_id=rule))
    manager.create(name="c", router=router, rule=rule)
    assert {"a", "b", "c"} == {each.name for each in manager.list()}


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({}, sl.PreflightError, "a group needs both"),
        ({"name": "a"}, sl.PreflightError, "router=None"),
        ({"placement_object": {}, "name": "a"}, sl.PreflightError, "one of them"),
        ({"name": "a", "router": "bcr99"}, sl.NotFoundError, "bcr99"),
        ({"name": "a", "router": 1, "rule": "SPREED"}, sl.NotFoundError, "Did you mean 'SPREAD'"),
    ],
)
def test_groups_that_cannot_be(
    manager: sl.PlacementManager,
    emulator: Emulator,
    options: dict[str, Any],
    error: type[sl.SoftLayerError],
    words: str,
) -> None:
    """Nothing is created."""
    with pytest.raises(error, match=words):
        manager.create(**options)
    assert "createObject" not in {call["method"] for call in emulator.calls}
    assert [] == manager.get_rule_id_from_name("NONE")
    assert [] == manager.get_backend_router_id_from_hostname("none")
