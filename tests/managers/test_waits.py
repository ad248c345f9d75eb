"""Waiting for several servers, and watching one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

import softlayer_sdk as sl
from softlayer_sdk.waiters import Waiter
from tests.managers.doubles import Time

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator
    from softlayer_sdk.managers._guests import GuestOptions


def _options(hostname: str) -> GuestOptions:
    return {
        "hostname": hostname,
        "domain": "example.org",
        "cpus": 1,
        "memory": 1024,
        "datacenter": "dal13",
        "os_code": "UBUNTU_22_64",
    }


@pytest.fixture
def time(emulator: Emulator) -> Time:
    """A clock that the emulated account shares."""
    return Time(emulator)


@pytest.fixture
def manager(client: sl.Client, time: Time) -> sl.VSManager:
    """The manager under test; its pauses take no time."""
    return sl.VSManager(client, waiter=Waiter(clock=time, sleep=time.sleep))


def test_each_comes_as_soon_as_it_is_ready(
    manager: sl.VSManager, emulator: Emulator, time: Time
) -> None:
    """An earlier order is given earlier; each look is one list, whatever there is to wait for."""
    first = manager.create_instance(**_options("one"))
    time.sleep(40)
    others = manager.create_instances([_options("two"), _options("three")])
    emulator.calls.clear()
    ready = manager.wait_all(["three", others[0].id, first.id], interval=30)
    assert first.id == next(ready).id
    assert 70 <= time.now < 120
    assert {guest.id for guest in others} == {guest.id for guest in ready}
    lists = [call for call in emulator.calls if call["method"] == "getVirtualGuests"]
    assert len(lists) == 1 + (time.now - 40) // 30 + 1  # a name, and a look each


def test_a_wait_for_several_ends(manager: sl.VSManager, time: Time) -> None:
    """Those that are not ready in time are in the error, with what was last seen of them."""
    guests = manager.create_instances([_options("one"), _options("two")])
    with pytest.raises(sl.WaitTimeoutError, match="2 servers are not ready within 20") as caught:
        list(manager.wait_all([guest.id for guest in guests], timeout=20))
    seen = cast("list[sl.VirtualGuest]", caught.value.last_seen)
    assert [guest.id for guest in guests] == [each.id for each in seen]
    assert 20 == time.now


def test_a_server_may_go_while_it_is_waited_for(
    manager: sl.VSManager, emulator: Emulator, time: Time
) -> None:
    """Once it was there, its absence ends the wait, and says which one."""
    one, two = manager.create_instances([_options("one"), _options("two")])

    def sleep(seconds: float) -> None:
        time.sleep(seconds)
        if time.now == 20:
            sl.VSManager(manager.client).cancel_instance(two.id)

    waiting = sl.VSManager(manager.client, waiter=Waiter(clock=time, sleep=sleep))
    with pytest.raises(sl.WaitFailedError, match=f"server {two.id}: gone"):
        list(waiting.wait_all([one.id, two.id]))


def test_changes_of_a_guest_are_seen(manager: sl.VSManager) -> None:
    """First what it is now; then it has an address, then nothing more is done to it."""
    guest = manager.create_instance(**_options("one"))
    seen = list(manager.watch("one", timeout=120, interval=5))
    assert guest.id == seen[0].server.id
    assert not seen[0].ready
    assert seen[0].transaction
    assert 0 == seen[0].elapsed
    last = seen[-1]
    assert (True, None, "RUNNING") == (last.ready, last.transaction, last.state)
    assert last.address == manager.get_instance("one").primary_ip_address
    assert 75 <= last.elapsed <= 85


def test_a_bare_metal_server_is_watched_too(client: sl.Client, time: Time) -> None:
    """One that does not change is seen once."""
    hardware = sl.HardwareManager(client, waiter=Waiter(clock=time, sleep=time.sleep))
    [seen] = hardware.watch("db1", timeout=60)
    assert (True, "ACTIVE") == (seen.ready, seen.state)
    [ready] = hardware.wait_all(["db1"])
    assert ready.id == seen.server.id
