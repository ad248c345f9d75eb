from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.models import NetworkLBaaSL7Rule, NetworkLBaaSLoadBalancerProtocolConfiguration
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

HTTP = {
    "frontendProtocol": "HTTP",
    "frontendPort": 8080,
    "backendProtocol": "HTTP",
    "backendPort": 80,
    "loadBalancingMethod": "ROUNDROBIN",
}
POOL = {"name": "api", "protocol": "HTTP", "loadBalancingAlgorithm": "ROUNDROBIN"}
MEMBER = {"address": "10.0.0.7", "port": 80, "weight": 20}
RULE = {"type": "PATH", "comparisonType": "STARTS_WITH", "value": "/api"}


@pytest.fixture
def manager(client: sl.Client) -> sl.LoadBalancerManager:
    """The manager under test."""
    return sl.LoadBalancerManager(client)


@pytest.fixture
def balancer(emulator: Emulator) -> Any:
    """A load balancer that listens at port 80."""
    [row] = emulator.seed("Network_LBaaS_LoadBalancer", name="web", datacenter={"name": "dal13"})
    return row


def listening(manager: sl.LoadBalancerManager) -> list[int]:
    """The ports of the load balancer."""
    listeners = manager.get_lb("web").load_balancer.listeners
    return sorted(each.protocol_port or 0 for each in listeners)


def test_balancers_are_listed(manager: sl.LoadBalancerManager, balancer: Any) -> None:
    """All of them, or those with a name or in a place."""
    [found] = manager.get_lbaas()
    assert (balancer["id"], 1) == (found.id, found.listener_count)
    assert ["web"] == [each.name for each in manager.get_lbaas(name="w*", mask="mask[name]")]
    assert [] == manager.get_lbaas(datacenter="dal10")
    assert [balancer["id"]] == [each.id for each in manager.iter_lbaas(datacenter="dal13")]


def test_a_balancer_has_three_names(manager: sl.LoadBalancerManager, balancer: Any) -> None:
    """Id, UUID and name lead to the same one; its health comes with it."""
    for name in (balancer["id"], str(balancer["id"]), balancer["uuid"], "web"):
        assert (balancer["uuid"], balancer["id"]) == manager.get_lbaas_uuid_id(name)
        assert balancer["id"] == manager.get_lb(name).load_balancer.id
    assert balancer["uuid"] == manager.get_lb_uuid("web")
    assert [balancer["id"]] == manager.resolve_ids("web")
    assert balancer["id"] == manager.get_lbaas_by_name("web", mask="mask[id]").id
    manager.add_lb_member("web", {"privateIpAddress": "10.0.0.7"})
    details = manager.get_lb("web", mask="mask[id]")
    [pool] = details.health
    assert ["UP"] == [each.status for each in pool.members_health]


def test_a_balancer_that_is_not_there(manager: sl.LoadBalancerManager) -> None:
    """No name, id or UUID of another kind is taken for one."""
    for name in ("nope", 4711, "0a2da082-4474-4e16-9f02-4de959210000"):
        with pytest.raises(sl.NotFoundError):
            manager.get_lbaas_uuid_id(name)
    wire = Scripted({"Network_LBaaS_LoadBalancer::getLoadBalancer": None})
    lost = sl.LoadBalancerManager(wire.client())
    with pytest.raises(sl.NotFoundError, match="no load balancer 'aa-bb-cc'"):
        lost.get_lbaas_uuid_id("aa-bb-cc")
    with pytest.raises(sl.NotFoundError, match="no load balancer aa-bb-cc"):
        lost.remove_lb_listener("aa-bb-cc", 80)


def test_types_have_words(manager: sl.LoadBalancerManager, emulator: Emulator) -> None:
    """A type is known by its number, without a call."""
    assert "Public to Private" == manager.get_lb_type(1)
    assert manager.get_lb_type(9) is None
    assert [] == emulator.calls


def test_order_lbaas(manager: sl.LoadBalancerManager, emulator: Emulator) -> None:
    """It is checked, ordered with all its parts, and cancelled by its name."""
    [subnet] = sl.NetworkManager(manager.client).list_subnets(
        datacenter="dal13", network_space="PRIVATE"
    )
    network = f"{subnet.network_identifier}/{subnet.cidr}"
    listener = NetworkLBaaSLoadBalancerProtocolConfiguration(
        frontend_protocol="TCP", frontend_port=80, backend_protocol="TCP", backend_port=80
    )
    priced = manager.verify_lbaas("dal13", "lb1", "first", [listener], network)
    assert 2 == len(priced.prices)
    checked = manager.order_lbaas("dal13", "lb1", None, [HTTP], subnet.id, False, True)
    assert isinstance(checked, sl.models.ContainerProductOrder)
    assert [] == emulator.all("Network_LBaaS_LoadBalancer")
    place = sl.NetworkManager(manager.client).get_datacenter(datacenter="dal13")[0]
    for datacenter in (place.id, {"id": place.id}, place):
        manager.verify_lbaas(datacenter, "lb1", "first", [HTTP], subnet.id)
        assert place.id == emulator.calls[-1]["args"][0]["locationObject"]["id"]
    priced_lines = manager.price_lbaas("dal13", "lb1", "first", [HTTP], subnet.id)
    assert priced_lines.hourly > 0
    with pytest.raises(sl.PreflightError, match="max_hourly"):
        manager.order_lbaas("dal13", "lb1", "", [HTTP], subnet.id, max_hourly=0.001)
    receipt = manager.order_lbaas(
        "dal13",
        "lb1",
        "first",
        [HTTP],
        subnet.id,
        public=True,
        lb_type=1,
        system_ip_pool=True,
        members=[{"privateIpAddress": "10.0.0.7", "weight": 10}],
        monitors=[{"backendPort": 80, "backendProtocol": "HTTP", "interval": 9}],
    )
    assert isinstance(receipt, sl.models.ContainerProductOrderReceipt)
    sent = emulator.calls[-1]["args"][0]
    assert (1, True, 1) == (sent["type"], bool(sent["useSystemPublicIpPool"]), len(sent["subnets"]))
    assert 9 == sent["healthMonitorConfigurations"][0]["interval"]
    made = manager.get_lb("lb1").load_balancer
    assert ("first", 1) == (made.description, made.is_public)
    assert ["10.0.0.7"] == [each.address for each in made.members]
    assert manager.cancel_lbaas("lb1")
    assert [] == manager.get_lbaas()


def test_order_lbaas_refuses(manager: sl.LoadBalancerManager, emulator: Emulator) -> None:
    """Nothing is ordered when a part cannot be."""
    with pytest.raises(sl.PreflightError, match="Did you mean 'frontendPort'"):
        manager.order_lbaas("dal13", "lb1", "", [{"frontendPrt": 80}], 1)
    with pytest.raises(sl.NotFoundError, match="nowhere"):
        manager.order_lbaas("nowhere", "lb1", "", [HTTP], 1)
    assert "Product_Order::placeOrder" not in methods(emulator)


def test_lbaas_order_options(manager: sl.LoadBalancerManager) -> None:
    """What it can be made of and where."""
    package = manager.lbaas_order_options()
    assert "LBAAS" == package.key_name
    assert all(item.prices for item in package.items)


def test_members_come_and_go(manager: sl.LoadBalancerManager, balancer: Any) -> None:
    """A member is known by its UUID and by its address; the answer has those that are left."""
    manager.add_lb_member("web", {"privateIpAddress": "10.0.0.7", "weight": 10})
    after = manager.add_lb_member(balancer["uuid"], {"privateIpAddress": "10.0.0.8"})
    assert ["10.0.0.7", "10.0.0.8"] == [each.address for each in after.members]
    with pytest.raises(sl.NotFoundError, match=r"10\.0\.0\.9"):
        manager.delete_lb_member("web", "10.0.0.9")
    after = manager.delete_lb_member("web", "10.0.0.7")
    [left] = after.members
    assert [] == manager.delete_lb_member("web", left.uuid).members


def test_listeners_come_and_go(manager: sl.LoadBalancerManager, balancer: Any) -> None:
    """A listener is added, changed by its UUID, and removed by its port or its UUID."""
    manager.add_lb_listener("web", HTTP)
    assert [80, 8080] == listening(manager)
    after = manager.add_protocols("web", [{**HTTP, "frontendPort": 8081}])
    assert [80, 8080, 8081] == listening(manager)
    [old] = [each for each in after.listeners if each.protocol_port == 8081]
    manager.add_lb_listener("web", {**HTTP, "frontendPort": 8082, "listenerUuid": old.uuid})
    assert [80, 8080, 8082] == listening(manager)
    manager.remove_lb_listener("web", 8080)
    manager.delete_protocol(balancer["uuid"], old.uuid)
    assert [80] == listening(manager)
    with pytest.raises(sl.NotFoundError, match="does not listen at 1234"):
        manager.remove_lb_listener("web", "1234")


def test_monitors_are_changed(manager: sl.LoadBalancerManager, balancer: Any) -> None:
    """A monitor is known by its UUID, and keeps what is not given."""
    assert balancer
    [monitor] = manager.get_lb("web").load_balancer.health_monitors
    check = {
        "healthMonitorUuid": monitor.uuid,
        "interval": 33,
        "backendPort": 80,
        "backendProtocol": "HTTP",
    }
    [changed] = manager.update_lb_health_monitors("web", [check]).health_monitors
    assert (33, monitor.timeout) == (changed.interval, changed.timeout)


def test_pools_of_the_seventh_layer(manager: sl.LoadBalancerManager, balancer: Any) -> None:
    """A pool is added with its members, which come and go, and is deleted by its number."""
    assert balancer
    after = manager.add_lb_l7_pool("web", POOL, [MEMBER], {"interval": 5}, {"type": "SOURCE_IP"})
    [pool] = after.l7_pools
    after = manager.add_l7_pool_members(pool.uuid, [{**MEMBER, "address": "10.0.0.8"}])
    members = after.l7_pools[0].l7_members
    assert ["10.0.0.7", "10.0.0.8"] == [each.address for each in members]
    after = manager.delete_l7_pool_members(pool.uuid, [members[0].uuid])
    assert ["10.0.0.8"] == [each.address for each in after.l7_pools[0].l7_members]
    assert [] == manager.del_lb_l7_pool(pool.id).l7_pools


def test_policies_and_rules(manager: sl.LoadBalancerManager, balancer: Any) -> None:
    """A policy with its rules leads to a pool; rules and policies come and go by themselves."""
    assert balancer
    pool = manager.add_lb_l7_pool("web", POOL, [MEMBER], {}, {}).l7_pools[0]
    [listener] = manager.get_lb("web").load_balancer.listeners
    assert {} == manager.get_all_l7policies()
    manager.add_l7_policy(
        listener.uuid, "api", "REDIRECT_POOL", [RULE], pool_uuid=pool.uuid, priority=7
    )
    [policy] = manager.get_l7policies(listener.id)
    assert ("api", 7, pool.id) == (policy.name, policy.priority, policy.redirect_l7_pool_id)
    assert ["/api"] == [each.value for each in policy.l7_rules]
    assert [listener.id] == list(manager.get_all_l7policies())
    more = NetworkLBaaSL7Rule(type="HOST_NAME", comparison_type="EQUAL_TO", value="api.example.org")
    manager.add_l7_rules(policy.uuid, [more])
    rules = manager.get_l7_rules(policy.id)
    assert ["/api", "api.example.org"] == [each.value for each in rules]
    manager.delete_l7_rules(policy.uuid, [rules[0].uuid])
    assert ["api.example.org"] == [each.value for each in manager.get_l7_rules(policy.id)]
    manager.delete_l7_policy(policy.id)
    assert [] == manager.get_l7policies(listener.id)
    manager.add_l7_policy(listener.uuid, "old", "REDIRECT_URL", url="https://example.org")
    assert "https://example.org" == manager.get_l7policies(listener.id)[0].redirect_url
    with pytest.raises(sl.PreflightError, match="Did you mean 'REJECT'"):
        manager.add_l7_policy(listener.uuid, "x", "REJCT")  # type: ignore[arg-type]  # that is the point


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"action": "REDIRECT_POOL"}, "pool_uuid=None, action='REDIRECT_POOL': it needs one"),
        ({"action": "redirect_url", "url": ""}, "url='', action='REDIRECT_URL': it needs one"),
        ({"action": "REJECT", "url": "https://example.org"}, "url=.*: it leads to none"),
        ({"action": "REDIRECT_URL", "url": "https://example.org", "pool_uuid": "a"}, "pool_uuid="),
    ],
)
def test_a_policy_says_where_it_leads_to(
    manager: sl.LoadBalancerManager, emulator: Emulator, given: dict[str, Any], named: str
) -> None:
    """A policy without its pool or address is refused before it is sent, and so is one too many."""
    with pytest.raises(sl.PreflightError, match=named):
        manager.add_l7_policy("a-listener", "new", **given)
    assert [] == emulator.calls


def test_statistics_and_series(manager: sl.LoadBalancerManager, balancer: Any) -> None:
    """How busy it is, now and over time."""
    assert balancer
    assert 0 == manager.get_statistics("web").total_connections
    wire = Scripted(
        {
            "Network_LBaaS_LoadBalancer::getListenerTimeSeriesData": [
                {"epochTimestamp": 1793000000, "value": "1.5"}
            ]
        }
    )
    other = sl.LoadBalancerManager(wire.client())
    [point] = other.get_series("aa-bb-cc", "Throughput", "1hour", "dd-ee-ff")
    assert 1793000000 == point.epoch_timestamp
    assert ("aa-bb-cc", "Throughput", "1hour", "dd-ee-ff") == wire.calls[-1].args


def test_netscalers(manager: sl.LoadBalancerManager, emulator: Emulator) -> None:
    """NetScalers are listed and read with their addresses."""
    assert [] == manager.get_adcs()
    [row] = emulator.seed("Network_Application_Delivery_Controller", name="SLADC307-1")
    assert [row["id"]] == [each.id for each in manager.get_adcs(mask="mask[id]")]
    assert "SLADC307-1" == manager.get_adc(row["id"]).name
    assert ("getObject", str(row["id"])) == last(emulator)[:2]


def test_a_part_alone_is_a_list_of_one() -> None:
    """Where a list is needed, one part is sent as a list of it."""
    wire = Scripted({"Network_LBaaS_L7Pool::createL7Pool": {"id": 1, "uuid": "x"}})
    manager = sl.LoadBalancerManager(wire.client())
    manager.add_lb_l7_pool("aa-bb-cc", POOL, MEMBER, {}, {})  # type: ignore[arg-type]  # that is the point
    assert [MEMBER] == wire.calls[-1].args[2]
