from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.refusals import HOST
from tests.emulator.test_networks import cancel, newest, order, order_vlan
from tests.emulator.test_refusals import Account
from tests.emulator.wire import array, integer, rest, string, struct, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

DEDICATED, COMPONENT = "Network_Vlan_Firewall", "Network_Component_Firewall"
REQUEST = "SoftLayer_Network_Firewall_Update_Request"
RULE = {
    "action": "permit",
    "protocol": "tcp",
    "sourceIpAddress": "10.0.0.0",
    "sourceIpSubnetMask": "255.0.0.0",
    "destinationIpAddress": "any on server",
    "destinationPortRangeStart": 22,
    "destinationPortRangeEnd": 22,
    "orderValue": 1,
    "version": 4,
}


def protect(emulator: Emulator, vlan: int, key: str = "HARDWARE_FIREWALL_DEDICATED") -> int:
    """A firewall before a VLAN."""
    kind = "Network_Protection_Firewall_Dedicated"
    assert 200 == order(emulator, kind, key, vlanId=vlan).status
    return int(newest(emulator, DEDICATED)["id"])


@pytest.mark.parametrize(
    ("key", "pair"),
    [("HARDWARE_FIREWALL_DEDICATED", False), ("HARDWARE_FIREWALL_HIGH_AVAILABILITY", True)],
)
def test_the_firewall_of_a_vlan(emulator: Emulator, key: str, *, pair: bool) -> None:
    """It is ordered, known to its VLAN, keeps it from being cancelled, and is cancelled."""
    vlan = order_vlan(emulator)
    id = protect(emulator, vlan, key)
    flags = "dedicatedFirewallFlag,highAvailabilityFirewallFlag"
    mask = f"mask[{flags},networkVlanFirewall[id,datacenter[name]],firewallInterfaces[name]]"
    row = emulator.get("Network_Vlan", vlan, mask)
    assert (1, pair) == (row["dedicatedFirewallFlag"], row["highAvailabilityFirewallFlag"])
    assert id == row["networkVlanFirewall"]["id"]
    assert ["inside", "outside"] == [each["name"] for each in row["firewallInterfaces"]]
    reasons = rest(emulator, f"SoftLayer_Network_Vlan/{vlan}/getCancelFailureReasons").json
    assert ["The VLAN is protected by a firewall."] == reasons
    kind = "Network_Protection_Firewall_Dedicated"
    assert "SoftLayer_Exception_Public" == order(emulator, kind, key, vlanId=vlan).error[1]
    assert cancel(emulator, DEDICATED, id).json is True
    assert (
        0
        == emulator.get("Network_Vlan", vlan, "mask[dedicatedFirewallFlag]")[
            "dedicatedFirewallFlag"
        ]
    )
    assert 404 == rest(emulator, f"SoftLayer_{DEDICATED}/{id}").status


def test_rules_of_a_vlan(emulator: Emulator) -> None:
    """A request with the id of an access list replaces the rules; they can be put back."""
    id = protect(emulator, order_vlan(emulator))
    inner = "firewallInterfaces[name,firewallContextAccessControlLists[id,direction]]"
    row = emulator.get(DEDICATED, id, f"mask[networkVlan[{inner}]]")
    outside = row["networkVlan"]["firewallInterfaces"][1]
    acl = next(
        each["id"]
        for each in outside["firewallContextAccessControlLists"]
        if each["direction"] == "in"
    )
    template = {"firewallContextAccessControlListId": acl, "rules": [RULE]}
    assert 201 == rest(emulator, f"{REQUEST}/createObject", template).status
    path = f"SoftLayer_{DEDICATED}/{id}"
    (rule,) = rest(emulator, f"{path}/getRules").json
    mask = "mask[networkVlan[firewallRules[id]]]"
    assert [{"id": rule["id"]}] == emulator.get(DEDICATED, id, mask)["networkVlan"]["firewallRules"]
    assert ("10.0.0.0", 22) == (rule["sourceIpAddress"], rule["destinationPortRangeEnd"])
    assert rest(emulator, f"{REQUEST}/updateRuleNote", {"id": rule["id"]}, "mine").json is True
    assert "mine" == rest(emulator, f"{path}/getRules").json[0]["notes"]
    assert 404 == rest(emulator, f"{REQUEST}/updateRuleNote", {"id": 7}, "mine").status
    rest(emulator, f"{path}/restoreDefaults")
    assert 65535 == rest(emulator, f"{path}/getRules").json[0]["destinationPortRangeEnd"]
    rest(emulator, f"{path}/updateRouteBypass", True)
    assert "enabled" == rest(emulator, path).json["administrativeBypassFlag"]
    assert rest(emulator, f"{path}/hasActiveTransactions").json is False
    assert rest(emulator, f"{path}/isHighAvailabilityUpgradeAvailable").json is True
    assert rest(emulator, f"{path}/isAccountAllowed").json is True
    assert rest(emulator, f"{path}/getFirewallFirmwareVersion").json


@pytest.mark.parametrize(
    ("name", "datatype", "id"),
    [("virtualGuests", "Virtual_Guest", 102), ("hardware", "Hardware_Server", 21001)],
)
def test_the_firewall_of_a_server(emulator: Emulator, name: str, datatype: str, id: int) -> None:
    """It stands before the public interface; the server and its VLAN know it."""
    key, kind = "1000MBPS_HARDWARE_FIREWALL", "Network_Protection_Firewall"
    servers: dict[str, Any] = {name: [{"id": id}]}
    assert 200 == order(emulator, kind, key, **servers).status
    mask = "mask[id,status,rules[action]]"
    firewall = rest(emulator, f"SoftLayer_{datatype}/{id}/getFirewallServiceComponent", mask=mask)
    assert ("allow_edit", 1) == (firewall.json["status"], len(firewall.json["rules"]))
    lists = "firewallGuestNetworkComponents[id],firewallNetworkComponents[id]"
    vlans = emulator.get(datatype, id, f"mask[networkVlans[{lists}]]")["networkVlans"]
    relation = "firewallGuestNetworkComponents" if id == 102 else "firewallNetworkComponents"
    assert [[], [{"id": firewall.json["id"]}]] == [vlan[relation] for vlan in vlans]
    assert "SoftLayer_Exception_Public" == order(emulator, kind, key, **servers).error[1]
    template = {"networkComponentFirewallId": firewall.json["id"], "rules": [RULE]}
    header = struct(
        networkComponentFirewallId=integer(firewall.json["id"]),
        rules=array(struct(**{n: string(str(v)) for n, v in RULE.items()})),
    )
    assert xmlrpc(emulator, REQUEST, "createObject", header).value["id"]
    assert 201 == rest(emulator, f"{REQUEST}/createObject", template).status
    (rule,) = rest(emulator, f"SoftLayer_{COMPONENT}/{firewall.json['id']}/getRules").json
    assert "10.0.0.0" == rule["sourceIpAddress"]
    assert cancel(emulator, COMPONENT, firewall.json["id"]).json is True
    assert rest(emulator, f"SoftLayer_{datatype}/{id}/getFirewallServiceComponent").json is None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"action": None}, "MissingCreationProperty"),
        ({"action": "maybe"}, "InvalidValue"),
        ({"protocol": "frobs"}, "InvalidValue"),
        ({"sourceIpAddress": ""}, "MissingCreationProperty"),
    ],
)
def test_bad_rules(emulator: Emulator, changes: dict[str, Any], code: str) -> None:
    """A rule that cannot be is refused; so is a request for no firewall."""
    (firewall,) = emulator.seed(DEDICATED)
    lists = "networkVlan[firewallInterfaces[firewallContextAccessControlLists[id]]]"
    row = emulator.get(DEDICATED, firewall["id"], f"mask[{lists}]")
    interface = row["networkVlan"]["firewallInterfaces"][0]
    acl = interface["firewallContextAccessControlLists"][0]["id"]
    template = {"firewallContextAccessControlListId": acl, "rules": [RULE | changes]}
    reply = rest(emulator, f"{REQUEST}/createObject", template)
    assert f"SoftLayer_Exception_{code}" == reply.error[1]
    reply = rest(emulator, f"{REQUEST}/createObject", {"rules": [RULE]})
    assert "SoftLayer_Exception_MissingCreationProperty" == reply.error[1]


def test_gateways(emulator: Emulator) -> None:
    """VLANs are put behind a gateway, pass by it, and are taken away."""
    (gateway,) = emulator.seed("Network_Gateway", name="edge", datacenter={"name": "dal13"})
    emulator.seed(DEDICATED, networkGateway={"id": gateway["id"]})
    wanted = {"networkGateways": {"networkFirewall": {"operation": "not null"}}}
    mask = "mask[id,networkFirewall[firewallType,datacenter[name]],members.hardware.hostname]"
    (row,) = rest(emulator, "SoftLayer_Account/getNetworkGateways", filter=wanted, mask=mask).json
    assert {"name": "dal13"} == row["networkFirewall"]["datacenter"]
    assert ["edge"] == [each["hardware"]["hostname"] for each in row["members"]]
    vlan, path = order_vlan(emulator), f"SoftLayer_Network_Gateway/{gateway['id']}"
    possible = rest(emulator, f"{path}/getPossibleInsideVlans", mask="mask[id]").json
    assert {"id": vlan} in possible
    service = "SoftLayer_Network_Gateway_Vlan"
    template = {"networkGatewayId": gateway["id"], "networkVlanId": vlan}
    inside = rest(emulator, f"{service}/createObject", template).json
    assert (True, vlan) == (inside["bypassFlag"], inside["networkVlanId"])
    assert (
        "SoftLayer_Exception_Public" == rest(emulator, f"{service}/createObject", template).error[1]
    )
    for method, flag in (("unbypassAllVlans", False), ("bypassAllVlans", True)):
        assert rest(emulator, f"{path}/{method}").json is None
        assert flag is rest(emulator, f"{service}/{inside['id']}").json["bypassFlag"]
    rest(emulator, f"{service}/{inside['id']}/unbypass")
    attached = emulator.get("Network_Vlan", vlan, "mask[attachedNetworkGateway[name]]")
    assert {"name": "edge"} == attached["attachedNetworkGateway"]
    assert rest(emulator, f"{path}/rename", "other").json is True
    assert rest(emulator, f"{service}/deleteObjects", [{"id": inside["id"]}]).json is True
    assert [] == rest(emulator, f"{path}/getInsideVlans").json


def test_delivery_controllers(emulator: Emulator) -> None:
    """A NetScaler is ordered, named, saved and cancelled."""
    key = "CITRIX_NETSCALER_VPX_10_5_10MBPS_STANDARD"
    kind = "Network_Application_Delivery_Controller"
    assert 200 == order(emulator, kind, key, 192, location="dal13").status
    mask = "mask[id,name,datacenter[name],networkVlans[id],subnets[id]]"
    (row,) = rest(emulator, "SoftLayer_Account/getApplicationDeliveryControllers", mask=mask).json
    assert ({"name": "dal13"}, 2) == (row["datacenter"], len(row["networkVlans"]))
    path = f"SoftLayer_{kind}/{row['id']}"
    assert rest(emulator, f"{path}/editObject", {"notes": "mine"}).json is True
    saved = rest(emulator, f"{path}/saveCurrentConfiguration", "first").json
    assert rest(emulator, f"{path}/restoreConfiguration", saved["id"]).json is True
    assert 404 == rest(emulator, f"{path}/restoreConfiguration", 7).status
    assert rest(emulator, f"{path}/restoreBaseConfiguration").json is True
    assert cancel(emulator, kind, row["id"]).json is True
    assert 404 == rest(emulator, path).status


def order_gateway(emulator: Emulator, **changes: Any) -> Any:
    """Order a gateway of two servers, and what makes one of them; what is changed is of both."""
    account = Account(emulator)
    servers = account.order("gateway", changes)
    [package] = (
        each
        for each in emulator.all("Product_Package", "mask[id,keyName,itemPrices.id]")
        if each["keyName"] == "NETWORK_GATEWAY_APPLIANCE_CLUSTER"
    )
    cluster = {
        "complexType": "SoftLayer_Container_Product_Order_Gateway_Appliance_Cluster",
        "packageId": package["id"],
        "clusterIdentifier": "edges",
        "prices": [{"id": each["id"]} for each in package["itemPrices"]],
    }
    path = "SoftLayer_Product_Order/placeOrder"
    return rest(emulator, path, {"orderContainers": [servers, cluster]})


def test_a_gateway_is_ordered_with_its_members(emulator: Emulator) -> None:
    """Two servers make one gateway, which is in their networks; each knows which it is of."""
    placed = order_gateway(emulator)
    [servers, _] = placed.json["orderDetails"]["orderContainers"]
    mask = "mask[id,name,members[hardware.id,priority],publicVlanId,status.keyName,networkSpace]"
    [gateway] = rest(emulator, "SoftLayer_Account/getNetworkGateways", mask=mask).json
    assert ("new1", "ACTIVE", "BOTH") == (
        gateway["name"],
        gateway["status"]["keyName"],
        gateway["networkSpace"],
    )
    ids = [each["id"] for each in servers["hardware"]]
    assert ids == [each["hardware"]["id"] for each in gateway["members"]]
    assert [254, 253] == [each["priority"] for each in gateway["members"]]
    for id in ids:
        mask = "mask[networkGatewayMember.networkGatewayId,primaryNetworkComponent.networkVlan.id]"
        server = emulator.get("Hardware_Server", id, mask)
        assert gateway["id"] == server["networkGatewayMember"]["networkGatewayId"]
        vlan = server["primaryNetworkComponent"]["networkVlan"]["id"]
        assert gateway["publicVlanId"] == vlan


def test_a_gateway_gets_one_more_member(emulator: Emulator) -> None:
    """A server is ordered for a gateway that is there, until that has two of them."""
    (gateway,) = emulator.seed("Network_Gateway", name="edge", datacenter={"name": "dal13"})
    account = Account(emulator)
    changes = {"hardware": [HOST], "quantity": 1, "clusterResourceId": gateway["id"]}
    order = account.order("gateway", changes)
    path = "SoftLayer_Product_Order/placeOrder"
    assert 200 == rest(emulator, path, order).status
    shown = emulator.get("Network_Gateway", gateway["id"], "mask[members[id]]")
    assert 2 == len(shown["members"])
    text = "Invalid data on the order for property: hardware. A gateway has 2 members at most."
    assert text == rest(emulator, path, order).error[2]
    order = account.order("gateway", {**changes, "clusterResourceId": 7})
    assert "Unable to find object with id of '7'." == rest(emulator, path, order).error[2]


def test_a_cluster_is_for_a_gateway(emulator: Emulator) -> None:
    """Servers of another cluster are not made one by it; nothing is ordered then."""
    reply = order_gateway(emulator, clusterIdentifier="others")
    assert "SoftLayer_Exception_Order_InvalidData" == reply.error[1]
    assert [] == emulator.all("Network_Gateway")
