from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.waiters import Waiter
from tests.managers.doubles import Scripted, Time, last, methods, name

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def time(emulator: Emulator) -> Time:
    """The clock of the manager, which the emulator's goes with."""
    return Time(emulator)


@pytest.fixture
def manager(client: sl.Client, time: Time) -> sl.HardwareManager:
    """The manager under test; it waits by the clock above."""
    return sl.HardwareManager(client, waiter=Waiter(clock=time, sleep=time.sleep))


@pytest.fixture
def db1(manager: sl.HardwareManager) -> int:
    """The id of a server of the example account."""
    [server] = manager.list_hardware(hostname="db1")
    return server.id


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ({"datacenter": "dal05", "memory": "> 8"}, ["db1", "db2", "cache1"]),
        ({"tags": ["ci"]}, ["build1", "build2"]),
        ({"cpus": 32}, ["hv1", "hv2"]),
        ({"hostname": "edge*"}, ["edge1", "edge2"]),
        ({"domain": "*.invalid"}, []),
        ({"nic_speed": 100}, ["old1"]),
        ({"memory": "< 8"}, ["build1", "old1"]),
        ({"hostname": "db*", "limit": 1}, ["db1"]),
        ({"where": sl.prop("memory_capacity") == 256}, ["hv1", "hv2"]),
        ({"filter": {"hardware": {"hostname": {"operation": "win1"}}}}, ["win1"]),
    ],
)
def test_list_hardware_narrows(
    manager: sl.HardwareManager, conditions: dict[str, Any], found: list[str]
) -> None:
    """Each keyword narrows the list, with its operators."""
    assert found == [server.hostname for server in manager.list_hardware(**conditions)]


def test_list_hardware_knows_owners_and_addresses(
    manager: sl.HardwareManager, emulator: Emulator
) -> None:
    """Who ordered a server and where it is reached are conditions too."""
    manager.list_hardware(owner="ada", public_ip="192.0.2.1", private_ip="10.0.0.1")
    conditions = emulator.calls[-1]["filter"]["hardware"]
    user = conditions["billingItem"]["orderItem"]["order"]["userRecord"]
    assert {"username": {"operation": "_= ada"}} == user
    assert {"operation": "_= 192.0.2.1"} == conditions["primaryIpAddress"]
    assert {"operation": "_= 10.0.0.1"} == conditions["primaryBackendIpAddress"]


def test_iter_hardware_asks_as_it_goes(manager: sl.HardwareManager, emulator: Emulator) -> None:
    """Nothing is fetched before the first server is wanted."""
    servers = manager.iter_hardware(hostname="db*")
    assert [] == emulator.calls
    assert "db1" == next(servers).hostname
    assert ["Account::getHardware"] == methods(emulator)


def test_get_hardware_has_nearly_everything(manager: sl.HardwareManager, db1: int) -> None:
    """A server comes with its passwords and interfaces; a mask takes less."""
    server = manager.get_hardware(db1)
    assert server.operating_system is not None
    assert server.operating_system.passwords
    assert server.network_components
    assert {"id"} == set(vars(manager.get_hardware(db1, mask="id")))


def test_get_hardware_fast_gives_the_same(
    manager: sl.HardwareManager, emulator: Emulator, db1: int
) -> None:
    """Ten calls give what one large one does, null relations included."""
    slow = manager.get_hardware(db1)
    emulator.calls.clear()
    fast = manager.get_hardware_fast(db1)
    assert 10 == len(emulator.calls)
    assert slow.network_components[0].id == fast.network_components[0].id
    assert slow.network_vlans == fast.network_vlans
    assert fast.active_transaction is None
    assert fast.operating_system is not None
    assert slow.operating_system == fast.operating_system
    assert slow.tag_references == fast.tag_references


def test_get_instance_has_what_an_upgrade_needs(manager: sl.HardwareManager, db1: int) -> None:
    """The datacenter and the billing are loaded."""
    server = manager.get_instance(db1)
    assert "dal05" == server.datacenter.name
    assert server.billing_item is not None


def test_edit_sends_only_what_is_given(
    manager: sl.HardwareManager, emulator: Emulator, db1: int
) -> None:
    """Names, user data and tags each have their own call; what is not given is left alone."""
    emulator.calls.clear()
    assert manager.edit(db1)
    assert [] == emulator.calls
    assert manager.edit(db1, userdata="hello", domain="example.net", tags="a,b")
    kinds = ("setUserMetadata", "setTags", "editObject")
    assert [f"Hardware_Server::{kind}" for kind in kinds] == methods(emulator)
    assert [{"domain": "example.net"}] == last(emulator)[2]
    assert "example.net" == manager.get_hardware(db1).domain


def test_reload_sends_what_is_given(
    manager: sl.HardwareManager, emulator: Emulator, db1: int, time: Time
) -> None:
    """A reload starts at once, and makes the server busy until it is done."""
    assert "1" == manager.reload(db1, "https://x.org/y", ssh_keys=[7], lvm=True)
    config = {"customProvisionScriptUri": "https://x.org/y", "sshKeyIds": [7], "lvmFlag": True}
    assert ("reloadOperatingSystem", str(db1), ["FORCE", config]) == last(emulator)
    assert not manager.wait_for_ready(db1, limit=1)
    assert "db1" == manager.wait_until_ready(db1, timeout=600, pending=True).hostname
    assert time.now < 600


def test_resolve_ids_goes_from_addresses_to_names(
    manager: sl.HardwareManager, emulator: Emulator, db1: int
) -> None:
    """An address and a hostname stand for servers; nothing but their ids is asked for."""
    server = manager.get_hardware(db1)
    assert [db1] == manager.resolve_ids(str(server.primary_ip_address))
    assert [db1] == manager.resolve_ids(str(server.primary_backend_ip_address))
    assert [db1] == manager.resolve_ids("db1")
    looked = [call for call in emulator.calls if call["method"] == "getHardware"]
    assert {"mask[id]"} == {call["mask"] for call in looked[-3:]}


def test_clear_vlan_clears_what_has_trunks() -> None:
    """Interfaces without trunks are left alone."""
    trunk = {"networkVlanTrunks": [{"networkVlanId": 7}]}
    clear = "Network_Component::clearNetworkVlanTrunks"
    transport = Scripted(
        {
            "Hardware_Server::getObject": {
                "id": 5,
                "backendNetworkComponents": [{"id": 1, **trunk}, {"id": 2}],
                "frontendNetworkComponents": [{"id": 3, **trunk}],
            },
            clear: [],
        }
    )
    sl.HardwareManager(transport.client()).clear_vlan(5)
    assert [(clear, 1), (clear, 3)] == [(name(call), call.id) for call in transport.calls[1:]]
