from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.VlanManager:
    """The manager under test."""
    return sl.VlanManager(client)


@pytest.mark.parametrize("public", [False, True])
def test_a_vlan_is_ordered(manager: sl.VlanManager, emulator: Emulator, *, public: bool) -> None:
    """It is checked, and ordered behind the router of its pod, with its name."""
    before = len(emulator.all("Network_Vlan"))
    assert manager.verify_vlan("dal13", public, "web").prices
    [line] = manager.price_vlan("dal13", public).lines
    assert ("PUBLIC" if public else "PRIVATE") in line.key_name
    assert before == len(emulator.all("Network_Vlan"))
    receipt = manager.order_vlan("dal13", public, "web", "dal13.pod01", hourly=False)
    assert receipt.order_id
    sent = emulator.calls[-1]["args"][0]
    assert not sent["useHourlyPricing"]
    [vlan] = sl.NetworkManager(manager.client).list_vlans(name="web")
    assert ("PUBLIC" if public else "PRIVATE") == vlan.network_space
    assert ("dal13", "dal13.pod01") == (vlan.datacenter and vlan.datacenter.name, vlan.pod_name)
    assert [vlan.id] == manager.resolve_ids("web")


def test_what_is_not_ordered(manager: sl.VlanManager, emulator: Emulator) -> None:
    """Another pod, another place, too high a price: nothing is ordered."""
    with pytest.raises(sl.NotFoundError, match="the pods of dal13 are dal13"):
        manager.order_vlan("dal13", public=True, pod="dal13.pod9")
    with pytest.raises(sl.NotFoundError, match="nowhere"):
        manager.order_vlan("nowhere", public=True)
    with pytest.raises(sl.PreflightError, match="max_monthly=1"):
        manager.order_vlan("dal13", public=True, max_monthly=1)
    assert "Product_Order::placeOrder" not in methods(emulator)


def test_cancel_vlan_says_why_not(manager: sl.VlanManager, emulator: Emulator) -> None:
    """A VLAN that SoftLayer keeps is not cancelled."""
    [vlan] = sl.NetworkManager(manager.client).list_vlans(limit=1)
    with pytest.raises(sl.PreflightError, match="cannot be cancelled"):
        manager.cancel_vlan(vlan.id)
    assert "Billing_Item::cancelItem" not in methods(emulator)


def test_cancel_vlan_cancels() -> None:
    """The flag says when, and what belongs to the VLAN goes with it."""
    wire = Scripted(
        {
            "Network_Vlan::getObject": {"id": 7, "billingItem": {"id": 70}},
            "Network_Vlan::getCancelFailureReasons": [],
            "Billing_Item::cancelItem": True,
        }
    )
    manager = sl.VlanManager(wire.client())
    assert manager.cancel_vlan(7)
    assert (70, (False, True, "No longer needed", "")) == (wire.calls[-1].id, wire.calls[-1].args)
    assert manager.cancel_vlan(7, immediate=True, reason="gone", note="with it")
    assert (True, True, "gone", "with it") == wire.calls[-1].args


def test_usage_of_a_vlan(manager: sl.VlanManager) -> None:
    """Each address that something uses, and what uses it."""
    guests = sl.VSManager(manager.client).list_instances(datacenter="dal13")
    vlans = sl.NetworkManager(manager.client).list_vlans("dal13")
    [vlan] = [each for each in vlans if each.network_space == "PRIVATE"]
    usage = manager.get_ip_usage(str(vlan.fully_qualified_name))
    assert {each.primary_backend_ip_address for each in guests} <= {
        each.ip_address for each in usage
    }


def test_trunks(manager: sl.VlanManager, emulator: Emulator) -> None:
    """An interface gets VLANs by their names, and loses some or all of them."""
    server = emulator.all("Hardware_Server")[0]
    detail = sl.HardwareManager(manager.client).get_hardware(server["id"])
    port = detail.network_components[0].id
    for number, name in ((1201, "web"), (1202, "db")):
        emulator.seed("Network_Vlan", name=name, vlanNumber=number)
    assert ["web", "db"] == [each.name for each in manager.trunk(port, ["web", "db"])]
    assert [] == manager.trunk(port, ["web"])
    assert ["web"] == [each.name for each in manager.untrunk(port, ["web"])]
    assert ["db"] == [each.name for each in manager.untrunk(port)]
    assert "clearNetworkVlanTrunks" == last(emulator)[0]
