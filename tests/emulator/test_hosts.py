"""Hosts of one's own, groups of guests on different hosts, and guests that are paid in advance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.emulator.test_guests import create, look
from tests.emulator.test_ordering import order as order_guest
from tests.emulator.wire import rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator
    from tests.emulator.wire import Reply

HOST, GROUP = "SoftLayer_Virtual_DedicatedHost", "SoftLayer_Virtual_PlacementGroup"
CAPACITY = "SoftLayer_Virtual_ReservedCapacityGroup"
ORDER = "SoftLayer_Container_Product_Order_Virtual"
HOSTS, RESERVED = 813, 1059
LARGE = "56_CORES_X_242_RAM_X_1_4_TB"


def price(emulator: Emulator, package: int, key: str) -> list[dict[str, int]]:
    """The price of an item."""
    items = rest(emulator, f"SoftLayer_Product_Package/{package}/getItems").json
    return [{"id": each["prices"][0]["id"]} for each in items if each["keyName"] == key]


def router(emulator: Emulator, place: str = "dal13") -> int:
    """The private router of a datacenter."""
    rows = rest(emulator, f"{HOST}/getAvailableRouters", {"datacenter": {"name": place}}).json
    return int(rows[0]["id"])


def order_host(emulator: Emulator, **changes: Any) -> Reply:
    """Order a dedicated host in dal13."""
    order = {
        "complexType": f"{ORDER}_DedicatedHost",
        "packageId": HOSTS,
        "location": "dal13",
        "prices": price(emulator, HOSTS, LARGE),
        "useHourlyPricing": True,
        "hardware": [{"hostname": "big", "domain": "example.com"}],
    }
    return rest(emulator, "SoftLayer_Product_Order/placeOrder", order | changes)


def host(emulator: Emulator) -> int:
    """A new dedicated host."""
    assert 200 == order_host(emulator).status
    return int(emulator.all(HOST, "mask[id]")[-1]["id"])


def test_a_host_has_room_for_guests(emulator: Emulator) -> None:
    """What guests use of a host is no longer available, until they are gone."""
    id = host(emulator)
    guest = create(emulator, dedicatedHost={"id": id}).json["id"]
    mask = "mask[name,cpuCount,datacenter.name,guests.id,allocationStatus]"
    row = emulator.get(HOST, id, mask)
    assert ("big", 56, "dal13") == (row["name"], row["cpuCount"], row["datacenter"]["name"])
    assert [{"id": guest}] == row["guests"]
    status = row["allocationStatus"]
    assert (1, 2, 54) == tuple(status[k] for k in ("guestCount", "cpuAllocated", "cpuAvailable"))
    assert (4, 238) == (status["memoryAllocated"], status["memoryAvailable"])
    assert id == look(emulator, "dedicatedHost.id", guest)["dedicatedHost"]["id"]


def test_a_host_is_full_or_elsewhere(emulator: Emulator) -> None:
    """A guest that does not fit, or is in another datacenter, is not made."""
    id = host(emulator)
    on = {"dedicatedHost": {"id": id}}
    assert 201 == create(emulator, startCpus=56, maxMemory=1024, **on).status
    before = len(emulator.all("SoftLayer_Virtual_Guest", "mask[id]"))
    assert "has no room" in create(emulator, **on).json["error"]
    assert "is in dal13" in create(emulator, datacenter={"name": "dal10"}, **on).json["error"]
    assert 404 == create(emulator, dedicatedHost={"id": 1}).status
    assert before == len(emulator.all("SoftLayer_Virtual_Guest", "mask[id]"))


def test_a_host_is_cancelled_when_it_is_empty(emulator: Emulator) -> None:
    """With guests it stays."""
    id = host(emulator)
    guest = create(emulator, dedicatedHost={"id": id}).json["id"]
    assert "1 virtual guests" in rest(emulator, f"{HOST}/{id}/deleteObject").json["error"]
    assert rest(emulator, f"SoftLayer_Virtual_Guest/{guest}/deleteObject").json is True
    assert rest(emulator, f"{HOST}/{id}/deleteObject").json is True
    assert 404 == rest(emulator, f"{HOST}/{id}").status


def test_orders_of_hosts_that_do_not_fit(emulator: Emulator) -> None:
    """A name, a host and a router of the datacenter are needed."""
    for changes, code in (
        ({"hardware": [{"hostname": "big"}]}, "Order_InvalidData"),
        ({"prices": []}, "Order_MissingCategory"),
        ({"location": "nowhere"}, "Order_InvalidLocation"),
    ):
        assert order_host(emulator, **changes).json["code"] == f"SoftLayer_Exception_{code}"
    behind = {"primaryBackendNetworkComponent": {"router": {"id": router(emulator, "dal10")}}}
    wrong = {"hardware": [{"hostname": "big", "domain": "example.com", **behind}]}
    assert "is not available" in order_host(emulator, **wrong).json["error"]
    assert [] == emulator.all(HOST, "mask[id]")


def test_moving_to_another_host(emulator: Emulator) -> None:
    """A guest of a host moves to another one of the same datacenter."""
    first, second = host(emulator), host(emulator)
    guest = create(emulator, dedicatedHost={"id": first}).json["id"]
    path = f"SoftLayer_Virtual_Guest/{guest}/migrateDedicatedHost"
    assert 200 == rest(emulator, path, second).status
    assert [[], [{"id": guest}]] == [
        emulator.get(HOST, id, "mask[guests.id]")["guests"] for id in (first, second)
    ]


def test_placement_groups(emulator: Emulator) -> None:
    """A group has a name of its own, guests of its datacenter, and goes when it is empty."""
    [rule] = rest(emulator, f"{GROUP}_Rule/getAllObjects").json
    assert rule == rest(emulator, f"{GROUP}_Rule/{rule['id']}").json
    places = rest(emulator, "SoftLayer_Location_Datacenter/getDatacenters").json
    routers = rest(emulator, f"{GROUP}/getAvailableRouters").json
    assert len(places) == len(routers)
    own = rest(emulator, f"{GROUP}/getAvailableRouters", places[0]["id"]).json
    assert [routers[0]["id"]] == [each["id"] for each in own]
    assert "SPREAD" == rule["keyName"]
    template = {"name": "apart", "backendRouterId": router(emulator), "ruleId": rule["id"]}
    id = rest(emulator, f"{GROUP}/createObject", template).json["id"]
    assert "exists already" in rest(emulator, f"{GROUP}/createObject", template).json["error"]
    guest = create(emulator, placementGroupId=id).json["id"]
    assert [{"id": guest}] == emulator.get(GROUP, id, "mask[guests.id]")["guests"]
    elsewhere = create(emulator, placementGroupId=id, datacenter={"name": "dal10"})
    assert "is in dal13" in elsewhere.json["error"]
    assert "1 virtual guests" in rest(emulator, f"{GROUP}/{id}/deleteObject").json["error"]
    assert rest(emulator, f"{GROUP}/{id}/editObject", {"name": "far"}).json is True
    assert "far" == emulator.get(GROUP, id, "mask[name]")["name"]
    rest(emulator, f"SoftLayer_Virtual_Guest/{guest}/deleteObject")
    assert rest(emulator, f"{GROUP}/{id}/deleteObject").json is True


def test_templates_of_placement_groups(emulator: Emulator) -> None:
    """Name, router and rule have to be there, and to exist."""
    good = {"name": "apart", "backendRouterId": router(emulator), "ruleId": 1}
    for changes, word in (
        ({"name": ""}, "'name'"),
        ({"backendRouterId": 1}, "'backendRouterId'"),
        ({"ruleId": 7}, "'ruleId'"),
    ):
        refused = rest(emulator, f"{GROUP}/createObject", good | changes).json["error"]
        assert word in refused


def test_reserved_capacity(emulator: Emulator) -> None:
    """As many guests fit as were reserved, and nothing is given back before its term."""
    order = {
        "complexType": f"{ORDER}_ReservedCapacity",
        "packageId": RESERVED,
        "prices": price(emulator, RESERVED, "B1_1X2_1_YEAR_TERM"),
        "backendRouterId": router(emulator),
        "name": "kept",
        "quantity": 1,
    }
    assert 200 == rest(emulator, "SoftLayer_Product_Order/placeOrder", order).status
    [group] = rest(emulator, "SoftLayer_Account/getReservedCapacityGroups").json
    id = group["id"]
    wanted = order_guest(emulator, reservedCapacityId=id)
    placed = rest(emulator, "SoftLayer_Product_Order/placeOrder", wanted).json
    guest = placed["orderDetails"]["virtualGuests"][0]["id"]
    mask = "mask[instances[guestId,availableFlag,billingItem.id],occupiedInstances.id]"
    row = emulator.get(CAPACITY, id, mask)
    [instance] = row["instances"]
    assert (guest, False) == (instance["guestId"], instance["availableFlag"])
    assert 1 == len(row["occupiedInstances"])
    again = rest(emulator, "SoftLayer_Product_Order/placeOrder", wanted)
    assert "has no instance left" in again.json["error"]
    bill = instance["billingItem"]["id"]
    refused = rest(emulator, f"SoftLayer_Billing_Item/{bill}/cancelItem", True, True, "", "")
    assert "cannot be cancelled" in refused.json["error"]
    for changes, word in (
        ({"name": None}, "name"),
        ({"backendRouterId": None}, "backendRouterId"),
        ({"backendRouterId": 102}, "102"),
        ({"quantity": 21}, "At most 20"),
        ({"quantity": -1}, "quantity"),
        ({"prices": []}, "Reserved Capacity"),
    ):
        wrong = rest(emulator, "SoftLayer_Product_Order/placeOrder", order | changes)
        assert word in wrong.json["error"]
    assert rest(emulator, f"{CAPACITY}/{id}/editObject", {"name": "other"}).json is True
    assert "other" == emulator.get(CAPACITY, id, "mask[name]")["name"]


def test_sown_hosts(emulator: Emulator) -> None:
    """Hosts, groups and capacity can be seeded, in a datacenter."""
    place: dict[str, Any] = {"datacenter": {"name": "ams03"}}
    emulator.seed("Virtual_DedicatedHost", name="own", **place)
    emulator.seed("Virtual_PlacementGroup", name="apart", **place)
    emulator.seed("Virtual_ReservedCapacityGroup", name="kept", instances=3, **place)
    [row] = emulator.all(HOST, "mask[name,datacenter.name]")
    assert "ams03" == row["datacenter"]["name"]
    [group] = emulator.all(CAPACITY, "mask[instancesCount,backendRouter.hostname]")
    assert 3 == int(group["instancesCount"])
    assert "bcr01a.ams03" == group["backendRouter"]["hostname"]
