from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.test_networks import order, price_of
from tests.emulator.wire import Reply, array, integer, read, rest, string, struct, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

LBAAS = "SoftLayer_Network_LBaaS"
BALANCER = f"{LBAAS}_LoadBalancer"
PACKAGE = 805
PORTS = {
    "frontendProtocol": "HTTP",
    "frontendPort": 80,
    "backendProtocol": "HTTP",
    "backendPort": 8080,
}
POLICY = {"name": "images", "action": "REJECT"}
RULE = {"type": "PATH", "comparisonType": "STARTS_WITH", "value": "/images"}


def order_balancer(emulator: Emulator, **values: Any) -> Reply:
    """Order a load balancer in Dallas."""
    subnet = next(
        row["id"]
        for row in emulator.all("Network_Subnet", "mask[id,networkIdentifier]")
        if row["networkIdentifier"] == "10.30.5.0"
    )
    wanted: dict[str, Any] = {
        "name": "front",
        "isPublic": True,
        "subnets": [{"id": subnet}],
        "protocolConfigurations": [PORTS],
        "useHourlyPricing": True,
    }
    key = "LOAD_BALANCER_AS_A_SERVICE"
    return order(emulator, "Network_LoadBalancer_AsAService", key, PACKAGE, **wanted | values)


@pytest.fixture
def balancer(emulator: Emulator) -> dict[str, Any]:
    """An ordered load balancer."""
    assert 200 == order_balancer(emulator).status
    row: dict[str, Any] = rest(emulator, f"{BALANCER}/getAllObjects").json[0]
    return row


def parts(emulator: Emulator, balancer: dict[str, Any], name: str, mask: str) -> list[Any]:
    """A list of the parts of a load balancer."""
    found: list[Any] = emulator.get(
        "Network_LBaaS_LoadBalancer", balancer["id"], f"mask[id,{name}[{mask}]]"
    )[name]
    return found


def test_an_order(emulator: Emulator, balancer: dict[str, Any]) -> None:
    """It has a name, an address, a datacenter and what was configured; the order is verified."""
    mask = "mask[uuid,datacenter[name],listenerCount,memberCount]"
    row = rest(emulator, f"{BALANCER}/getLoadBalancer/{balancer['uuid']}", mask=mask).json
    assert ("front", 1, 1, "ACTIVE") == (
        row["name"],
        row["isPublic"],
        row["type"],
        row["provisioningStatus"],
    )
    assert ({"name": "dal13"}, 1, 0) == (
        row["datacenter"],
        row["listenerCount"],
        row["memberCount"],
    )
    again = order_balancer(emulator)
    assert (500, "SoftLayer_Exception_Public") == again.error[:2]
    assert "SoftLayer_Exception_Order_InvalidData" == order_balancer(emulator, name="").error[1]
    assert 404 == order_balancer(emulator, name="b", subnets=[{"id": 7}]).status
    price = price_of(emulator, PACKAGE, "LOAD_BALANCER_AS_A_SERVICE")
    subnets = emulator.all("Network_Subnet", "mask[id,addressSpace]")
    private = next(each["id"] for each in subnets if each["addressSpace"] == "PRIVATE")
    container = {
        "complexType": "SoftLayer_Container_Product_Order_Network_LoadBalancer_AsAService",
        "subnets": [{"id": private}],
        "packageId": PACKAGE,
        "prices": [price],
        "name": "c",
    }
    assert 200 == rest(emulator, "SoftLayer_Product_Order/verifyOrder", container).status
    assert 1 == len(rest(emulator, f"{BALANCER}/getAllObjects").json)


def test_changes_and_cancelling(emulator: Emulator, balancer: dict[str, Any]) -> None:
    """The description, the logs and the ciphers change; a cancelled one is gone at once."""
    uuid = balancer["uuid"]
    assert (
        "new" == rest(emulator, f"{BALANCER}/updateLoadBalancer", uuid, "new").json["description"]
    )
    logs = rest(emulator, f"{BALANCER}/enableOrDisableDataLogs", uuid, True).json
    assert 1 == logs["isDataLogEnabled"]
    ids = [row["id"] for row in rest(emulator, f"{LBAAS}_SSLCipher/getAllObjects").json]
    rest(emulator, f"{BALANCER}/updateSslCiphers", uuid, ids[:1])
    assert ids[:1] == [row["id"] for row in parts(emulator, balancer, "sslCiphers", "id")]
    assert 404 == rest(emulator, f"{BALANCER}/updateSslCiphers", uuid, [99]).status
    assert 0 == rest(emulator, f"{BALANCER}/getLoadBalancerStatistics", uuid).json["throughput"]
    assert rest(emulator, f"{BALANCER}/cancelLoadBalancer", uuid).json is True
    assert 404 == rest(emulator, f"{BALANCER}/{balancer['id']}").status
    assert 404 == rest(emulator, f"{BALANCER}/getLoadBalancer/{uuid}").status


def test_cancelling_by_its_billing_item(emulator: Emulator, balancer: dict[str, Any]) -> None:
    """The billing item of a load balancer cancels it too."""
    item = next(
        row["id"]
        for row in emulator.all("Billing_Item")
        if row["categoryCode"] == "load_balancer_as_a_service"
    )
    assert rest(emulator, f"SoftLayer_Billing_Item/{item}/cancelService").json is True
    assert 404 == rest(emulator, f"{BALANCER}/{balancer['id']}").status


def test_listeners(emulator: Emulator, balancer: dict[str, Any]) -> None:
    """Listeners are added, changed by their UUID, and taken away with their pools."""
    uuid, path = balancer["uuid"], f"{LBAAS}_Listener/updateLoadBalancerProtocols"
    added = PORTS | {"frontendPort": 90, "sessionType": "SOURCE_IP", "maxConn": 7}
    assert uuid == rest(emulator, path, uuid, [added]).json["uuid"]
    mask = "uuid,protocolPort,connectionLimit,defaultPool[protocolPort,sessionAffinity[type]]"
    first, second = parts(emulator, balancer, "listeners", mask)
    assert (80, 90, 7) == (
        first["protocolPort"],
        second["protocolPort"],
        second["connectionLimit"],
    )
    assert {"type": "SOURCE_IP"} == second["defaultPool"]["sessionAffinity"]
    edit = {"listenerUuid": first["uuid"], "frontendPort": 81, "backendPort": 82}
    rest(emulator, path, uuid, [edit | {"loadBalancingMethod": "WEIGHTED_RR"}])
    first = parts(emulator, balancer, "listeners", mask)[0]
    assert (81, 82) == (first["protocolPort"], first["defaultPool"]["protocolPort"])
    gone = f"{LBAAS}_Listener/deleteLoadBalancerProtocols"
    assert 200 == rest(emulator, gone, uuid, [first["uuid"]]).status
    assert [90] == [row["protocolPort"] for row in parts(emulator, balancer, "listeners", mask)]
    assert 404 == rest(emulator, gone, uuid, [first["uuid"]]).status


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"frontendPort": None}, "MissingCreationProperty"),
        ({"frontendPort": 80}, "InvalidValue"),
        ({"frontendPort": 70000}, "InvalidValue"),
        ({"frontendProtocol": "FTP"}, "InvalidValue"),
        ({"loadBalancingMethod": "RANDOM"}, "InvalidValue"),
        ({"sessionType": "FROBS"}, "InvalidValue"),
        ({"listenerUuid": "frobs"}, "ObjectNotFound"),
    ],
)
def test_bad_listeners(
    emulator: Emulator, balancer: dict[str, Any], changes: dict[str, Any], code: str
) -> None:
    """A listener that cannot be is refused."""
    path = f"{LBAAS}_Listener/updateLoadBalancerProtocols"
    wanted = PORTS | {"frontendPort": 90} | changes
    reply = rest(emulator, path, balancer["uuid"], [wanted])
    assert f"SoftLayer_Exception_{code}" == reply.error[1]


def test_members(emulator: Emulator, balancer: dict[str, Any]) -> None:
    """Members are added by address, weighed, seen in every pool, and taken away."""
    uuid, service = balancer["uuid"], f"{LBAAS}_Member"
    member = {"privateIpAddress": "10.30.5.2", "weight": 10}
    assert 200 == rest(emulator, f"{service}/addLoadBalancerMembers", uuid, [member]).status
    assert (
        "SoftLayer_Exception_Public"
        == rest(emulator, f"{service}/addLoadBalancerMembers", uuid, [member]).error[1]
    )
    nothing = rest(emulator, f"{service}/addLoadBalancerMembers", uuid, [{}])
    assert "privateIpAddress must be a string" == nothing.error[2]
    (row,) = parts(emulator, balancer, "members", "uuid,address,weight")
    assert ("10.30.5.2", 10) == (row["address"], row["weight"])
    change = {"uuid": row["uuid"], "weight": 20}
    rest(emulator, f"{service}/updateLoadBalancerMembers", uuid, [change])
    mask = "defaultPool[uuid,members[weight]]"
    pool = parts(emulator, balancer, "listeners", mask)[0]["defaultPool"]
    assert [{"weight": 20}] == pool["members"]
    health = rest(emulator, f"{BALANCER}/getLoadBalancerMemberHealth", uuid).json
    up = {"uuid": row["uuid"], "status": "UP"}
    assert [{"poolUuid": pool["uuid"], "membersHealth": [up]}] == health
    gone = [row["uuid"]]
    assert 200 == rest(emulator, f"{service}/deleteLoadBalancerMembers", uuid, gone).status
    assert 404 == rest(emulator, f"{service}/deleteLoadBalancerMembers", uuid, gone).status


def test_health_monitors(emulator: Emulator, balancer: dict[str, Any]) -> None:
    """A monitor is changed by its UUID."""
    (row,) = parts(emulator, balancer, "healthMonitors", "uuid,interval,maxRetries,urlPath")
    change = {"healthMonitorUuid": row["uuid"], "interval": "7", "urlPath": "/up"}
    path = f"{LBAAS}_HealthMonitor/updateLoadBalancerHealthMonitors"
    assert 200 == rest(emulator, path, balancer["uuid"], [change]).status
    (row,) = parts(emulator, balancer, "healthMonitors", "uuid,interval,maxRetries,urlPath")
    assert (7, 2, "/up") == (row["interval"], row["maxRetries"], row["urlPath"])


def test_pools_of_the_seventh_layer(emulator: Emulator, balancer: dict[str, Any]) -> None:
    """A pool is created with members, changed, and deleted unless a policy leads to it."""
    uuid, service = balancer["uuid"], f"{LBAAS}_L7Pool"
    members = [{"address": "10.30.5.2", "port": "80", "weight": "50"}]
    health, session = {"interval": 7}, {"type": "SOURCE_IP"}
    made = rest(emulator, f"{service}/createL7Pool", uuid, {"name": "p"}, members, health, session)
    assert uuid == made.json["uuid"]
    inner = "id,uuid,name,l7Members[uuid,port],l7HealthMonitor[interval],l7SessionAffinity[type]"
    (pool,) = parts(emulator, balancer, "l7Pools", inner)
    assert (80, 7, "SOURCE_IP") == (
        pool["l7Members"][0]["port"],
        pool["l7HealthMonitor"]["interval"],
        pool["l7SessionAffinity"]["type"],
    )
    rest(emulator, f"{service}/updateL7Pool", pool["uuid"], {"name": "q"}, {"interval": 9}, {})
    member, one = f"{LBAAS}_L7Member", pool["l7Members"][0]["uuid"]
    rest(emulator, f"{member}/addL7PoolMembers", pool["uuid"], [{"address": "10.30.5.3"}])
    rest(emulator, f"{member}/updateL7PoolMembers", pool["uuid"], [{"uuid": one, "port": 81}])
    (seen,) = parts(emulator, balancer, "l7Pools", inner)
    assert ("q", 9, [81, 80]) == (
        seen["name"],
        seen["l7HealthMonitor"]["interval"],
        [each["port"] for each in seen["l7Members"]],
    )
    rest(emulator, f"{member}/deleteL7PoolMembers", pool["uuid"], [one])
    up = rest(emulator, f"{service}/getL7PoolMemberHealth", uuid).json[0]["l7MembersHealth"]
    assert ["UP"] == [each["status"] for each in up]
    listener = parts(emulator, balancer, "listeners", "uuid")[0]["uuid"]
    to = POLICY | {"action": "REDIRECT_POOL", "redirectL7PoolUuid": pool["uuid"]}
    policies = f"{LBAAS}_L7Policy/addL7Policies"
    rest(emulator, policies, listener, [{"l7Policy": to, "l7Rules": [RULE]}])
    assert (
        "SoftLayer_Exception_Public"
        == rest(emulator, f"{service}/{pool['id']}/deleteObject").error[1]
    )
    (policy,) = parts(emulator, balancer, "listeners", "l7Policies[id,redirectL7PoolUuid]")[0][
        "l7Policies"
    ]
    assert pool["uuid"] == policy["redirectL7PoolUuid"]
    rest(emulator, f"{LBAAS}_L7Policy/{policy['id']}/deleteObject")
    assert uuid == rest(emulator, f"{service}/{pool['id']}/deleteObject").json["uuid"]
    nameless = rest(emulator, f"{service}/createL7Pool", uuid, {}, [], {}, {})
    assert "SoftLayer_Exception_MissingCreationProperty" == nameless.error[1]


def test_policies_and_rules(emulator: Emulator, balancer: dict[str, Any]) -> None:
    """Policies have rules; both are changed and taken away."""
    listener = parts(emulator, balancer, "listeners", "id,uuid")[0]
    path = f"{LBAAS}_L7Policy/addL7Policies"
    rest(emulator, path, listener["uuid"], [{"l7Policy": POLICY, "l7Rules": [RULE]}])
    mask = "mask[id,uuid,name,priority,l7Rules[uuid,value]]"
    policies = f"{LBAAS}_Listener/{listener['id']}/getL7Policies"
    (policy,) = rest(emulator, policies, mask=mask).json
    assert ("images", 1, "/images") == (
        policy["name"],
        policy["priority"],
        policy["l7Rules"][0]["value"],
    )
    own = f"{LBAAS}_L7Policy/{policy['id']}"
    assert 200 == rest(emulator, f"{own}/editObject", {"priority": 5}).status
    rules, uuid = f"{LBAAS}_L7Rule", policy["l7Rules"][0]["uuid"]
    rest(emulator, f"{rules}/addL7Rules", policy["uuid"], [RULE | {"value": "/more"}])
    rest(emulator, f"{rules}/updateL7Rules", policy["uuid"], [{"uuid": uuid, "value": "/less"}])
    (policy,) = rest(emulator, policies, mask=mask).json
    assert (5, ["/less", "/more"]) == (
        policy["priority"],
        [each["value"] for each in policy["l7Rules"]],
    )
    rest(emulator, f"{rules}/deleteL7Rules", policy["uuid"], [uuid])
    assert 404 == rest(emulator, f"{rules}/deleteL7Rules", policy["uuid"], [uuid]).status
    for bad in (POLICY | {"action": "FROBS"}, {"action": "REJECT"}):
        assert 500 == rest(emulator, path, listener["uuid"], [{"l7Policy": bad}]).status
    wrong = rest(emulator, f"{rules}/addL7Rules", policy["uuid"], [RULE | {"type": "FROBS"}])
    assert "SoftLayer_Exception_InvalidValue" == wrong.error[1]
    assert balancer["uuid"] == rest(emulator, f"{own}/deleteObject").json["uuid"]
    assert [] == rest(emulator, policies).json


def test_over_xmlrpc(emulator: Emulator, balancer: dict[str, Any]) -> None:
    """The same is said over XML-RPC."""
    uuid = string(balancer["uuid"])
    ports = struct(
        frontendProtocol=string("TCP"),
        frontendPort=integer(25),
        backendProtocol=string("TCP"),
        backendPort=integer(25),
    )
    method = "updateLoadBalancerProtocols"
    answer = xmlrpc(emulator, f"{LBAAS}_Listener", method, uuid, array(ports)).value
    assert balancer["uuid"] == answer["uuid"]
    fault = xmlrpc(emulator, BALANCER, "getLoadBalancer", string("frobs")).fault
    assert (
        "SoftLayer_Exception_ObjectNotFound",
        "Unable to find object with id of 'frobs'.",
    ) == fault


@pytest.mark.parametrize("metric", ["Throughput", "ConnectionRate", "ActiveConnections"])
def test_what_goes_through(emulator: Emulator, balancer: dict[str, Any], metric: str) -> None:
    """Each listener has its part of what goes through, step by step since there is one."""
    service, method = f"{LBAAS}_LoadBalancer", "getListenerTimeSeriesData"
    assert [] == read(emulator, service, method, balancer["uuid"], metric, "1hour")
    emulator.clock.advance(7200)
    whole = read(emulator, service, method, balancer["uuid"], metric, "1hour")
    assert 60 == len(whole)
    assert 60 == whole[1]["epochTimestamp"] - whole[0]["epochTimestamp"]
    listeners = parts(emulator, balancer, "listeners", "uuid")
    shares = [
        read(emulator, service, method, balancer["uuid"], metric, "1hour", each["uuid"])
        for each in listeners
    ]
    total = sum(float(row["value"]) for rows in shares for row in rows)
    assert 0 < total == sum(float(row["value"]) for row in whole)


@pytest.mark.parametrize("given", [("Speed", "1hour"), ("Throughput", "1year")])
def test_what_is_not_measured(
    emulator: Emulator, balancer: dict[str, Any], given: tuple[str, str]
) -> None:
    """Other things and other times are refused."""
    path = f"{LBAAS}_LoadBalancer/getListenerTimeSeriesData"
    reply = rest(emulator, path, balancer["uuid"], *given)
    assert "SoftLayer_Exception_InvalidValue" == reply.error[1]
