from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import softlayer_sdk as sl
from softlayer_sdk.waiters import Waiter
from tests.managers.doubles import Time, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def time(emulator: Emulator) -> Time:
    """The clock of the manager, which the emulator's goes with."""
    return Time(emulator)


@pytest.fixture
def manager(client: sl.Client, time: Time) -> sl.VSManager:
    """The manager under test; it waits by the clock above."""
    return sl.VSManager(client, waiter=Waiter(clock=time, sleep=time.sleep))


@pytest.fixture
def new(manager: sl.VSManager) -> int:
    """The id of a guest that has just been ordered; it is ready after 80 seconds."""
    return manager.create_instance(
        hostname="new1",
        domain="example.org",
        cpus=1,
        memory=1024,
        datacenter="dal13",
        os_code="UBUNTU_22_64",
    ).id


@pytest.fixture
def web1(manager: sl.VSManager) -> int:
    """The id of a guest of the example account."""
    [guest] = manager.list_instances(hostname="web1")
    return guest.id


def test_wait_until_ready_gives_the_guest(manager: sl.VSManager, new: int, time: Time) -> None:
    """The wait ends soon after the guest is ready, with all that get_instance() gives."""
    guest = manager.wait_until_ready(new, interval=10)
    assert 80 <= time.now <= 100
    assert guest.provision_date is not None
    assert "new1" == guest.hostname


def test_wait_until_ready_is_bounded(manager: sl.VSManager, new: int, time: Time) -> None:
    """A guest that is not ready in time is an error, with its last state."""
    with pytest.raises(sl.WaitTimeoutError, match=f"server {new} is ready") as caught:
        manager.wait_until_ready(new, timeout=30)
    assert 30 == time.now == caught.value.elapsed
    assert isinstance(caught.value.last_seen, sl.VirtualGuest)
    assert caught.value.last_seen.active_transaction is not None


def test_wait_until_ready_sees_a_guest_go(manager: sl.VSManager, time: Time) -> None:
    """A guest that is gone never gets ready, so the wait ends at once."""
    with pytest.raises(sl.WaitFailedError, match="server 1 is gone"):
        manager.wait_until_ready(1)
    assert 0 == time.now


def test_wait_for_ready_tells_whether_it_was(manager: sl.VSManager, new: int, time: Time) -> None:
    """In time it is True, otherwise False."""
    assert not manager.wait_for_ready(new, limit=30)
    assert 30 == time.now
    assert manager.wait_for_ready(new, limit=100, delay=5)
    assert manager.wait_for_ready(new, limit=0, delay=0)


@pytest.mark.parametrize(("limit", "reads"), [(0, 1), (30, 3), (35, 4)])
def test_wait_for_ready_reads_no_more_when_time_is_up(
    manager: sl.VSManager, new: int, time: Time, emulator: Emulator, limit: float, reads: int
) -> None:
    """Every ten seconds, and not at the very end; by default, and for a transaction too."""
    for wait in (manager.wait_for_ready, manager.wait_for_transaction):
        before, began = len(emulator.calls), time.now
        assert not wait(new, limit)
        assert (reads, limit) == (len(emulator.calls) - before, time.now - began)


def test_wait_for_transaction_waits_for_the_end_of_any(
    manager: sl.VSManager, web1: int, time: Time
) -> None:
    """A guest that is reloaded has a transaction until it is done."""
    manager.reload_instance(web1)
    assert not manager.wait_for_transaction(web1, 1, delay=1)
    assert not manager.wait_for_ready(web1, limit=1, delay=1)
    assert manager.wait_for_transaction(web1, 600)
    assert time.now < 600


def test_reload_instance_sends_what_is_given(
    manager: sl.VSManager, emulator: Emulator, web1: int
) -> None:
    """A reload starts at once, with the script, keys and image that are given."""
    answer = manager.reload_instance(web1, "https://x.org/y", ssh_keys=[7], image_id=5)
    config = {
        "customProvisionScriptUri": "https://x.org/y",
        "sshKeyIds": [7],
        "imageTemplateId": 5,
    }
    assert ("reloadOperatingSystem", str(web1), ["FORCE", config]) == last(emulator)
    assert "1" == answer
    with pytest.raises(sl.SoftLayerAPIError, match="ransaction"):
        manager.reload_instance(web1)


def test_edit_sends_only_what_is_given(
    manager: sl.VSManager, emulator: Emulator, web1: int
) -> None:
    """Names, user data and tags each have their own call; what is not given is left alone."""
    assert manager.edit(web1)
    assert [] == emulator.calls[1:]
    assert manager.edit(web1, userdata="hello", hostname="w1", notes="moved", tags=["a", "b"])
    wanted = [
        "Virtual_Guest::setUserMetadata",
        "Virtual_Guest::setTags",
        "Virtual_Guest::editObject",
    ]
    assert wanted == methods(emulator)[1:]
    assert [[["hello"]], ["a,b"], [{"hostname": "w1", "notes": "moved"}]] == [
        call["args"] for call in emulator.calls[1:]
    ]
    guest = manager.get_instance(web1)
    assert ("w1", "moved") == (guest.hostname, guest.notes)


def test_cancel_instance_deletes_it(
    manager: sl.VSManager, emulator: Emulator, web1: int, time: Time
) -> None:
    """A cancelled guest is gone when its machine has been taken apart."""
    assert manager.cancel_instance(web1)
    assert ("deleteObject", str(web1), []) == last(emulator)
    time.sleep(1000)
    assert [] == manager.list_instances(hostname="web1")


def test_cancel_instance_is_sent_once(manager: sl.VSManager, emulator: Emulator, web1: int) -> None:
    """When the answer is lost, the caller is told that it may be cancelled."""
    emulator.calls.clear()
    emulator.faults.add("lost_answer", service="Virtual_Guest", method="deleteObject")
    with pytest.raises(sl.OrderStateUnknownError):
        manager.cancel_instance(web1)
    assert ["Virtual_Guest::deleteObject"] == methods(emulator)


def test_change_port_speed_has_two_sides(
    manager: sl.VSManager, emulator: Emulator, web1: int
) -> None:
    """The public and the private interface have a call each."""
    assert manager.change_port_speed(web1, True, 100)
    assert ("setPublicNetworkInterfaceSpeed", str(web1), [100]) == last(emulator)
    assert manager.change_port_speed(web1, False, 10)
    assert ("setPrivateNetworkInterfaceSpeed", str(web1), [10]) == last(emulator)
    with pytest.raises(sl.SoftLayerAPIError, match="Speed must be"):
        manager.change_port_speed(web1, True, 7)


@pytest.mark.parametrize("private", [False, True])
def test_an_upgrade_finds_uplinks_by_speed_and_network(
    manager: sl.VSManager, emulator: Emulator, time: Time, *, private: bool
) -> None:
    """What is ordered reaches both networks, or the private one of a guest that has no other."""
    [seeded] = emulator.seed("Virtual_Guest", hostname="web2", privateNetworkOnlyFlag=private)
    web2 = seeded["id"]
    assert manager.upgrade(web2, nic_speed=1000, private=private)
    time.sleep(600)
    components = manager.get_instance(web2, mask="networkComponents[maxSpeed]").network_components
    assert 1000 in {each.max_speed for each in components}
    [order] = [call["args"][0] for call in emulator.calls if call["method"] == "placeOrder"]
    item = f"1_GBPS_{'PRIVATE' if private else 'PUBLIC_PRIVATE'}_NETWORK_UPLINK"
    catalog = sl.OrderingManager(manager.client).list_items("PUBLIC_CLOUD_SERVER")
    [ordered] = [
        each.key_name
        for each in catalog
        if order["prices"][0]["id"] in {price.id for price in each.prices}
    ]
    assert ordered.startswith(item)


def test_resolve_ids_goes_from_addresses_to_names(
    manager: sl.VSManager, emulator: Emulator, web1: int
) -> None:
    """An address, public or private, and a hostname stand for guests; ids for themselves."""
    guest = manager.get_instance(web1)
    assert [web1] == manager.resolve_ids(str(guest.primary_ip_address))
    assert [web1] == manager.resolve_ids(str(guest.primary_backend_ip_address))
    assert [web1] == manager.resolve_ids("WEB1")
    assert [] == manager.resolve_ids("192.0.2.254")
    emulator.calls.clear()
    assert [web1] == manager.resolve_ids(str(web1))
    guid = "6c1e2f00-1111-4222-8333-444455556666"
    assert [guid] == manager.resolve_ids(guid)
    assert [] == emulator.calls
