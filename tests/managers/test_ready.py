"""Waiting for what is ordered: volumes, snapshots, load balancers; with a clock of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.waiters import Poll, Waiter
from tests.managers.doubles import Changing, Scripted, Time, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

BALANCER = "Network_LBaaS_LoadBalancer"
ONLINE: dict[str, Any] = {"provisioningStatus": "ACTIVE", "operatingStatus": "ONLINE"}
PENDING: dict[str, Any] = {"provisioningStatus": "CREATE_PENDING", "operatingStatus": "OFFLINE"}


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


def test_a_duplicate_that_is_changed_is_waited_for(
    block: sl.BlockStorageManager, emulator: Emulator, time: Time
) -> None:
    """Several come as they are ready; a refresh and a conversion are seen, and when they end."""
    receipt = block.order_block_volume(
        "endurance", "dal13", 20, "LINUX", tier_level=2, snapshot_size=5
    )
    [volume] = block.wait_for_order(receipt.order_id or 0)
    old = block.create_snapshot(volume.id)
    receipt = block.order_duplicate_volume(volume.id, old.id, dependent_duplicate=True)
    [copy] = block.wait_for_order(receipt.order_id or 0)
    snapshot = block.create_snapshot(volume.id)
    assert block.refresh_dupe(copy.id, snapshot.id)
    emulator.calls.clear()
    start = time.now
    ready = block.wait_all([copy.id, volume.username, snapshot.id], interval=20)
    assert {volume.id, snapshot.id} == {next(ready).id, next(ready).id}
    assert start == time.now
    assert [copy.id] == [each.id for each in ready]
    assert 80 == time.now - start
    assert 5 == methods(emulator).count("Account::getNetworkStorage")
    assert block.convert_dep_dupe(copy.id)
    seen = [(each.state, each.ready, each.elapsed) for each in block.watch(copy.id, timeout=100)]
    assert [("IN_PROGRESS", False, 0), (None, True, 80)] == seen
    assert "0" == block.get_volume_details(copy.id, mask="dependentDuplicate").dependent_duplicate


def test_a_wait_for_volumes_ends(client: sl.Client, emulator: Emulator) -> None:
    """What never was there is gone at once, and so is what is not there any more."""
    time = Time(emulator)
    manager = sl.StorageManager(client, waiter=Waiter(time, time.sleep))
    there = manager.get_volume_details("SL02SEL307-1").id
    waiting = manager.wait_all([5, there])
    assert there == next(waiting).id
    with pytest.raises(sl.WaitFailedError, match="volume 5 is gone"):
        next(waiting)
    assert 0 == time.now
    receipt = sl.FileStorageManager(client).order_file_volume(
        "endurance", "dal13", 20, tier_level=2
    )
    order = receipt.order_id or 0
    [volume] = sl.FileStorageManager(client).list_file_volumes(order=order)

    def sleep(seconds: float) -> None:
        time.sleep(seconds)
        emulator.remove("Network_Storage", volume.id)

    manager = sl.StorageManager(client, waiter=Waiter(time, sleep))
    with pytest.raises(sl.WaitFailedError, match=f"volume {volume.id}: gone"):
        list(manager.wait_all([volume.id]))


def test_an_order_without_volumes_ends_in_time(
    client: sl.Client, block: sl.BlockStorageManager, time: Time
) -> None:
    """The error says what was waited for; an order that there is not is not waited for."""
    order = sl.VlanManager(client).order_vlan("dal13", public=True).order_id or 0
    with pytest.raises(sl.WaitTimeoutError, match=f"the volumes of order {order}: not within 20 s"):
        block.wait_for_order(order, timeout=20, interval=10)
    time.now = 0
    with pytest.raises(sl.NotFoundError):
        block.wait_for_order(999999)
    assert 0 == time.now


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
    [row] = emulator.seed(BALANCER, name="web", **ONLINE)
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


def test_several_load_balancers_are_waited_for(
    client: sl.Client, emulator: Emulator, time: Time
) -> None:
    """By name or UUID, in one list; each is given as soon as it balances load."""
    manager = sl.LoadBalancerManager(client, waiter=Waiter(time, time.sleep))
    [ready] = emulator.seed(BALANCER, name="a", **ONLINE)
    [pending] = emulator.seed(BALANCER, name="b", **PENDING)
    waiting = manager.wait_all([pending["uuid"], "a"], interval=7)
    assert ready["id"] == next(waiting).id
    watching = manager.watch("b", interval=7)
    assert "CREATE_PENDING, OFFLINE" == next(watching).state
    emulator.edit(BALANCER, pending["id"], **ONLINE)
    change = next(watching)
    assert ("ACTIVE, ONLINE", True, 7) == (change.state, change.ready, change.elapsed)
    assert [pending["id"]] == [each.id for each in waiting]
    with pytest.raises(sl.PreflightError, match=r"give a list, such as \['b'\]"):
        manager.wait_all("b")


def test_several_images_are_waited_for(client: sl.Client, emulator: Emulator, time: Time) -> None:
    """Also one that is in no list of the account's own; nothing is done to any of them."""
    manager = sl.ImageManager(client, waiter=Waiter(time, time.sleep))
    [own] = emulator.seed("Virtual_Guest_Block_Device_Template_Group", name="own")
    public = manager.list_public_images()[0]
    assert [own["id"], public.id] == [each.id for each in manager.wait_all([public.id, "own"])]
    assert 0 == time.now


def test_an_image_is_watched() -> None:
    """What is done to it and to its copies is said in words, each once."""
    time = Time()
    copying = {"id": 1, "transactionStatus": {"name": "COPYING"}}
    copies = [{"id": 6, "transaction": copying}, {"id": 7, "transaction": copying}]
    states = [
        {
            "id": 5,
            "transaction": {"id": 2, "transactionStatus": {"name": "IMPORT"}},
            "children": [],
        },
        {"id": 5, "transaction": None, "children": copies},
        {"id": 5, "transaction": None, "children": copies[:1]},
        {"id": 5, "transaction": None, "children": [{"id": 6, "transaction": None}]},
    ]
    method = "Virtual_Guest_Block_Device_Template_Group::getObject"
    script = Changing(method, time, *states, step=10)
    manager = sl.ImageManager(script.client(), waiter=Waiter(time, time.sleep))
    seen = [(each.state, each.ready, each.elapsed) for each in manager.watch(5, timeout=40)]
    assert [("IMPORT", False, 0), ("COPYING", False, 10), (None, True, 30)] == seen
