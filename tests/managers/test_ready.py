"""Waiting for what is ordered: volumes, snapshots, load balancers; with a clock of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.waiters import Poll, Waiter
from tests.managers.doubles import Scripted, Time

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def time(emulator: Emulator) -> Time:
    """A clock that moves the emulator's."""
    return Time(emulator)


@pytest.fixture
def block(client: sl.Client, time: Time) -> sl.BlockStorageManager:
    """The manager under test."""
    return sl.BlockStorageManager(client, waiter=Waiter(time, time.sleep))


def test_an_order_of_a_volume_is_waited_for(block: sl.BlockStorageManager, time: Time) -> None:
    """What comes is the volume of that order, which can be used then."""
    receipt = block.order_block_volume(
        "endurance", "dal13", 20, "LINUX", tier_level=2, snapshot_size=5
    )
    [volume] = block.wait_for_order(receipt.order_id or 0, interval=5)
    assert volume.service_resource
    assert volume.service_resource.datacenter
    assert (20, "dal13") == (volume.capacity_gb, volume.service_resource.datacenter.name)
    assert time.now > 0
    assert block.create_snapshot(volume.id).id


def test_a_volume_and_its_snapshot_are_waited_for(client: sl.Client, time: Time) -> None:
    """Both by their ids; the volume comes with its details."""
    files = sl.FileStorageManager(client, waiter=Waiter(time, time.sleep))
    [volume] = files.list_file_volumes()
    assert volume.capacity_gb == files.wait_until_ready(volume.username or "").capacity_gb
    assert 0 == time.now


def test_an_order_without_volumes_ends_in_time(block: sl.BlockStorageManager) -> None:
    """The error says what was waited for."""
    with pytest.raises(sl.WaitTimeoutError, match="the volumes of order 5: not within 20 seconds"):
        block.wait_for_order(5, timeout=20, interval=10)


def test_a_volume_that_is_gone_fails_the_wait(block: sl.BlockStorageManager) -> None:
    """Nobody waits for what there is not any more."""
    with pytest.raises(sl.WaitFailedError, match="volume 5 is gone"):
        block.wait_until_ready(5)


def test_a_busy_volume_is_looked_at_again() -> None:
    """It is ready when nothing is being done to it; each look is told."""
    time, told = Time(), list[Poll[Any]]()
    script = Scripted({"Network_Storage::getObject": {"id": 5, "activeTransactions": [{"id": 1}]}})
    waiter = Waiter(time, time.sleep, told.append)
    manager = sl.StorageManager(script.client(), waiter=waiter)
    with pytest.raises(sl.WaitTimeoutError) as raised:
        manager.wait_until_ready(5, timeout=20, interval=10)
    seen: Any = raised.value.last_seen
    assert 1 == seen.active_transactions[0].id
    assert [0, 10, 20] == [each.elapsed for each in told]


def test_a_load_balancer_is_waited_for(client: sl.Client, emulator: Emulator) -> None:
    """It is given as get_lb() shows it, once it is active and online."""
    manager = sl.LoadBalancerManager(client)
    [row] = emulator.seed("Network_LBaaS_LoadBalancer", name="web", provisioningStatus="ACTIVE",
                          operatingStatus="ONLINE")  # fmt: skip
    found = manager.wait_until_ready("web")
    assert (row["id"], row["uuid"]) == (found.id, found.uuid)
    assert [each.id for each in manager.get_lb("web").load_balancer.listeners] == [
        each.id for each in found.listeners
    ]


def test_a_load_balancer_that_is_being_made_is_not_ready() -> None:
    """Neither half of its state is enough."""
    time = Time()
    half = {"id": 7, "uuid": "a-b-c", "provisioningStatus": "ACTIVE", "operatingStatus": "OFFLINE"}
    script = Scripted({"Network_LBaaS_LoadBalancer::getObject": half})
    manager = sl.LoadBalancerManager(script.client(), waiter=Waiter(time, time.sleep))
    with pytest.raises(sl.WaitTimeoutError, match="load balancer 7 is ready: not within 5 seconds"):
        manager.wait_until_ready(7, timeout=5, interval=5)
