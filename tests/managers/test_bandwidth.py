from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

_MONTH = 31 * 86_400


@pytest.fixture
def manager(client: sl.Client) -> sl.BandwidthManager:
    """The manager under test."""
    return sl.BandwidthManager(client)


def test_pools_come_and_go(manager: sl.BandwidthManager, emulator: Emulator) -> None:
    """A pool is created for a group, listed, renamed and dissolved."""
    group = manager.get_location_group()[0]
    assert {"operation": 1} == emulator.calls[-1]["filter"]["locationGroupTypeId"]
    pool = manager.create_pool("eu", str(group.name))
    sent = last(emulator)[2][0]
    assert (group.id, 2, "eu") == (
        sent["locationGroupId"],
        sent["bandwidthAllotmentTypeId"],
        sent["name"],
    )
    assert [pool.id] == [each.id for each in manager.list_pools(name="eu")]
    assert manager.edit_pool("eu", "europe")
    assert ["europe"] == [each.name for each in manager.iter_pools()]
    assert [pool.id] == manager.resolve_ids("europe")
    assert manager.delete_pool("europe")
    emulator.clock.advance(_MONTH)
    assert [] == manager.list_pools()


def test_servers_share_a_pool(manager: sl.BandwidthManager, emulator: Emulator) -> None:
    """Servers of both kinds join a pool, and leave it when the month is over."""
    manager.create_pool("eu", manager.get_location_group()[0].id)
    guest = emulator.all("Virtual_Guest")[0]["id"]
    server = emulator.all("Hardware_Server")[0]["id"]
    assert manager.add_to_pool("eu", hardware=[server], guests=[guest])
    detail = manager.get_bandwidth_detail("eu")
    assert ([server], [guest]) == (
        [each.id for each in detail.hardware],
        [each.id for each in detail.virtual_guests],
    )
    assert manager.remove_from_pool("eu", guests=[guest])
    emulator.clock.advance(_MONTH)
    detail = manager.get_bandwidth_detail("eu")
    assert ([server], []) == ([each.id for each in detail.hardware], detail.virtual_guests)


def test_what_is_refused(manager: sl.BandwidthManager, emulator: Emulator) -> None:
    """A group that is not there, and a change without servers."""
    with pytest.raises(sl.NotFoundError, match="the groups are"):
        manager.create_pool("eu", "nowhere")
    for change in (manager.add_to_pool, manager.remove_from_pool):
        with pytest.raises(sl.PreflightError, match="no server to move"):
            change("eu")
    assert ["Location_Group::getAllObjects"] == methods(emulator)


def test_groups_of_the_same_name() -> None:
    """A name of two groups is refused with both ids, and nothing is created."""
    groups = [{"id": 1, "name": "EU"}, {"id": 2, "name": "EU"}]
    answers = {"Location_Group::getAllObjects": groups}
    manager = sl.BandwidthManager(Scripted(answers).client())
    with pytest.raises(sl.AmbiguousNameError) as caught:
        manager.create_pool("eu", "EU")
    assert [1, 2] == list(caught.value.matches)
