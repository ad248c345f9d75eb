from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

ANY = {"sourceIpAddress": "0.0.0.0", "sourceIpSubnetMask": "0.0.0.0"}  # noqa: S104 - any address, in a rule
HTTPS: dict[str, Any] = {
    "action": "permit",
    "protocol": "tcp",
    "destinationIpAddress": "any on server",
    "destinationIpSubnetMask": "255.255.255.255",
    "destinationPortRangeStart": 443,
    "destinationPortRangeEnd": 443,
    "version": 4,
    **ANY,
}
DENY = {**HTTPS, "action": "deny", "orderValue": 1}


@pytest.fixture
def manager(client: sl.Client) -> sl.FirewallManager:
    """The manager under test."""
    return sl.FirewallManager(client)


@pytest.fixture
def guest(emulator: Emulator) -> Any:
    """A guest without a firewall."""
    return emulator.all("Virtual_Guest")[0]


def component(emulator: Emulator) -> int:
    """The id of the only firewall of a server."""
    [row] = emulator.all("Network_Component_Firewall")
    return int(row["id"])


def starts(rules: list[Any]) -> list[tuple[int, str, int]]:
    """Place, action and first port of rules."""
    return [(each.order_value, each.action, each.destination_port_range_start) for each in rules]


def test_a_guest_gets_a_firewall(
    manager: sl.FirewallManager, emulator: Emulator, guest: Any
) -> None:
    """It is checked, ordered for the speed of the guest, and cancelled."""
    [item] = manager.get_standard_package(guest["id"])
    assert item.description
    assert item.description.endswith("Mbps Hardware Firewall")
    priced = manager.verify_standard_firewall(guest["hostname"])
    assert isinstance(priced, sl.models.ContainerProductOrder)
    assert [] == emulator.all("Network_Component_Firewall")
    receipt = manager.add_standard_firewall(guest["id"])
    assert receipt.order_id
    assert [{"id": guest["id"]}] == emulator.calls[-1]["args"][0]["virtualGuests"]
    assert manager.cancel_firewall(component(emulator))
    assert "cancelService" == last(emulator)[0]


def test_a_server_gets_a_firewall(manager: sl.FirewallManager, emulator: Emulator) -> None:
    """The speed is that of all interfaces of a group together."""
    server = emulator.all("Hardware_Server")[0]
    [item] = manager.get_standard_package(server["id"], is_virt=False)
    assert item.capacity
    manager.add_standard_firewall(server["hostname"], is_virt=False)
    assert [{"id": server["id"]}] == emulator.calls[-1]["args"][0]["hardware"]
    assert component(emulator)


def test_the_speed_of_a_group_counts() -> None:
    """Two interfaces of 1000 Mbps in a group need a firewall for 2000."""
    port = {"maxSpeed": 1000}
    grouped = {**port, "networkComponentGroup": {"networkComponents": [port, port]}}
    wire = Scripted(
        {
            "Hardware_Server::getFrontendNetworkComponents": [port, grouped],
            "Product_Package::getItems": [],
        }
    )
    manager = sl.FirewallManager(wire.client())
    with pytest.raises(sl.NotFoundError, match="no firewall of that speed is sold"):
        manager.verify_standard_firewall(7, is_virt=False)
    assert {"operation": "_= 2000Mbps Hardware Firewall"} == (wire.calls[-1].filter or {})["items"][
        "description"
    ]


def test_a_server_without_public_network() -> None:
    """There is nothing to protect, which is told before anything is ordered."""
    answers: dict[str, Any] = {
        "Virtual_Guest::getObject": {"id": 7, "primaryNetworkComponent": None},
        "Hardware_Server::getFrontendNetworkComponents": [],
    }
    manager = sl.FirewallManager(Scripted(answers).client())
    for is_virt in (True, False):
        with pytest.raises(sl.NotFoundError, match="no public network"):
            manager.add_standard_firewall(7, is_virt)


@pytest.mark.parametrize("pair", [False, True])
def test_a_vlan_gets_a_firewall(
    manager: sl.FirewallManager, emulator: Emulator, *, pair: bool
) -> None:
    """It is checked, ordered as one or two devices, listed, found and cancelled."""
    vlan = next(
        each
        for each in sl.NetworkManager(manager.client).list_vlans()
        if each.network_space == "PUBLIC"
    )
    [item] = manager.get_dedicated_package(pair)
    assert ("High" in str(item.description)) is pair
    assert manager.verify_vlan_firewall(vlan.id, pair).prices
    assert [] == manager.get_firewalls()
    manager.add_vlan_firewall(str(vlan.fully_qualified_name), ha_enabled=pair)
    [found] = manager.get_firewalls()
    assert (vlan.id, pair) == (found.id, found.high_availability_firewall_flag)
    assert found.network_vlan_firewall
    id = found.network_vlan_firewall.id
    firewall = manager.get_instance(f"vlan:{id}")
    assert id == firewall.id == manager.get_instance(str(firewall.primary_ip_address)).id
    assert [id] == manager.resolve_ids(f"vlan:{id}")
    assert manager.cancel_firewall(f"vlan:{id}")
    assert "cancelService" == last(emulator)[0]


def test_what_costs_more_is_not_ordered(
    manager: sl.FirewallManager, emulator: Emulator, guest: Any
) -> None:
    """A price is told before, and an order that costs more than it may is not placed."""
    [vlan] = sl.NetworkManager(manager.client).list_vlans(limit=1)
    assert manager.price_standard_firewall(guest["id"]).monthly > 0
    assert manager.price_vlan_firewall(vlan.id).monthly > 0
    with pytest.raises(sl.PreflightError, match="max_monthly=1"):
        manager.add_standard_firewall(guest["id"], max_monthly=1)
    with pytest.raises(sl.PreflightError, match="max_monthly=1"):
        manager.add_vlan_firewall(vlan.id, max_monthly=1)
    assert "Product_Order::placeOrder" not in methods(emulator)


def test_what_is_not_billed_is_not_cancelled(
    manager: sl.FirewallManager, emulator: Emulator
) -> None:
    """A firewall without billing, and one that is none, are not found."""
    wire = Scripted({"Network_Vlan_Firewall::getObject": {"id": 7, "billingItem": None}})
    with pytest.raises(sl.NotFoundError, match="not billed"):
        sl.FirewallManager(wire.client()).cancel_firewall(7, dedicated=True)
    with pytest.raises(sl.NotFoundError):
        manager.cancel_firewall(4711)
    assert "Billing_Item::cancelService" not in methods(emulator)


def test_gateways_are_firewalls(manager: sl.FirewallManager, emulator: Emulator) -> None:
    """Only gateways with a firewall are listed; the name of one stands for its firewall."""
    emulator.seed("Network_Gateway", name="plain")
    [gateway] = emulator.seed("Network_Gateway", name="fenced")
    [firewall] = emulator.seed("Network_Vlan_Firewall", networkGateway={"id": gateway["id"]})
    [found] = manager.get_firewalls_gateways()
    assert "fenced" == found.name
    assert firewall["id"] == manager.get_instance("fenced", "mask[id]").id
    with pytest.raises(sl.NotFoundError, match="plain"):
        manager.get_instance("plain")


def test_rules_of_a_server(manager: sl.FirewallManager, emulator: Emulator, guest: Any) -> None:
    """All rules are replaced, or some are added and removed, in their order."""
    manager.add_standard_firewall(guest["id"])
    id = component(emulator)
    assert [(1, "permit", 1)] == starts(manager.get_standard_fwl_rules(f"vs:{id}"))
    manager.change_standard_fwl_rules(id, add=[HTTPS, DENY])
    expected = [(1, "deny", 443), (2, "permit", 1), (3, "permit", 443)]
    assert expected == starts(manager.get_standard_fwl_rules(id))
    manager.change_standard_fwl_rules(id, remove=[1, 2])
    assert [(1, "permit", 443)] == starts(manager.get_standard_fwl_rules(id))
    with pytest.raises(sl.NotFoundError, match="there are rules at 1"):
        manager.change_standard_fwl_rules(id, remove=[9])
    manager.edit_standard_fwl_rules(id, [DENY])
    assert [(1, "deny", 443)] == starts(manager.get_standard_fwl_rules(id))


def test_rules_of_a_vlan(manager: sl.FirewallManager, emulator: Emulator) -> None:
    """The list for what comes in from outside has the rules of a dedicated firewall."""
    [row] = emulator.seed("Network_Vlan_Firewall")
    assert [(1, "permit", 1)] == starts(manager.get_dedicated_fwl_rules(row["id"]))
    manager.change_dedicated_fwl_rules(row["id"], add=[DENY])
    expected = [(1, "deny", 443), (2, "permit", 1)]
    assert expected == starts(manager.get_dedicated_fwl_rules(row["id"]))
    manager.edit_dedicated_fwl_rules(f"vlan:{row['id']}", [{**HTTPS, "orderValue": 1}])
    assert [(1, "permit", 443)] == starts(manager.get_dedicated_fwl_rules(row["id"]))
    with pytest.raises(sl.PreflightError, match="Did you mean 'protocol'"):
        manager.edit_dedicated_fwl_rules(row["id"], [{"protocolx": "tcp"}])


def test_a_firewall_without_lists() -> None:
    """Without a list for what comes in there is nothing to edit."""
    wire = Scripted({"Network_Vlan_Firewall::getObject": {"id": 7, "networkVlan": None}})
    with pytest.raises(sl.NotFoundError, match="no list of rules"):
        sl.FirewallManager(wire.client()).edit_dedicated_fwl_rules(7, [])


def test_traffic_is_of_what_measures(manager: sl.FirewallManager, emulator: Emulator) -> None:
    """get_traffic() asks what measures the firewall; get_summary() takes the id of that."""
    [row] = emulator.seed("Network_Vlan_Firewall")
    [tracked] = [each["id"] for each in emulator.all("Metric_Tracking_Object")][-1:]
    manager.get_traffic(row["id"], "2026-10-02", "2026-11-23")
    assert ("getSummaryData", str(tracked)) == last(emulator)[:2]
    kinds = [{"keyName": name, "summaryType": "sum"} for name in ("PUBLICIN", "PUBLICOUT")]
    assert ["2026-10-02", "2026-11-23", kinds, 86400] == last(emulator)[2]
    assert isinstance(manager.get_summary(tracked, "2026-10-02", "2026-11-23"), list)
    wire = Scripted({"Network_Vlan_Firewall::getObject": {"id": 7, "metricTrackingObject": None}})
    with pytest.raises(sl.NotFoundError, match="nothing measures"):
        sl.FirewallManager(wire.client()).get_traffic(7, "2026-10-02", "2026-11-23")
