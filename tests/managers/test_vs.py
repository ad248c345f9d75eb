from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.waiters import Waiter
from tests.managers.doubles import Time, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

SIZE: dict[str, Any] = {
    "cpus": 2,
    "memory": 4096,
    "datacenter": "dal13",
    "os_code": "UBUNTU_22_64",
    "domain": "example.org",
}


@pytest.fixture
def time(emulator: Emulator) -> Time:
    """The clock of the manager, which the emulator's goes with."""
    return Time(emulator)


@pytest.fixture
def manager(client: sl.Client, time: Time) -> sl.VSManager:
    """The manager under test."""
    return sl.VSManager(client, waiter=Waiter(clock=time, sleep=time.sleep))


@pytest.fixture
def web1(manager: sl.VSManager) -> int:
    """The id of a guest of the example account."""
    [id] = manager.resolve_ids("web1")
    return int(id)


def test_resolve_ids_asks_for_ids(manager: sl.VSManager, emulator: Emulator, web1: int) -> None:
    """An address and a hostname stand for guests; nothing but their ids is asked for."""
    guest = manager.get_instance(web1)
    before = len(emulator.calls)
    for name in ("web1", guest.primary_ip_address, guest.primary_backend_ip_address):
        assert [web1] == manager.resolve_ids(str(name))
    assert {"mask[id]"} == {call["mask"] for call in emulator.calls[before:]}


def test_it_has_its_old_name() -> None:
    """Code for the manager under its old name still works."""
    assert sl.CCIManager is sl.VSManager


def test_list_instances_gives_guests_by_id(manager: sl.VSManager, emulator: Emulator) -> None:
    """All guests come in the order of their ids, with what a list of servers shows."""
    guests = manager.list_instances()
    assert sorted(guest.id for guest in guests) == [guest.id for guest in guests]
    assert {"web1", "web2", "worker1", "mail1", "test1"} == {guest.hostname for guest in guests}
    assert {"dal05", "dal13", "fra02"} == {guest.datacenter.name for guest in guests}
    order = emulator.calls[-1]["filter"]["virtualGuests"]["id"]
    assert "orderBy" == order["operation"]


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ({"hourly": False}, ["mail1"]),
        ({"monthly": False}, ["web1", "web2", "worker1", "test1"]),
        ({"hourly": False, "monthly": False}, ["web1", "web2", "worker1", "mail1", "test1"]),
        ({"tags": ["web", "test"]}, ["web1", "web2", "test1"]),
        ({"tags": ()}, ["web1", "web2", "worker1", "mail1", "test1"]),
        ({"cpus": 4}, ["worker1"]),
        ({"memory": ">= 4096"}, ["web1", "web2", "worker1"]),
        ({"hostname": "web*"}, ["web1", "web2"]),
        ({"hostname": ["web1", "mail1"]}, ["web1", "mail1"]),
        ({"domain": "*.invalid"}, []),
        ({"datacenter": "!= dal05"}, ["web2", "worker1", "mail1"]),
        ({"hostname": "web*", "datacenter": "dal13"}, ["web2"]),
        ({"hostname": "web*", "limit": 1}, ["web1"]),
        ({"where": sl.prop("maxCpu") == 1}, ["mail1", "test1"]),
        ({"filter": {"virtualGuests": {"maxCpu": {"operation": 1}}}}, ["mail1", "test1"]),
    ],
)
def test_list_instances_narrows(
    manager: sl.VSManager, conditions: dict[str, Any], found: list[str]
) -> None:
    """Each keyword narrows the list, with its operators."""
    assert found == [guest.hostname for guest in manager.list_instances(**conditions)]


def test_list_instances_finds_by_address(manager: sl.VSManager, web1: int) -> None:
    """Either address of a guest finds it."""
    guest = manager.get_instance(web1)
    assert [web1] == [
        each.id for each in manager.list_instances(public_ip=guest.primary_ip_address)
    ]
    private = guest.primary_backend_ip_address
    assert [web1] == [each.id for each in manager.list_instances(private_ip=private)]


def test_list_instances_refuses_a_wrong_mask(manager: sl.VSManager, emulator: Emulator) -> None:
    """A misspelt property is named before anything is sent."""
    with pytest.raises(sl.PreflightError, match="hostnam") as caught:
        manager.list_instances(mask="id,hostnam")
    assert "hostname" == caught.value.suggestion
    assert [] == emulator.calls


def test_iter_instances_asks_as_it_goes(manager: sl.VSManager, emulator: Emulator) -> None:
    """Nothing is fetched before the first guest is wanted."""
    guests = manager.iter_instances(hostname="web*", mask="id,hostname")
    assert [] == emulator.calls
    assert "web1" == next(guests).hostname
    assert ["Account::getVirtualGuests"] == methods(emulator)


def test_get_instance_has_nearly_everything(manager: sl.VSManager, web1: int) -> None:
    """A guest comes with its passwords, network and state; a mask takes less."""
    guest = manager.get_instance(web1)
    assert guest.operating_system is not None
    assert guest.operating_system.passwords
    assert guest.network_components
    assert "RUNNING" == guest.power_state.key_name
    assert {"id"} == set(vars(manager.get_instance(web1, mask="id")))


def test_get_instance_of_nothing(manager: sl.VSManager) -> None:
    """An id that is nobody's is not found."""
    with pytest.raises(sl.NotFoundError):
        manager.get_instance(1)
