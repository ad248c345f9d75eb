from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.GatewayManager:
    """The manager under test."""
    return sl.GatewayManager(client)


@pytest.fixture
def gateway(emulator: Emulator) -> Any:
    """A gateway between the usual VLANs of a datacenter."""
    vlans = emulator.all("Network_Vlan")[:2]
    [row] = emulator.seed(
        "Network_Gateway",
        name="vyatta",
        publicVlan={"id": vlans[0]["id"]},
        privateVlan={"id": vlans[1]["id"]},
    )
    return row


def inside(manager: sl.GatewayManager) -> dict[str | None, bool | None]:
    """Whether the VLANs behind the gateway pass by it, by their names."""
    vlans = manager.get_gateway("vyatta").inside_vlans
    return {each.network_vlan.name: each.bypass_flag for each in vlans if each.network_vlan}


def test_gateways_are_listed(manager: sl.GatewayManager, gateway: Any) -> None:
    """All of them, or those with a name; an id and a name lead to the same one."""
    assert [gateway["id"]] == [each.id for each in manager.list_gateways()]
    assert [] == manager.list_gateways(name="other")
    assert [gateway["id"]] == [each.id for each in manager.iter_gateways(name="vya*")]
    assert gateway["id"] == manager.get_gateway("vyatta").id
    assert [gateway["id"]] == manager.resolve_ids("vyatta")
    assert manager.rename("vyatta", "edge")
    assert "edge" == manager.get_gateway(gateway["id"], mask="mask[name]").name


def test_vlans_behind_a_gateway(
    manager: sl.GatewayManager, emulator: Emulator, gateway: Any
) -> None:
    """A VLAN is attached, passes by or goes through, and is detached."""
    assert gateway
    place = {"name": "dal05"}
    for number, name in ((1201, "web"), (1202, "db")):
        emulator.seed("Network_Vlan", name=name, vlanNumber=number, datacenter=place)
    assert {"web", "db"} == {each.name for each in manager.get_possible_vlans("vyatta")}
    assert manager.attach_vlan("vyatta", "web").id
    manager.attach_vlan("vyatta", "db", bypass=False)
    assert {"web": True, "db": False} == inside(manager)
    assert [] == manager.get_possible_vlans("vyatta")
    manager.unbypass("vyatta")
    assert {"web": False, "db": False} == inside(manager)
    manager.bypass("vyatta", ["db"])
    assert {"web": False, "db": True} == inside(manager)
    manager.bypass("vyatta")
    manager.unbypass("vyatta", ["web"])
    assert {"web": False, "db": True} == inside(manager)
    manager.detach_vlan("vyatta", "web")
    assert {"db": True} == inside(manager)


def test_a_vlan_that_is_not_behind(
    manager: sl.GatewayManager, emulator: Emulator, gateway: Any
) -> None:
    """Nothing changes when one of the VLANs is not behind the gateway."""
    assert gateway
    emulator.seed("Network_Vlan", name="web", vlanNumber=1201)
    for change in (manager.bypass, manager.unbypass):
        with pytest.raises(sl.NotFoundError, match="'web' is not behind"):
            change("vyatta", ["web"])
    with pytest.raises(sl.NotFoundError, match="'web' is not behind"):
        manager.detach_vlan("vyatta", "web")
    assert "Network_Gateway::bypassVlans" not in methods(emulator)
