"""What an order says on the wire: a word that is wrong there costs money."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.managers._ordering.options import GuestChoices
from tests.managers import catalog
from tests.managers.doubles import Scripted, last, name

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator
    from softlayer_sdk.transport.base import Call

GUEST: dict[str, Any] = {
    "hostname": "new1",
    "domain": "example.org",
    "cpus": 2,
    "memory": 4096,
    "datacenter": "dal13",
    "os_code": "UBUNTU_22_64",
}
PLACE = "Product_Order::placeOrder"


def only(transport: Scripted, method: str) -> Call:
    """The one call of a method."""
    [call] = [each for each in transport.calls if name(each) == method]
    return call


# --- a guest and where it comes from and goes ---------------------------------------------------


def test_a_guest_from_an_image_names_it() -> None:
    """The image is named by its global identifier, and no operating system is asked for."""
    transport = Scripted({"Virtual_Guest::createObject": {"id": 5}})
    options = {**GUEST, "os_code": None, "image_id": "0b5deaf4-643d-46ca-a695-cecbe8832c9d"}
    sl.VSManager(transport.client()).create_instance(**options)
    [template] = only(transport, "Virtual_Guest::createObject").args
    assert {"globalIdentifier": "0b5deaf4-643d-46ca-a695-cecbe8832c9d"} == template[
        "blockDeviceTemplateGroup"
    ]
    assert "operatingSystemReferenceCode" not in template


def ordered(**options: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """The template of a guest that is ordered, and the guest of the order."""
    made = {"packageId": 46, "prices": [{"id": 1}], "virtualGuests": [{"hostname": "new1"}]}
    transport = Scripted(
        {"Virtual_Guest::generateOrderTemplate": made, PLACE: {"orderId": 7, "orderDetails": {}}}
    )
    given: Any = {**GUEST, **options}
    sl.VSManager(transport.client()).order_guest(given)
    [template] = only(transport, "Virtual_Guest::generateOrderTemplate").args
    [order] = only(transport, PLACE).args
    assert (46, [{"id": 1}]) == (order["packageId"], order["prices"])
    [guest] = order["virtualGuests"]
    return template, guest


SIDES = {"public": "primaryNetworkComponent", "private": "primaryBackendNetworkComponent"}


@pytest.mark.parametrize("side", SIDES)
def test_an_ordered_guest_is_behind_its_router(side: str) -> None:
    """A router is in the template and in the order, on its own side only."""
    wanted = {SIDES[side]: {"router": {"id": 11}}}
    template, guest = ordered(**{f"{side}_router": 11})
    assert wanted == {key: template[key] for key in SIDES.values() if key in template}
    assert {"hostname": "new1", **wanted} == guest


@pytest.mark.parametrize("side", SIDES)
def test_an_ordered_guest_is_in_its_subnet(side: str) -> None:
    """A subnet is in the template and in the order, under its VLAN, on its own side only."""
    wanted = {SIDES[side]: {"networkVlan": {"id": 12, "primarySubnet": {"id": 13}}}}
    template, guest = ordered(**{f"{side}_vlan": 12, f"{side}_subnet": 13})
    assert wanted == {key: template[key] for key in SIDES.values() if key in template}
    assert {"hostname": "new1", **wanted} == guest


@pytest.mark.parametrize("side", SIDES)
def test_an_ordered_guest_has_its_security_groups(side: str) -> None:
    """Groups are in the template and in the order, whether or not a network was chosen too."""
    bindings = [{"securityGroup": {"id": 4}}, {"securityGroup": {"id": 5}}]
    for network in ({}, {"router": {"id": 11}}):
        options = {f"{side}_{name}": 11 for name in network}
        template, guest = ordered(**options, **{f"{side}_security_groups": [4, "5"]})
        wanted = {SIDES[side]: {**network, "securityGroupBindings": bindings}}
        assert wanted == {key: template[key] for key in SIDES.values() if key in template}
        assert {"hostname": "new1", **wanted} == guest


@pytest.mark.parametrize("side", SIDES)
def test_an_ordered_guest_is_in_its_vlan(side: str) -> None:
    """A VLAN alone is in the template and in the order too."""
    template, guest = ordered(**{f"{side}_vlan": 12})
    assert {"networkVlan": {"id": 12}} == template[SIDES[side]]
    assert {"hostname": "new1", SIDES[side]: {"networkVlan": {"id": 12}}} == guest


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"cpus": None}, "memory=4096 and flavor='B1_2X4X100': give one of them"),
        ({"memory": None}, "cpus=2 and flavor='B1_2X4X100': give one of them"),
        (
            {"cpus": None, "memory": None, "dedicated": True},
            "flavor='B1_2X4X100' and dedicated=True: give one of them",
        ),
        (
            {"cpus": None, "memory": None, "host_id": 8},
            "flavor='B1_2X4X100' and host_id=8: give one of them",
        ),
    ],
)
def test_a_flavor_says_the_size_and_where_it_runs(options: dict[str, Any], words: str) -> None:
    """What a flavor says already is not said again, or otherwise: nothing is sent."""
    transport = Scripted({})
    order = {**GUEST, "flavor": "B1_2X4X100", **options}
    with pytest.raises(sl.PreflightError) as caught:
        sl.VSManager(transport.client()).create_instance(**order)
    assert words == str(caught.value)
    assert [] == transport.calls


# --- other sizes ----------------------------------------------------------------------------------


def price(id: int, category: str, capacity: str, **item: Any) -> dict[str, Any]:
    """A price to change a server with."""
    item = {"capacity": capacity, "description": "", "units": "", **item}
    return {"id": id, "categories": [{"categoryCode": category}], "item": item}


GUEST_PRICES = [
    price(1, "guest_core", "4", units="DEDICATED_CORE"),
    price(2, "guest_core", "4", units="CORE"),
    price(3, "guest_core", "8", units="DEDICATED_CORE"),
    price(4, "guest_core", "16", units="CORE"),
    price(5, "guest_disk0", "100"),
]
DISKS = [{"id": 60, "categories": [{"id": 82, "name": "Second Disk"}]}]
DISK_FILTER = {
    "itemPrices": {
        "locationGroupId": {"operation": "is null"},
        "item": {"keyName": {"operation": "*= GUEST_DISK_100_GB_SAN"}},
    }
}


def upgraded(**options: Any) -> tuple[Scripted, dict[str, Any]]:
    """What is sent when a guest is changed, and the order."""
    billing = {"id": 6, "children": [{"categoryCode": "guest_disk0"}]}
    transport = Scripted(
        {
            "Virtual_Guest::getUpgradeItemPrices": GUEST_PRICES,
            "Virtual_Guest::getObject": {"id": 5, "billingItem": billing},
            "Product_Package::getItemPrices": DISKS,
            PLACE: {"orderId": 7},
        }
    )
    assert sl.VSManager(transport.client()).upgrade(5, **options)
    return transport, dict(only(transport, PLACE).args[0])


@pytest.mark.parametrize(("public", "id"), [(True, 2), (False, 1)])
def test_cores_of_a_dedicated_host_have_prices_of_their_own(public: bool, id: int) -> None:  # noqa: FBT001 - as the manager has it
    """Cores are paid for as what they are, on a shared host or a dedicated one."""
    transport, order = upgraded(cpus=4, public=public)
    assert [{"id": id}] == order["prices"]
    asked = only(transport, "Virtual_Guest::getUpgradeItemPrices")
    assert ((True,), 5) == (asked.args, asked.id)
    assert "categories[" in str(asked.mask)
    assert "item[" in str(asked.mask)


@pytest.mark.parametrize(("cpus", "public"), [(8, True), (16, False)])
def test_cores_of_the_other_kind_are_not_ordered(cpus: int, public: bool) -> None:  # noqa: FBT001 - as the manager has it
    """When only the other kind has a price, nothing is ordered."""
    with pytest.raises(sl.NotFoundError, match=f"cpus={cpus}"):
        upgraded(cpus=cpus, public=public)


def test_a_disk_is_looked_up_by_its_capacity() -> None:
    """The category is asked of the prices of just this capacity, for any place."""
    transport, order = upgraded(disk=[{"capacity": 100, "number": 2}])
    [chosen] = order["prices"]
    assert {
        "id": 5,
        "complexType": "SoftLayer_Product_Item_Price",
        "categories": [{"id": 82, "complexType": "SoftLayer_Product_Item_Category"}],
    } == chosen
    asked = only(transport, "Product_Package::getItemPrices")
    assert (46, DISK_FILTER) == (asked.id, asked.filter)
    assert "mask[id,locationGroupId,item[capacity,description,keyName],categories]" == asked.mask


def is_now(window: dict[str, str], before: dt.datetime) -> bool:
    """Whether the work is to begin now, in the words of SoftLayer."""
    moment = dt.datetime.strptime(window["value"], "%Y-%m-%d %H:%M:%S%z")
    after = dt.datetime.now(dt.UTC)
    assert {"name", "value"} == set(window)
    assert window["value"].endswith("+0000")
    return window["name"] == "MAINTENANCE_WINDOW" and before <= moment <= after


def test_the_work_on_a_guest_begins_now() -> None:
    """The order has the present moment as its window, to the second, in UTC."""
    before = dt.datetime.now(dt.UTC).replace(microsecond=0)
    _, order = upgraded(cpus=4)
    [window] = order["properties"]
    assert is_now(window, before)


SPEEDS = [
    price(11, "port_speed", "1000", description="1 Gbps Dual"),
    price(12, "port_speed", "1000", description="1 Gbps Redundant"),
    price(13, "port_speed", "10000", description="10 Gbps Redundant"),
    price(14, "port_speed", "1000", description="1 Gbps Unbonded"),
]
SERVER = {
    "id": 5,
    "datacenter": {"id": 3},
    "billingItem": {"id": 6, "package": {"id": 911}, "nextInvoiceChildren": []},
}


def server(**changes: Any) -> Scripted:
    """SoftLayer as far as changes of a bare metal server need it."""
    return Scripted(
        {
            "Hardware_Server::getUpgradeItemPrices": SPEEDS,
            "Hardware_Server::getObject": {**SERVER, **changes},
            "Provisioning_Maintenance_Window::getMaintenanceWindows": [{"id": 8}],
            "Billing_Item::cancelItem": True,
            PLACE: {"orderId": 7},
        }
    )


@pytest.mark.parametrize(
    ("speed", "id"), [("1000 Redundant", 12), ("10000 Redundant", 13), ("1000 Unbonded", 14)]
)
def test_a_redundant_port_has_its_speed_and_is_redundant(speed: str, id: int) -> None:
    """Neither a port of another speed nor one that is not redundant is ordered."""
    transport, before = server(), dt.datetime.now(dt.UTC).replace(microsecond=0)
    sl.HardwareManager(transport.client()).upgrade(5, nic_speed=speed)
    [order] = only(transport, PLACE).args
    assert [{"id": id}] == order["prices"]
    assert is_now(order["properties"][0], before)
    assert 5 == only(transport, "Hardware_Server::getUpgradeItemPrices").id


REASONS = {
    "unneeded": "No longer needed",
    "closing": "Business closing down",
    "cost": "Server / Upgrade Costs",
    "migrate_larger": "Migrating to larger server",
    "migrate_smaller": "Migrating to smaller server",
    "datacenter": "Migrating to a different SoftLayer datacenter",
    "performance": "Network performance / latency",
    "support": "Support response / timing",
    "sales": "Sales process / upgrades",
    "moving": "Moving to competitor",
}


def test_there_are_these_reasons_to_cancel() -> None:
    """The keys are ours to keep, the texts are SoftLayer's."""
    assert sl.HardwareManager(Scripted({}).client()).get_cancellation_reasons() == REASONS


@pytest.mark.parametrize("reason", REASONS)
def test_a_cancellation_says_its_reason(reason: str) -> None:
    """SoftLayer is told the reason in its own words."""
    transport = server(hourlyBillingFlag=True, activeTransaction=None, openCancellationTicket=None)
    assert sl.HardwareManager(transport.client()).cancel_hardware(5, reason, "bye", immediate=True)
    call = only(transport, "Billing_Item::cancelItem")
    assert (6, (True, False, REASONS[reason], "bye")) == (call.id, call.args)


def test_prices_of_a_place_are_those_of_its_location_group() -> None:
    """Of several price groups of a datacenter, that of its location decides."""
    groups = [
        {"id": 7, "description": "Pricing Group"},
        {"id": catalog.GROUP, "description": "Location Group 3"},
        {"id": 8, "description": "Group of a Location"},
    ]
    own = [catalog.price(61, "x", locationGroupId=catalog.GROUP), catalog.price(62, "x")]
    foreign = [catalog.price(63, "x", locationGroupId=id) for id in (7, 8)]
    speed = catalog.item("10", "port_speed", *own, *foreign, capacity="10")
    answers = catalog.answers(getItems=[speed])
    answers["Location::getDatacenters"] = [{"id": 3, "priceGroups": groups}]
    transport = Scripted(answers)
    found = sl.HardwareManager(transport.client()).get_create_options("wdc07")
    assert [61] == [each.id for each in found.port_speeds[0].prices]
    asked = only(transport, "Location::getDatacenters")
    assert ({"name": {"operation": "wdc07"}}, 1) == (asked.filter, asked.limit)
    assert "mask[priceGroups]" == asked.mask


def test_the_newest_firmware_comes_first() -> None:
    """The firmware of each part is sorted by its date, downwards."""
    transport = Scripted({"Hardware_Server::getComponents": []})
    sl.HardwareManager(transport.client()).get_components(5)
    call = only(transport, "Hardware_Server::getComponents")
    options = [{"name": "sort", "value": ["DESC"]}, {"name": "sortOrder", "value": [1]}]
    date = {"createDate": {"operation": "orderBy", "options": options}}
    model = {"hardwareComponentModel": {"firmwares": date}}
    assert (5, {"components": model}) == (call.id, call.filter)
    assert "firmwares[createDate,version]" in str(call.mask)


# --- zones and their records ---------------------------------------------------------------------


def test_an_srv_record_has_all_its_parts(client: sl.Client, emulator: Emulator) -> None:
    """Host and data are where SoftLayer looks for them, beside what only an SRV record has."""
    manager = sl.DNSManager(client)
    zone = manager.create_zone("example.org")
    made = manager.create_record_srv(
        zone.id, "phone", "sip1.example.org", "TCP", 5060, "_sip", 300, 5, 15
    )
    method, _, [sent] = last(emulator)
    assert "createObject" == method
    assert {
        "domainId": zone.id,
        "host": "phone",
        "data": "sip1.example.org",
        "type": "SRV",
        "protocol": "TCP",
        "port": 5060,
        "service": "_sip",
        "ttl": 300,
        "priority": 5,
        "weight": 15,
    } == {key: value for key, value in sent.items() if key != "complexType"}
    [found] = manager.get_records(zone.id, record_type="SRV")
    assert (made.id, "phone", "sip1.example.org") == (found.id, found.host, found.data)


def test_a_zone_begins_with_the_first_serial_of_its_day(
    client: sl.Client, emulator: Emulator
) -> None:
    """Without a serial number it is the date and 01."""
    before = time.strftime("%Y%m%d01")
    sl.DNSManager(client).create_zone("example.org")
    [sent] = last(emulator)[2]
    assert sent["serial"] in {before, time.strftime("%Y%m%d01")}


def test_records_are_found_by_their_data(client: sl.Client, emulator: Emulator) -> None:
    """A value is a condition on `data`, and on nothing else."""
    manager = sl.DNSManager(client)
    zone = manager.create_zone("example.org")
    for host, address in (("www", "10.0.0.1"), ("api", "10.0.0.2")):
        manager.create_record(zone.id, host, "a", address)
    found = manager.get_records(zone.id, data="10.0.0.2")
    assert [("api", "10.0.0.2")] == [(each.host, each.data) for each in found]
    asked = emulator.calls[-1]
    assert str(zone.id) == str(asked["id"])
    assert {"resourceRecords": {"data": {"operation": "_= 10.0.0.2"}}} == {
        key: {name: value for name, value in tree.items() if name != "id"}
        for key, tree in asked["filter"].items()
    }


@pytest.mark.parametrize("kind", [sl.HardwareManager, sl.VSManager])
def test_what_has_no_name_is_offered_without_one(
    kind: type[sl.HardwareManager | sl.VSManager],
) -> None:
    """SoftLayer may leave names and words out: the texts are empty then."""
    nameless: dict[str, Any] = {"name": None, "longName": None, "priceGroups": []}
    speed = catalog.item("", "port_speed", description=None, keyName=None, capacity=None)
    system = catalog.item("", "os", keyName=None)
    system["softwareDescription"] = {"referenceCode": None, "longDescription": None}
    preset: dict[str, Any] = {"id": 64, "keyName": None, "description": None, "prices": []}
    given = catalog.answers(
        getItems=[speed, system],
        getActivePresets=[preset],
        getRegions=[{"location": {"location": nameless}}],
    )
    found = kind(Scripted(given).client()).get_create_options()
    assert [("", "")] == [(each.key, each.name) for each in found.locations]
    assert [("", "")] == [(each.key, each.name) for each in found.sizes]
    speeds = found.port_speed if isinstance(found, GuestChoices) else found.port_speeds
    assert [("", "port_speed", None)] == [(x.name, x.category, x.capacity) for x in speeds]
    assert [("", None)] == [(x.name, x.reference_code) for x in found.operating_systems]
