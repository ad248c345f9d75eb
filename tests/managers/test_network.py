from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.models import NetworkSecurityGroupRule
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

SSH = {"direction": "ingress", "protocol": "tcp", "portRangeMin": 22, "portRangeMax": 22}
WEB = {"direction": "ingress", "protocol": "tcp", "portRangeMin": 443, "portRangeMax": 443}


@pytest.fixture
def manager(client: sl.Client) -> sl.NetworkManager:
    """The manager under test."""
    return sl.NetworkManager(client)


def vlan_of(manager: sl.NetworkManager, kind: str) -> Any:
    """The public or the private VLAN of a datacenter."""
    vlans = manager.list_vlans(datacenter="dal13")
    [vlan] = [each for each in vlans if each.network_space == kind.upper()]
    return vlan


def private_vlan(manager: sl.NetworkManager) -> Any:
    """The private VLAN of a datacenter."""
    return vlan_of(manager, "private")


def ports(manager: sl.NetworkManager, group: int | str) -> list[int | None]:
    """The first ports of the rules of a group."""
    return [rule.port_range_min for rule in manager.list_securitygroup_rules(group)]


# --- VLANs -----------------------------------------------------------------------------------


def test_list_vlans_narrows(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """Datacenter, number, name and tags are conditions; without them all VLANs come."""
    [row] = emulator.seed(
        "Network_Vlan", name="web-tier", datacenter={"name": "dal13"}, vlanNumber=1077
    )
    assert len(emulator.all("Network_Vlan")) == len(manager.list_vlans(page_size=5))
    assert [row["id"]] == [vlan.id for vlan in manager.list_vlans("dal13", 1077, "web*")]
    assert [] == manager.list_vlans(tags="nobody")
    assert manager.set_tags(["web", "prod"], row["id"])
    [vlan] = manager.iter_vlans(tags="prod")
    assert {"web", "prod"} == {each.tag.name for each in vlan.tag_references}
    assert 1 == len(manager.list_vlans(limit=1))


def test_a_vlan_is_known_by_its_names(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """A name, a full name with or without the router's letter, and a number that is no id."""
    [row] = emulator.seed(
        "Network_Vlan", name="web-tier", datacenter={"name": "dal13"}, vlanNumber=1077
    )
    full = str(manager.get_vlan(row["id"], "mask[fullyQualifiedName]").fully_qualified_name)
    place, router, number = full.split(".")
    names: list[int | str] = [
        "web-tier",
        full,
        f"{place}.{router}a.{number}",
        "1077",
        1077,
        str(row["id"]),
    ]
    found = {manager.get_vlan(name, "mask[id]").id for name in names}
    assert {row["id"]} == found
    assert [row["id"]] == manager.resolve_vlan_ids(full)
    assert [] == manager.resolve_vlan_ids("nope")
    with pytest.raises(sl.NotFoundError, match="nope"):
        manager.get_vlan("nope")
    with pytest.raises(sl.NotFoundError):
        manager.get_vlan("4000")
    emulator.seed("Network_Vlan", datacenter={"name": "dal10"}, vlanNumber=1077)
    with pytest.raises(sl.AmbiguousNameError, match="2 VLANs have the number 1077"):
        manager.get_vlan(1077)


def test_search_for_vlan_finds_words(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """A name, a number or a full name finds VLANs; a colon in it is no condition."""
    [row] = emulator.seed(
        "Network_Vlan", name="web-tier", datacenter={"name": "dal13"}, vlanNumber=1077
    )
    assert [row["id"]] == [vlan.id for vlan in manager.search_for_vlan("web-tier")]
    assert [1077] == [vlan.vlan_number for vlan in manager.search_for_vlan(1077)]
    manager.search_for_vlan('a:"b')
    assert ['_objectType:SoftLayer_Network_Vlan "a: b"'] == last(emulator)[2]


def test_edit_changes_what_is_given(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """Name, note and tags are changed where given, and an empty text takes them away."""
    id = private_vlan(manager).id
    assert manager.edit(id, name="web", note="for the web", tags="a,b")
    assert ["Network_Vlan::editObject", "Network_Vlan::setTags"] == methods(emulator)[-2:]
    assert ("web", "for the web") == (emulator.get("Network_Vlan", id)["name"], "for the web")
    assert manager.edit("web", tags="")
    vlan = manager.get_vlan("web", "mask[name,note,tagReferences[tag]]")
    assert ("web", "for the web", []) == (vlan.name, vlan.note, vlan.tag_references)
    assert manager.edit("web", name="")
    assert [{"name": ""}] == last(emulator)[2]
    count = len(emulator.calls)
    assert manager.edit(id)
    assert count == len(emulator.calls)


def test_why_a_vlan_cannot_be_cancelled(manager: sl.NetworkManager) -> None:
    """The reasons are texts; a VLAN is known by its number too."""
    vlan = private_vlan(manager)
    assert manager.get_cancel_failure_reasons(vlan.vlan_number)
    assert [vlan.id] == manager.resolve_ids(str(vlan.fully_qualified_name))


def test_cancel_item_means_its_flag(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """Not at once is not at once."""
    [row] = emulator.seed("Billing_Item", description="VLAN")
    manager.cancel_item(row["id"], False, "unneeded", "a note")
    assert ("cancelItem", str(row["id"]), [False, True, "unneeded", "a note"]) == last(emulator)


def test_summary_by_datacenter_counts(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """Each datacenter has its VLANs, and each server counts once."""
    summary = manager.summary_by_datacenter()
    assert {"dal13", "dal10"} <= set(summary)
    assert len(emulator.all("Network_Vlan")) == sum(each.vlan_count for each in summary.values())
    guests = sum(each.virtual_guest_count for each in summary.values())
    assert len(emulator.all("Virtual_Guest")) == guests
    here = summary["dal13"]
    assert (2, 2) == (here.vlan_count, here.subnet_count)
    assert here.public_ip_count > 0
    assert here.hardware_count >= 0


# --- subnets ---------------------------------------------------------------------------------


def test_list_subnets_narrows(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """All conditions are sent under the right paths."""
    assert len(emulator.all("Network_Subnet")) == len(manager.list_subnets(mask="mask[id]"))
    [subnet] = manager.list_subnets(
        datacenter="dal13", version=4, subnet_type="PRIMARY", network_space="PRIVATE"
    )
    assert [subnet.id] == [
        each.id for each in manager.iter_subnets(identifier=subnet.network_identifier)
    ]
    assert manager.set_tags_subnet(subnet.id, ["dmz"])
    assert [subnet.id] == [each.id for each in manager.list_subnets(tags=["dmz"])]


def test_a_subnet_is_known_by_its_network(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """Its network with or without the size; another size is another subnet."""
    [subnet] = manager.list_subnets(datacenter="dal13", network_space="PRIVATE")
    network = f"{subnet.network_identifier}/{subnet.cidr}"
    assert subnet.id == manager.get_subnet(network).id
    assert [subnet.id] == manager.resolve_subnet_ids(str(subnet.network_identifier))
    assert [] == manager.resolve_subnet_ids(f"{subnet.network_identifier}/1")
    assert manager.edit_note_subnet(network, "office")
    assert "office" == manager.get_subnet(subnet.id, mask="mask[note]").note
    assert manager.set_tags_subnet(network, "")
    assert [] == manager.get_subnet(subnet.id).tag_references


@pytest.mark.parametrize(("kind", "size"), [("public", 8), ("private", 16)])
def test_add_subnet_on_a_vlan(
    manager: sl.NetworkManager, emulator: Emulator, kind: Any, size: int
) -> None:
    """A portable subnet is on its VLAN, with as many addresses as were ordered, and cancelled."""
    vlan = vlan_of(manager, kind)
    before = {row["id"] for row in emulator.all("Network_Subnet")}
    priced = manager.verify_subnet(kind, size, vlan.id)
    assert isinstance(priced, sl.models.ContainerProductOrder)
    assert before == {row["id"] for row in emulator.all("Network_Subnet")}
    receipt = manager.add_subnet(kind, size, vlan.fully_qualified_name)
    assert isinstance(receipt, sl.models.ContainerProductOrderReceipt)
    [new] = {row["id"] for row in emulator.all("Network_Subnet")} - before
    found = manager.get_subnet(new, mask="mask[id,cidr,addressSpace,networkVlanId,subnetType]")
    expected = (kind.upper(), vlan.id, size)
    assert expected == (found.address_space, found.network_vlan_id, 2 ** (32 - (found.cidr or 0)))
    assert manager.cancel_subnet(new)
    assert "cancelService" == last(emulator)[0]


def test_add_subnet_routed_to_an_address(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """A static subnet leads to an address, which may be given by itself; IPv6 has one size."""
    guest = emulator.all("Virtual_Guest")[0]
    address = sl.VSManager(manager.client).get_instance(guest["id"]).primary_ip_address
    assert address
    known = manager.get_ip_by_address(address)
    manager.add_subnet("static", 4, address)
    assert known.id == emulator.calls[-1]["args"][0]["endPointIpAddressId"]
    [routed] = manager.list_subnets(subnet_type="STATIC_IP_ROUTED")
    assert routed.end_point_ip_address
    assert address == routed.end_point_ip_address.ip_address
    manager.verify_subnet("static", endpoint_id=known.id, version=6)
    priced = manager.add_subnet("public", 64, vlan_of(manager, "public").id, 6, test_order=True)
    assert isinstance(priced, sl.models.ContainerProductOrder)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("portable", 8, 1), "subnet_type='portable'"),
        (("publik", 8, 1), "Did you mean 'public'"),
        (("public", 8), "needs the VLAN"),
        (("static", 8), "needs the IP address"),
        (("public", 7, 1), "sold with 4, 8, 16"),
        (("private", 64, 1, 6), "no such subnet"),
    ],
)
def test_add_subnet_orders_nothing_else(
    manager: sl.NetworkManager, emulator: Emulator, arguments: Any, message: str
) -> None:
    """What is not sold is refused; nothing like it is ordered instead."""
    with pytest.raises(sl.PreflightError, match=message):
        manager.add_subnet(*arguments)
    assert "Product_Order::placeOrder" not in methods(emulator)


def test_what_costs_more_is_not_ordered(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """A price is told before, and an order that costs more than it may is not placed."""
    vlan = vlan_of(manager, "public")
    priced = manager.price_subnet("public", 8, vlan.id)
    assert ["8_PORTABLE_PUBLIC_IP_ADDRESSES"] == [each.key_name for each in priced.lines]
    assert priced.monthly > 0
    with pytest.raises(sl.PreflightError, match="max_monthly=1"):
        manager.add_subnet("public", 8, vlan.id, max_monthly=1)
    assert manager.price_global_ip().monthly > 0
    with pytest.raises(sl.PreflightError, match="max_monthly"):
        manager.add_global_ip(max_monthly=0)
    assert "Product_Order::placeOrder" not in methods(emulator)
    manager.add_subnet("public", 8, vlan.id, max_monthly=priced.monthly)
    assert "Product_Order::placeOrder" == methods(emulator)[-1]


def test_cancel_subnet_needs_billing(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """A primary subnet is not billed, so it cannot be cancelled."""
    [subnet] = manager.list_subnets(datacenter="dal13", network_space="PRIVATE")
    with pytest.raises(sl.NotFoundError, match="not billed"):
        manager.cancel_subnet(subnet.id)
    assert "Billing_Item::cancelService" not in methods(emulator)


def test_route_and_clear_route(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """A secondary subnet is routed to a VLAN, and nowhere."""
    vlan = private_vlan(manager)
    manager.add_subnet("private", 8, vlan.id)
    [subnet] = manager.list_subnets(subnet_type="SECONDARY_ON_VLAN", datacenter="dal13")
    assert manager.clear_route(subnet.id)
    assert manager.route(subnet.id, "SoftLayer_Network_Vlan", vlan.id)
    assert ("route", str(subnet.id), ["SoftLayer_Network_Vlan", str(vlan.id)]) == last(emulator)
    with pytest.raises(sl.PreflightError, match="Did you mean 'SoftLayer_Network_Vlan'"):
        manager.route(subnet.id, "SoftLayer_Network_Vlam", vlan.id)  # type: ignore[arg-type]  # that is the point


# --- addresses -------------------------------------------------------------------------------


def test_addresses_are_looked_up(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """An address leads to its server; an unknown one is none."""
    guest = sl.VSManager(manager.client).get_instance(emulator.all("Virtual_Guest")[0]["id"])
    address = str(guest.primary_ip_address)
    found = manager.ip_lookup(address)
    assert found is not None
    assert found.virtual_guest is not None
    assert guest.id == found.virtual_guest.id
    assert found.id == manager.get_ip_by_address(address, mask="mask[id]").id
    assert manager.ip_lookup("203.0.113.99") is None
    with pytest.raises(sl.NotFoundError, match=r"203\.0\.113\.99"):
        manager.get_ip_by_address("203.0.113.99")


def test_an_address_has_a_note(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """The note is a text, or an object as in the official package; the address may be the id."""
    guest = sl.VSManager(manager.client).get_instance(emulator.all("Virtual_Guest")[0]["id"])
    address = str(guest.primary_ip_address)
    assert manager.set_subnet_ip_address_note(address, "gateway")
    found = manager.get_ip_by_address(address)
    assert "gateway" == found.note
    assert manager.set_subnet_ip_address_note(found.id, {"note": "old gateway"})
    assert [{"note": "old gateway"}] == last(emulator)[2]
    assert "old gateway" == manager.get_ip_by_address(address).note


def test_global_ips(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """A global IP is ordered, found by its address, routed, unrouted and cancelled."""
    assert isinstance(manager.verify_global_ip(6), sl.models.ContainerProductOrder)
    assert [] == manager.list_global_ips()
    assert isinstance(manager.add_global_ip(test_order=True), sl.models.ContainerProductOrder)
    manager.add_global_ip()
    [row] = manager.list_global_ips(version=4)
    address = str(row.ip_address.ip_address)  # type: ignore[union-attr]  # it is there
    assert [row.id] == manager.resolve_global_ip_ids(address)
    assert [row.id] == [each.id for each in manager.iter_global_ips(identifier=address)]
    assert [] == manager.list_global_ips(6)
    guest = sl.VSManager(manager.client).get_instance(emulator.all("Virtual_Guest")[0]["id"])
    assert manager.assign_global_ip(address, str(guest.primary_ip_address))
    [row] = manager.list_global_ips()
    assert row.destination_ip_address
    assert guest.primary_ip_address == row.destination_ip_address.ip_address
    assert manager.unassign_global_ip(address)
    assert manager.list_global_ips()[0].destination_ip_address is None
    assert manager.cancel_global_ip(address)
    assert "cancelService" == last(emulator)[0]


# --- security groups -------------------------------------------------------------------------


def test_security_groups_come_and_go(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """A group is created, found by its name, changed and deleted."""
    group = manager.create_securitygroup("web")
    assert [{"name": "web", "description": None}] == last(emulator)[2]
    assert ["web"] == [each.name for each in manager.list_securitygroups(name="web")]
    assert 2 == len(list(manager.iter_securitygroups()))
    assert manager.edit_securitygroup("web", description="of the web")
    assert [{"description": "of the web"}] == last(emulator)[2]
    assert "of the web" == manager.get_securitygroup("web").description
    count = len(emulator.calls)
    assert not manager.edit_securitygroup(group.id)
    assert count == len(emulator.calls)
    assert manager.delete_securitygroup("web")
    with pytest.raises(sl.NotFoundError):
        manager.get_securitygroup("web")


def test_rules_are_added_and_removed(manager: sl.NetworkManager) -> None:
    """Other rules stay, whatever is added, changed or removed."""
    request = manager.add_securitygroup_rule(
        "allow_ssh", "10.0.0.0/8", None, "ingress", "IPv4", 443, 443, "tcp"
    )
    assert request.request_id
    assert [22, 443] == ports(manager, "allow_ssh")
    manager.add_securitygroup_rules(
        "allow_ssh", [WEB, NetworkSecurityGroupRule(direction="egress")]
    )
    rules = manager.list_securitygroup_rules("allow_ssh")
    assert [22, 443, 443, None] == [rule.port_range_min for rule in rules]
    assert manager.edit_securitygroup_rule("allow_ssh", rules[1].id, port_min=440)
    assert [22, 440, 443, None] == ports(manager, "allow_ssh")
    manager.remove_securitygroup_rule("allow_ssh", rules[2].id)
    assert [22, 440, None] == ports(manager, "allow_ssh")
    manager.remove_securitygroup_rules("allow_ssh", [rules[1].id, str(rules[3].id)])
    assert [22] == ports(manager, "allow_ssh")


def test_a_rule_names_a_group(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """The other side may be a group by its name; 0 is a port, or a type of ICMP."""
    group = manager.create_securitygroup("web")
    manager.add_securitygroup_rule("allow_ssh", remote_group="web", direction="egress")
    assert [[{"direction": "egress", "remoteGroupId": group.id}]] == last(emulator)[2]
    manager.add_securitygroup_rule(
        group.id, direction="ingress", protocol="icmp", port_min=0, port_max=0
    )
    [rule] = manager.get_securitygroup("web").rules
    assert (0, 0) == (rule.port_range_min, rule.port_range_max)
    assert not manager.edit_securitygroup_rule(group.id, rule.id)


@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        ({}, "direction=None"),
        ({"direction": "ingres"}, "Did you mean 'ingress'"),
        ({"direction": "egress", "ethertype": "IPv5"}, "ethertype='IPv5'"),
        ({"direction": "egress", "protocol": "tpc"}, "Did you mean 'tcp'"),
        ({"direction": "egress", "remote_ip": "10.0.0.1", "remote_group": 1}, "one of them"),
    ],
)
def test_rules_that_cannot_be(
    manager: sl.NetworkManager, emulator: Emulator, keywords: Any, message: str
) -> None:
    """A rule with a wrong word is refused before anything is sent."""
    with pytest.raises(sl.PreflightError, match=message):
        manager.add_securitygroup_rule(5, **keywords)
    assert [] == emulator.calls


def test_rules_are_a_list(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """Rules that are no list, or have a misspelt name, are refused before anything is sent."""
    with pytest.raises(TypeError, match="a list of rules"):
        manager.add_securitygroup_rules(5, SSH)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(TypeError, match="is needed, or a dict"):
        manager.add_securitygroup_rules(5, ["tcp"])  # type: ignore[list-item]  # that is the point
    with pytest.raises(sl.PreflightError, match="Did you mean 'portRangeMin'"):
        manager.add_securitygroup_rules(5, [{"direction": "egress", "portRangMin": 1}])
    assert [] == emulator.calls


def test_ensure_rules_changes_what_differs(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """Only what is missing is added, and others go only if that is asked for."""
    plan = manager.ensure_securitygroup_rules("allow_ssh", [SSH, WEB], dry_run=True)
    assert (1, 0, 1) == (len(plan.added), len(plan.removed), len(plan.kept))
    assert [22] == ports(manager, "allow_ssh")
    manager.ensure_securitygroup_rules("allow_ssh", [WEB])
    assert [22, 443] == ports(manager, "allow_ssh")
    manager.ensure_securitygroup_rules("allow_ssh", [{**WEB, "ethertype": "IPv4"}], exact=True)
    assert [443] == ports(manager, "allow_ssh")
    count = len(emulator.calls)
    manager.ensure_securitygroup_rules("allow_ssh", [WEB], exact=True)
    assert ["getAllObjects", "getRules"] == [call["method"] for call in emulator.calls[count:]]


def test_networks_of_rules_are_compared(manager: sl.NetworkManager) -> None:
    """An address is the network of one, and `10.1.2.3/8` is `10.0.0.0/8`."""
    group = manager.create_securitygroup("web")
    manager.add_securitygroup_rules(group.id, [{**WEB, "remoteIp": "10.0.0.0/8"}])
    plan = manager.ensure_securitygroup_rules(
        group.id, [{**WEB, "remoteIp": "10.1.2.3/8"}], dry_run=True
    )
    assert () == plan.added


def test_interfaces_are_attached(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """Interfaces of guests are put into a group, and taken out."""
    group = manager.create_securitygroup("web")
    guest = sl.VSManager(manager.client).get_instance(emulator.all("Virtual_Guest")[0]["id"])
    one, two = (each.id for each in guest.network_components)

    def inside() -> set[int]:
        bindings = manager.get_securitygroup(group.id).network_component_bindings
        return {each.network_component.id for each in bindings if each.network_component}

    manager.attach_securitygroup_component("web", one)
    assert {one} == inside()
    manager.detach_securitygroup_component("web", str(one))
    assert set() == inside()
    manager.attach_securitygroup_components("web", [one, two])
    assert {one, two} == inside()
    manager.detach_securitygroup_components("web", [one, two])
    assert set() == inside()


def test_event_logs_by_request_id() -> None:
    """Only what the request did is given; what is logged without one is passed over."""
    logs = [
        {"eventName": "a", "metaData": '{"requestId": "96c9b47b9e102d2e1d81fba"}'},
        {"eventName": "b", "metaData": '{"requestId": "other"}'},
        {"eventName": "c", "metaData": "no json"},
        {"eventName": "d", "metaData": ""},
        {"eventName": "e"},
    ]
    wire = Scripted({"Event_Log::getAllObjects": logs})
    found = sl.NetworkManager(wire.client()).get_event_logs_by_request_id("96c9b47b9e102d2e1d81fba")
    assert ["a"] == [each.event_name for each in found]


# --- places ----------------------------------------------------------------------------------


def test_pods(manager: sl.NetworkManager) -> None:
    """Pods come with the last name first, also those of one datacenter."""
    names = [pod.name for pod in manager.get_pods()]
    assert sorted(map(str, names), reverse=True) == names
    assert ["dal13.pod01"] == [
        pod.name for pod in manager.get_pods("dal13", mask="mask[name,capabilities]")
    ][-1:]
    closing = manager.get_closed_pods()
    assert all("CLOSURE_ANNOUNCED" in pod.capabilities for pod in closing)


def test_datacenters(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """Datacenters come all, or by name or by region; their routers by name too."""
    every = manager.get_list_datacenter()
    assert len(emulator.all("Location_Datacenter")) == len(every)
    assert len(every) == len(manager.get_datacenter())
    [dal13] = manager.get_datacenter(datacenter="dal13")
    found = manager.get_datacenter_by_keyname("DALLAS13")
    assert found is not None
    assert dal13.id == found.id
    assert manager.get_datacenter_by_keyname("NOWHERE") is None
    routers = manager.get_routers("dal13")
    assert routers
    assert [each.id for each in routers] == [each.id for each in manager.get_routers(dal13.id)]
    with pytest.raises(sl.NotFoundError, match="nowhere"):
        manager.get_routers("nowhere")


def test_nas_credentials(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """A storage is found by its id and by its username."""
    row = emulator.all("Network_Storage")[0]
    found = manager.get_nas_credentials(row["id"])
    assert row["username"] == found.username
    assert row["id"] == manager.get_nas_credentials(row["username"], mask="mask[id]").id


# --- what the emulator does not answer -------------------------------------------------------


def test_a_price_of_another_place_is_not_taken() -> None:
    """An item with prices of some datacenters only has no price that holds everywhere."""
    item = {
        "description": "Global IPv4",
        "capacity": "0",
        "itemCategory": {"categoryCode": "global_ipv4"},
        "prices": [{"id": 1, "locationGroupId": 5}],
    }
    wire = Scripted({"Product_Package::getItems": [item]})
    with pytest.raises(sl.NotFoundError, match="no price that holds everywhere"):
        sl.NetworkManager(wire.client()).verify_global_ip()


def test_an_item_with_prices_of_several_packages() -> None:
    """The price of a static subnet is that of the package of static addresses."""
    prices = [
        {"id": 1, "packageReferences": [{"package": {"keyName": "PORTABLE_IP_ADDRESSES"}}]},
        {"id": 2, "packageReferences": [{"package": {"keyName": "STATIC_IP_ADDRESSES"}}]},
    ]
    item = {
        "description": "8 Static Public IP Addresses",
        "capacity": "8",
        "itemCategory": {"categoryCode": "static_sec_ip_addresses"},
        "prices": prices,
    }
    wire = Scripted({"Product_Package::getItems": [item], "Product_Order::verifyOrder": {"id": 1}})
    sl.NetworkManager(wire.client()).verify_subnet("static", 8, 1234)
    assert [{"id": 2}] == wire.calls[-1].args[0]["prices"]


def test_get_subnet_item_price() -> None:
    """The price that holds everywhere, without a call; None if an item has none."""
    item = {"prices": [{"id": 1, "locationGroupId": 5}, {"id": 2, "locationGroupId": ""}]}
    assert 2 == sl.NetworkManager.get_subnet_item_price(item, "public", 4)
    assert sl.NetworkManager.get_subnet_item_price({"prices": []}, "public", 4) is None


def test_a_hit_without_its_thing() -> None:
    """What a search found and does not show is left out."""
    wire = Scripted({"Search::advancedSearch": [{"resource": None}, {"resource": {"id": 7}}]})
    assert [7] == [vlan.id for vlan in sl.NetworkManager(wire.client()).search_for_vlan("web")]


def test_an_id_that_is_no_number_of_a_vlan(manager: sl.NetworkManager) -> None:
    """An id that nothing has is not looked for as a number."""
    with pytest.raises(sl.NotFoundError):
        manager.get_vlan(99999999)


def test_rules_to_ensure_are_a_list(manager: sl.NetworkManager, emulator: Emulator) -> None:
    """A text is no list of rules; nothing is sent."""
    with pytest.raises(TypeError, match="a list of NetworkSecurityGroupRule is needed"):
        manager.ensure_securitygroup_rules(5, "tcp")  # type: ignore[arg-type]  # that is the point
    assert [] == emulator.calls
