from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.test_guests import create
from tests.emulator.wire import Reply, integer, rest, string, struct, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

VLAN, SUBNET = "SoftLayer_Network_Vlan", "SoftLayer_Network_Subnet"
ADDRESS = f"{SUBNET}_IpAddress"
NETWORK_VLAN = 571


def price_of(emulator: Emulator, package: int, key: str) -> dict[str, Any]:
    """The price of an item, as an order names it."""
    items = rest(emulator, f"SoftLayer_Product_Package/{package}/getItems").json
    return next({"id": each["prices"][0]["id"]} for each in items if each["keyName"] == key)


def order(emulator: Emulator, kind: str, key: str, package: int = 0, **values: Any) -> Reply:
    """Place the order of one thing."""
    container = {
        "complexType": f"SoftLayer_Container_Product_Order_{kind}",
        "packageId": package,
        "prices": [price_of(emulator, package, key)],
        "quantity": 1,
        **values,
    }
    return rest(emulator, "SoftLayer_Product_Order/placeOrder", container)


def newest(emulator: Emulator, datatype: str, mask: str = "id") -> dict[str, Any]:
    """The object that was made last."""
    return emulator.all(datatype, f"mask[{mask}]")[-1]


def order_vlan(emulator: Emulator, **values: Any) -> int:
    """A new private VLAN in Dallas."""
    key = "PRIVATE_NETWORK_VLAN"
    place = {"location": "dal13", "name": "mine"} | values
    assert 200 == order(emulator, "Network_Vlan", key, NETWORK_VLAN, **place).status
    return int(newest(emulator, "Network_Vlan")["id"])


def cancel(emulator: Emulator, datatype: str, id: int) -> Reply:
    """Cancel what an object costs."""
    item = emulator.get(datatype, id, "mask[billingItem[id]]")["billingItem"]["id"]
    return rest(emulator, f"SoftLayer_Billing_Item/{item}/cancelService")


def address_of(emulator: Emulator, guest: int = 102) -> str:
    """The public address of a guest."""
    return str(emulator.get("Virtual_Guest", guest, "mask[primaryIpAddress]")["primaryIpAddress"])


@pytest.mark.parametrize(
    ("host", "id", "relation"),
    [("Virtual_Guest", 102, "virtualGuest"), ("Hardware_Server", 21001, "hardware")],
)
def test_a_host_is_where_its_addresses_are(
    shared: Emulator, host: str, id: int, relation: str
) -> None:
    """Its VLANs, the subnets of these and the addresses in them all know the host."""
    mask = "primaryIpAddress,primaryBackendIpAddress,networkVlans[id]"
    found = shared.get(host, id, f"mask[{mask}]")
    many = "virtualGuests" if host == "Virtual_Guest" else "hardware"
    for text in (found["primaryIpAddress"], found["primaryBackendIpAddress"]):
        inner = f"{relation}[id],subnet[{many}[id],networkVlan[id,{many}[id]]]"
        row = rest(shared, f"{ADDRESS}/getByIpAddress/{text}", mask=f"mask[{inner}]").json
        assert id == row[relation]["id"]
        assert {"id": id} in row["subnet"][many]
        assert {"id": id} in row["subnet"]["networkVlan"][many]
        assert row["subnet"]["networkVlan"]["id"] in [vlan["id"] for vlan in found["networkVlans"]]


def test_addresses_are_of_the_subnet(shared: Emulator) -> None:
    """A subnet has all its addresses: three are reserved, and some are in use."""
    subnet = shared.get("Virtual_Guest", 102, "mask[primaryNetworkComponent[primarySubnet[id]]]")
    id = subnet["primaryNetworkComponent"]["primarySubnet"]["id"]
    mask = "networkIdentifier,gateway,broadcastAddress,usableIpAddressCount,ipAddresses"
    row = rest(shared, f"{SUBNET}/{id}", mask=f"mask[{mask}]").json
    addresses = [each["ipAddress"] for each in row["ipAddresses"]]
    assert (16, "13") == (len(addresses), row["usableIpAddressCount"])
    assert addresses == [f"198.51.100.{n}" for n in range(16)]
    reserved = [each["ipAddress"] for each in row["ipAddresses"] if each["isReserved"]]
    assert reserved == [row["networkIdentifier"], row["gateway"], row["broadcastAddress"]]


def test_a_full_vlan_grows(emulator: Emulator) -> None:
    """When the subnet of a VLAN is full there is a larger one; no address is given out twice."""
    place = {"name": "tor01"}
    emulator.seed("Virtual_Guest", 100, datacenter=place, hostname="g{n}")
    mask = "mask[subnetType,cidr,virtualGuestCount,datacenter[name],addressSpace]"
    rows = [row for row in emulator.all("Network_Subnet", mask) if row["datacenter"] == place]
    public = [row for row in rows if row["addressSpace"] == "PUBLIC"]
    further = "ADDITIONAL_PRIMARY"
    assert [("PRIMARY", 28, 13), (further, 27, 29), (further, 26, 58)] == [
        (row["subnetType"], row["cidr"], row["virtualGuestCount"]) for row in public
    ]
    guests = emulator.all("Virtual_Guest", "mask[primaryIpAddress,primaryBackendIpAddress]")
    for name in ("primaryIpAddress", "primaryBackendIpAddress"):
        assert len(guests) == len({guest[name] for guest in guests})


def test_addresses_come_back(emulator: Emulator) -> None:
    """The address of a guest that is gone is given to another one."""
    text = address_of(emulator)
    rest(emulator, "SoftLayer_Virtual_Guest/102/deleteObject")
    path = f"{ADDRESS}/getByIpAddress/{text}"
    assert "virtualGuest" not in rest(emulator, path, mask="mask[id,virtualGuest[id]]").json
    assert text == address_of(emulator, create(emulator, datacenter={"name": "dal05"}).json["id"])


def test_a_guest_in_networks_of_its_choice(emulator: Emulator) -> None:
    """A template can name the VLAN, the subnet and the router; what is not there is refused."""
    vlan = order_vlan(emulator)
    chosen = {"networkVlan": {"id": vlan}}
    id = create(emulator, primaryBackendNetworkComponent=chosen).json["id"]
    mask = "mask[primaryBackendNetworkComponent[networkVlan[id],primarySubnet[networkVlanId]]]"
    port = emulator.get("Virtual_Guest", id, mask)["primaryBackendNetworkComponent"]
    assert (vlan, vlan) == (port["networkVlan"]["id"], port["primarySubnet"]["networkVlanId"])
    order(emulator, "Network_Subnet", "8_PORTABLE_PRIVATE_IP_ADDRESSES", endPointVlanId=vlan)
    subnet = newest(emulator, "Network_Subnet")["id"]
    chosen["networkVlan"]["primarySubnet"] = {"id": subnet}  # type: ignore[assignment]
    id = create(emulator, primaryBackendNetworkComponent=chosen).json["id"]
    assert [{"id": id}] == emulator.get("Network_Subnet", subnet, "mask[virtualGuests[id]]")[
        "virtualGuests"
    ]
    assert 404 == create(emulator, primaryNetworkComponent={"router": {"id": 7}}).status


def test_routers_are_no_servers(shared: Emulator) -> None:
    """The routers of the datacenters are in none of the lists of servers."""
    rows = rest(shared, "SoftLayer_Account/getHardware", mask="mask[id]").json
    assert 12 == len(rows)
    place = shared.all("Location_Datacenter")[0]["id"]
    path = f"SoftLayer_Location_Datacenter/{place}/getHardwareRouters"
    names = [row["hostname"] for row in rest(shared, path).json]
    assert ["fcr01a.dal05", "bcr01a.dal05"] == names
    for side, name in zip(("Frontend", "Backend"), names, strict=True):
        path = f"SoftLayer_Location_Datacenter/{place}/get{side}HardwareRouters"
        assert [name] == [row["hostname"] for row in rest(shared, path).json]
    mask = "mask[primaryRouter[hostname],podName,fullyQualifiedName]"
    vlan = shared.all("Network_Vlan", mask)[0]
    assert vlan == {
        "primaryRouter": {"hostname": "fcr01a.dal05"},
        "podName": "dal05.pod01",
        "fullyQualifiedName": "dal05.fcr01.801",
    }


def test_pods(shared: Emulator) -> None:
    """Each datacenter has a pod; one is going to close."""
    wanted = {"operation": "in", "options": [{"name": "data", "value": ["CLOSURE_ANNOUNCED"]}]}
    path = "SoftLayer_Network_Pod/getAllObjects"
    assert 13 == len(rest(shared, path).json)
    closing = rest(shared, path, filter={"capabilities": wanted}).json
    assert ["hou02.pod01"] == [pod["name"] for pod in closing]


def test_the_life_of_a_vlan(emulator: Emulator) -> None:
    """A VLAN is ordered, named, tagged and cancelled; servers in it keep it."""
    vlan = order_vlan(emulator, routerId=emulator.all("Network_Pod")[4]["backendRouterId"])
    edit = {"name": "ours", "note": "shared"}
    assert rest(emulator, f"{VLAN}/{vlan}/editObject", edit).json is True
    assert rest(emulator, f"{VLAN}/{vlan}/setTags", "a,b").json is True
    mask = "mask[name,note,networkSpace,fullyQualifiedName,tagReferences.tag.name]"
    shown = emulator.get("Network_Vlan", vlan, mask)
    assert ["a", "b"] == [each["tag"]["name"] for each in shown.pop("tagReferences")]
    assert shown == {
        "name": "ours",
        "note": "shared",
        "networkSpace": "PRIVATE",
        "fullyQualifiedName": "dal13.bcr01.906",
    }
    guest = create(emulator, primaryBackendNetworkComponent={"networkVlan": {"id": vlan}}).json[
        "id"
    ]
    reasons = rest(emulator, f"{VLAN}/{vlan}/getCancelFailureReasons").json
    assert ["The VLAN has virtual servers on it."] == reasons
    assert (500, "SoftLayer_Exception_Public", reasons[0]) == cancel(
        emulator, "Network_Vlan", vlan
    ).error
    rest(emulator, f"SoftLayer_Virtual_Guest/{guest}/deleteObject")
    assert [] == rest(emulator, f"{VLAN}/{vlan}/getCancelFailureReasons").json
    assert cancel(emulator, "Network_Vlan", vlan).json is True
    assert 404 == rest(emulator, f"{VLAN}/{vlan}").status


def test_long_names_are_refused(emulator: Emulator) -> None:
    """The name of a VLAN has 20 characters at most."""
    vlan = emulator.all("Network_Vlan")[0]["id"]
    reply = rest(emulator, f"{VLAN}/{vlan}/editObject", {"name": "x" * 21})
    assert "SoftLayer_Exception_InvalidValue" == reply.error[1]


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("getVlanForIpAddress/{ip}", "PUBLIC"),
        ("getPrivateVlanByIpAddress/{ip}", "PRIVATE"),
        ("getPublicVlanByFqdn/web1.example.com", "PUBLIC"),
    ],
)
def test_finding_vlans(shared: Emulator, method: str, expected: str) -> None:
    """A VLAN is found by an address in it, or by a server."""
    path = f"{VLAN}/{method.format(ip=address_of(shared))}"
    assert expected == rest(shared, path, mask="mask[networkSpace]").json["networkSpace"]
    unknown = f"{VLAN}/{method.format(ip='192.0.2.1').replace('web1', 'web9')}"
    assert "SoftLayer_Exception_NotFound" == rest(shared, unknown).error[1]


def test_trunks(emulator: Emulator) -> None:
    """A server's port can have more VLANs; both know of it, until it is taken away."""
    mask = "mask[networkComponents[id,networkVlansTrunkable[id]]]"
    vlan = order_vlan(emulator)
    ports = emulator.get("Hardware_Server", 21007, mask)["networkComponents"]
    assert {"id": vlan} in ports[0]["networkVlansTrunkable"]
    path = f"SoftLayer_Network_Component/{ports[0]['id']}"
    added = rest(emulator, f"{path}/addNetworkVlanTrunks", [{"id": vlan}], mask="mask[id]").json
    assert ([{"id": vlan}], []) == (
        added,
        rest(emulator, f"{path}/addNetworkVlanTrunks", [{"id": vlan}]).json,
    )
    down = "networkComponentTrunks[networkComponent[downlinkComponent[hardware[id]]]]"
    trunk = emulator.get("Network_Vlan", vlan, f"mask[{down}]")["networkComponentTrunks"][0]
    assert 21007 == trunk["networkComponent"]["downlinkComponent"]["hardware"]["id"]
    inner = "uplinkComponent[networkVlanTrunks[networkVlanId]]"
    seen = emulator.get("Network_Component", ports[0]["id"], f"mask[{inner}]")
    assert [{"networkVlanId": vlan}] == seen["uplinkComponent"]["networkVlanTrunks"]
    assert 1 == len(rest(emulator, f"{path}/removeNetworkVlanTrunks", [{"id": vlan}]).json)
    assert [] == rest(emulator, f"{path}/clearNetworkVlanTrunks").json
    assert 404 == rest(emulator, f"{path}/addNetworkVlanTrunks", [{"id": 7}]).status


def test_a_portable_subnet(emulator: Emulator) -> None:
    """It is ordered for a VLAN, has a note and tags, moves to another VLAN, and is cancelled."""
    vlan, other = order_vlan(emulator), order_vlan(emulator)
    key = "8_PORTABLE_PRIVATE_IP_ADDRESSES"
    assert 200 == order(emulator, "Network_Subnet", key, endPointVlanId=vlan).status
    mask = "id,cidr,subnetType,networkVlanId,addressSpace,usableIpAddressCount,datacenter[name]"
    row = newest(emulator, "Network_Subnet", mask)
    id = row.pop("id")
    assert row == {
        "cidr": 29,
        "subnetType": "SECONDARY_ON_VLAN",
        "networkVlanId": vlan,
        "addressSpace": "PRIVATE",
        "usableIpAddressCount": "5",
        "datacenter": {"name": "dal13"},
    }
    assert rest(emulator, f"{SUBNET}/{id}/editNote", "mine").json is True
    assert rest(emulator, f"{SUBNET}/{id}/setTags", "a").json is True
    for expected in (True, False):
        assert expected is rest(emulator, f"{SUBNET}/{id}/route", VLAN, str(other)).json
    seen = emulator.get("Network_Subnet", id, "mask[note,networkVlanId,tagReferences.tag.name]")
    assert ("mine", other) == (seen["note"], seen["networkVlanId"])
    assert ["a"] == [each["tag"]["name"] for each in seen["tagReferences"]]
    assert cancel(emulator, "Network_Subnet", id).json is True
    assert 404 == rest(emulator, f"{SUBNET}/{id}").status


def test_a_static_subnet(emulator: Emulator) -> None:
    """It leads to an address of a server, nowhere, or to a server by any of its names."""
    text = address_of(emulator)
    end = rest(emulator, f"{ADDRESS}/getByIpAddress/{text}").json["id"]
    key = "4_STATIC_PUBLIC_IP_ADDRESSES"
    assert 200 == order(emulator, "Network_Subnet", key, endPointIpAddressId=end).status
    id = newest(emulator, "Network_Subnet")["id"]

    def target() -> object:
        row = emulator.get("Network_Subnet", id, "mask[endPointIpAddress[ipAddress]]")
        return row.get("endPointIpAddress", {}).get("ipAddress")

    assert text == target()
    for expected in (True, False):
        assert expected is rest(emulator, f"{SUBNET}/{id}/clearRoute").json
        assert target() is None
    guest = "SoftLayer_Virtual_Guest"
    hosts = [(guest, name) for name in ("web1", "web1<example.com>", "102")]
    for kind, name in ((ADDRESS, text), *hosts):
        assert rest(emulator, f"{SUBNET}/{id}/route", kind, name).json is True
        assert text == target()
        rest(emulator, f"{SUBNET}/{id}/clearRoute")
    emulator.seed("Virtual_Guest", hostname="web1", domain="other.example")
    assert (
        "SoftLayer_Exception_ObjectDuplication"
        == rest(emulator, f"{SUBNET}/{id}/route", guest, "web1").error[1]
    )


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        (ADDRESS, "192.0.2.1"),
        (ADDRESS, "198.51.100.10"),
        (ADDRESS, "198.51.100.1"),
        (ADDRESS, "198.51.100.98"),
        (VLAN, "7"),
        ("SoftLayer_Virtual_Guest", "nobody"),
        ("SoftLayer_Ticket", "1"),
    ],
)
def test_no_route(emulator: Emulator, kind: str, target: str) -> None:
    """What is unknown, unused, reserved or elsewhere is no destination of a static subnet."""
    end = rest(emulator, f"{ADDRESS}/getByIpAddress/{address_of(emulator)}").json["id"]
    order(emulator, "Network_Subnet", "1_STATIC_PUBLIC_IP_ADDRESSES", endPointIpAddressId=end)
    id = newest(emulator, "Network_Subnet")["id"]
    reply = rest(emulator, f"{SUBNET}/{id}/route", kind, target)
    assert (500, "SoftLayer_Exception_NotFound") == reply.error[:2]


def test_primary_subnets_stay(emulator: Emulator) -> None:
    """The subnet that servers have their addresses from cannot be routed elsewhere."""
    id = emulator.all("Network_Subnet")[0]["id"]
    for reply in (
        rest(emulator, f"{SUBNET}/{id}/clearRoute"),
        rest(emulator, f"{SUBNET}/{id}/route", ADDRESS, "198.51.100.2"),
    ):
        assert "SoftLayer_Exception_Unavailable" == reply.error[1]


def test_notes_of_addresses(emulator: Emulator) -> None:
    """Any address can have a note, be it in use or not; its id stays."""
    for text in (address_of(emulator), "198.51.100.10"):
        path = f"{ADDRESS}/getByIpAddress/{text}"
        id = rest(emulator, path).json["id"]
        assert rest(emulator, f"{ADDRESS}/{id}/editObject", {"note": "mine"}).json is True
        assert (id, "mine") == (rest(emulator, path).json["id"], rest(emulator, path).json["note"])
    many = [{"id": id, "note": "yours"}]
    assert rest(emulator, f"{ADDRESS}/editObjects", many).json is True
    assert "yours" == rest(emulator, f"{ADDRESS}/{id}").json["note"]


def test_finding_addresses(shared: Emulator) -> None:
    """An address that is not the account's is nothing; what is no address is refused."""
    path = f"{ADDRESS}/getByIpAddress"
    assert rest(shared, f"{path}/192.0.2.1").json is None
    text = "Invalid IP address of frobs defined."
    assert (500, "SoftLayer_Exception_Public", text) == rest(shared, path, "frobs").error
    found = rest(shared, f"{SUBNET}/getSubnetForIpAddress/198.51.100.10").json
    assert "198.51.100.0" == found["networkIdentifier"]
    used = rest(shared, f"{SUBNET}/{found['id']}/getIpAddressUsage").json
    assert "web1.example.com" in [each["resourceFullyQualifiedName"] for each in used]
    assert found["subnetType"] == "PRIMARY"


@pytest.mark.parametrize(("key", "version"), [("GLOBAL_IPV4", 4), ("GLOBAL_IPV6", 6)])
def test_a_global_address(emulator: Emulator, key: str, version: int) -> None:
    """It is ordered, routed, unrouted and cancelled; only to addresses of its version."""
    assert 200 == order(emulator, "Network_Subnet", key).status
    wanted = {"globalIpRecords": {"ipAddress": {"subnet": {"version": {"operation": version}}}}}
    path = "SoftLayer_Account/getGlobalIpRecords"
    (row,) = rest(emulator, path, filter=wanted).json
    service, text = f"{ADDRESS}_Global/{row['id']}", address_of(emulator)
    mask = "mask[ipAddress[ipAddress],destinationIpAddress[ipAddress,virtualGuest[id]]]"
    reply = rest(emulator, f"{service}/route", text)
    if version == 4:
        assert reply.json is True
        seen = rest(emulator, service, mask=mask).json["destinationIpAddress"]
        assert {"ipAddress": text, "virtualGuest": {"id": 102}} == seen
    else:
        assert "SoftLayer_Exception_NotFound" == reply.error[1]
    assert (version == 4) is rest(emulator, f"{service}/unroute").json
    assert "destinationIpAddress" not in rest(emulator, service, mask=mask).json
    assert cancel(emulator, "Network_Subnet_IpAddress_Global", row["id"]).json is True
    assert [] == rest(emulator, path).json


@pytest.mark.parametrize(
    ("key", "values", "code"),
    [
        ("8_PORTABLE_PUBLIC_IP_ADDRESSES", {}, "SoftLayer_Exception_Order_InvalidData"),
        (
            "8_PORTABLE_PUBLIC_IP_ADDRESSES",
            {"endPointVlanId": 7},
            "SoftLayer_Exception_ObjectNotFound",
        ),
        (
            "4_STATIC_PUBLIC_IP_ADDRESSES",
            {"endPointIpAddressId": 7},
            "SoftLayer_Exception_ObjectNotFound",
        ),
        ("100MBPS_HARDWARE_FIREWALL", {}, "SoftLayer_Exception_Order_MissingCategory"),
    ],
)
def test_orders_that_are_refused(
    emulator: Emulator, key: str, values: dict[str, Any], code: str
) -> None:
    """A subnet needs a VLAN or an address to be at, and an item of its kind."""
    before = len(emulator.all("Network_Subnet"))
    assert code == order(emulator, "Network_Subnet", key, **values).error[1]
    assert before == len(emulator.all("Network_Subnet"))


def test_names_of_addresses(emulator: Emulator) -> None:
    """The reverse zone of a guest has the names of its address, which can be changed."""
    path, text = "SoftLayer_Virtual_Guest/102/getReverseDomainRecords", address_of(emulator)
    (zone,) = rest(emulator, path).json
    assert ("100.51.198.in-addr.arpa", []) == (zone["name"], zone["resourceRecords"])
    rest(emulator, "SoftLayer_Dns_Domain/createPtrRecord", text, "web1.example.com.", 600)
    rest(emulator, "SoftLayer_Dns_Domain/createPtrRecord", "198.51.100.10", "other.", 600)
    (record,) = rest(emulator, path).json[0]["resourceRecords"]
    assert ("7", "web1.example.com.", "ptr") == (record["host"], record["data"], record["type"])
    edit = f"SoftLayer_Dns_Domain_ResourceRecord/{record['id']}/editObject"
    assert rest(emulator, edit, {**record, "data": "new."}).json is True
    (record,) = rest(emulator, path).json[0]["resourceRecords"]
    assert ("7", "new.") == (record["host"], record["data"])
    subnet = rest(emulator, f"{SUBNET}/getSubnetForIpAddress/{text}").json["id"]
    whole = rest(emulator, f"{SUBNET}/{subnet}/getReverseDomainRecords").json[0]
    assert 2 == len(whole["resourceRecords"])


def test_the_private_vlan_of_a_public_one(shared: Emulator) -> None:
    """It is that of the servers; a private one is its own."""
    guest = shared.get("Virtual_Guest", 102, "mask[networkVlans[id,networkSpace]]")
    vlans = {each["networkSpace"]: each["id"] for each in guest["networkVlans"]}
    for id in vlans.values():
        found = rest(shared, f"{VLAN}/{id}/getPrivateVlan").json
        assert vlans["PRIVATE"] == found["id"]


def test_ports_of_guests(emulator: Emulator) -> None:
    """A port is switched off and on, and does not answer when it is off."""
    guest = emulator.get("Virtual_Guest", 102, "mask[primaryNetworkComponent[id]]")
    path = f"SoftLayer_Virtual_Guest_Network_Component/{guest['primaryNetworkComponent']['id']}"
    for method, works in (("disable", False), ("enable", True)):
        assert rest(emulator, f"{path}/{method}").json is True
        assert works is rest(emulator, f"{path}/isPingable").json


@pytest.mark.parametrize("space", ["Private", "Public"])
def test_the_spaces_of_an_account(shared: Emulator, space: str) -> None:
    """VLANs and subnets are in a list of their own for each of the two networks."""
    for relation, name in (("NetworkVlans", "networkSpace"), ("Subnets", "addressSpace")):
        every = rest(shared, f"SoftLayer_Account/get{relation}", mask=f"mask[id,{name}]").json
        part = rest(shared, f"SoftLayer_Account/get{space}{relation}", mask="mask[id]").json
        wanted = [each["id"] for each in every if each[name] == space.upper()]
        assert wanted == [each["id"] for each in part]
        assert 0 < len(wanted) < len(every)


def test_capabilities_of_pods(shared: Emulator) -> None:
    """All that pods can have, once each."""
    found = rest(shared, "SoftLayer_Network_Pod/listCapabilities").json
    assert ["CLOSURE_ANNOUNCED", "SUPPORTS_SECURITY_GROUP"] == found


def test_reverse_zones_of_hosts(emulator: Emulator) -> None:
    """The reverse zone of a host has its own names; that of a VLAN those of its subnets."""
    text = address_of(emulator)
    record = {"type": "ptr", "data": "web.", "host": text, "ttl": 900}
    assert 201 == rest(emulator, "SoftLayer_Dns_Domain_ResourceRecord/createObject", record).status
    [zone] = rest(emulator, "SoftLayer_Virtual_Guest/102/getReverseDomainRecords").json
    [own] = zone["resourceRecords"]
    assert (text.rpartition(".")[2], "web.") == (own["host"], own["data"])
    assert zone["name"].endswith(".in-addr.arpa")
    vlan = rest(emulator, f"{VLAN}/getVlanForIpAddress/{text}").json["id"]
    zones = rest(emulator, f"{VLAN}/{vlan}/getReverseDomainRecords").json
    assert zone["name"] in {each["name"] for each in zones}


def test_over_xmlrpc(emulator: Emulator) -> None:
    """The same is said over XML-RPC."""
    found = xmlrpc(emulator, ADDRESS, "getByIpAddress", string(address_of(emulator))).value
    header = {f"{ADDRESS}InitParameters": struct(id=integer(found["id"]))}
    note = struct(note=string("mine"))
    assert xmlrpc(emulator, ADDRESS, "editObject", note, **header).value is True
    assert "mine" == xmlrpc(emulator, ADDRESS, "getObject", **header).value["note"]
    wrong = xmlrpc(emulator, ADDRESS, "getByIpAddress", string("frobs"))
    assert ("SoftLayer_Exception_Public", "Invalid IP address of frobs defined.") == wrong.fault


@pytest.mark.parametrize("given", [{}, {"id": 7, "name": "xyz01", "longName": "Xyz 1"}])
def test_a_sown_datacenter(emulator: Emulator, given: dict[str, Any]) -> None:
    """A datacenter of one's own has a name, routers and a pod, and guests can be in it."""
    [place] = emulator.seed("Location_Datacenter", **given)
    assert given.items() <= place.items()
    name = place["name"]
    mask = "mask[name,hardwareRouters[hostname]]"
    shown = emulator.get("Location_Datacenter", place["id"], mask)
    assert [f"fcr01a.{name}", f"bcr01a.{name}"] == [
        each["hostname"] for each in shown["hardwareRouters"]
    ]
    id = create(emulator, datacenter={"name": name}).json["id"]
    mask = "mask[datacenter[name],networkVlans[primaryRouter[hostname]]]"
    guest = emulator.get("Virtual_Guest", id, mask)
    assert {"name": name} == guest["datacenter"]
    assert {f"fcr01a.{name}", f"bcr01a.{name}"} == {
        each["primaryRouter"]["hostname"] for each in guest["networkVlans"]
    }


def test_sown_networks(emulator: Emulator) -> None:
    """What is sown is complete: a VLAN has a subnet, and a subnet has its addresses."""
    (vlan,) = emulator.seed("Network_Vlan", datacenter={"name": "ams03"}, name="sown")
    shown = emulator.get("Network_Vlan", vlan["id"], "mask[fullyQualifiedName,subnetCount]")
    assert ("ams03.fcr01.807", 1) == (shown["fullyQualifiedName"], shown["subnetCount"])
    (subnet,) = emulator.seed("Network_Subnet", networkIdentifier="192.0.2.0", cidr=28)
    assert "192.0.2.1" == subnet["gateway"]
    assert (
        16
        == emulator.get("Network_Subnet", subnet["id"], "mask[id,ipAddressCount]")["ipAddressCount"]
    )
    (guest,) = emulator.seed("Virtual_Guest", primaryIpAddress="192.0.2.5")
    mask = "mask[virtualGuests[id]]"
    assert [{"id": guest["id"]}] == emulator.get("Network_Subnet", subnet["id"], mask)[
        "virtualGuests"
    ]
    emulator.seed("Network_Subnet_IpAddress_Global")
    assert 1 == len(rest(emulator, "SoftLayer_Account/getGlobalIpRecords").json)
