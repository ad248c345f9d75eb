from __future__ import annotations

from typing import Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk import models
from tests.managers.doubles import Scripted, name


def price(
    id: int, category: str, capacity: str, description: str = "", units: str = ""
) -> dict[str, Any]:
    """A price to change a guest with."""
    return {
        "id": id,
        "categories": [{"categoryCode": category}],
        "item": {"capacity": capacity, "description": description, "units": units},
    }


PRICES = [
    {"id": 0, "categories": None},
    price(1, "guest_core", "4", units="PRIVATE_CORE"),
    price(2, "guest_core", "4", units="CORE"),
    price(3, "ram", "8"),
    price(4, "port_speed", "1000", "1 Gbps Private Uplink"),
    price(5, "port_speed", "1000", "1 Gbps Public & Private Uplinks"),
    price(6, "guest_disk1", "100"),
]
DISKS = [
    {"id": 60, "categories": [{"id": 81, "name": "First Disk"}, {"id": 82, "name": "Second Disk"}]},
    {"id": 61, "categories": [{"id": 92, "name": "Third Disk"}]},
]
BILLING = {
    "id": 6,
    "package": {"id": 835, "keyName": "PUBLIC_CLOUD_SERVER"},
    "children": [{"categoryCode": "guest_disk0"}, {"categoryCode": "guest_disk1"}, {"id": 7}],
}
UPGRADE = "Product_Order::placeOrder"


def answers(**changes: Any) -> dict[str, Any]:
    """What SoftLayer says about a guest that is changed; `changes` are to the guest."""
    return {
        "Virtual_Guest::getUpgradeItemPrices": PRICES,
        "Virtual_Guest::getObject": {"id": 5, "billingItem": BILLING, **changes},
        "Product_Package::getItemPrices": DISKS,
        "Product_Package::getAllObjects": [{"id": 835}],
        "Product_Package::getAccountRestrictedActivePresets": [],
        "Product_Package::getActivePresets": [{"id": 99}],
        "Virtual_Guest::createArchiveTemplate": {"id": 7},
        "Virtual_Guest::getMetricTrackingObjectId": 77,
        "Metric_Tracking_Object::getSummaryData": [{"counter": "1.5"}],
        UPGRADE: {"orderId": 7},
    }


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        ({"cpus": 4}, [2]),
        ({"cpus": 4, "public": False}, [1]),
        ({"memory": 8}, [3]),
        ({"nic_speed": 1000}, [5]),
        ({"nic_speed": 1000, "private": True}, [4]),
        ({"disk": [{"capacity": 100, "number": 0}]}, [6]),
        ({"cpus": 4, "memory": 8, "nic_speed": 1000}, [5, 2, 3]),
    ],
)
def test_upgrade_orders_the_prices(wanted: dict[str, Any], ids: list[int]) -> None:
    """Each keyword stands for a price that fits, and the work is to be done now."""
    transport = Scripted(answers())
    assert sl.VSManager(transport.client()).upgrade(5, **wanted)
    assert UPGRADE == name(transport.calls[-1])
    [order] = transport.calls[-1].args
    assert ids == [each["id"] for each in order["prices"]]
    assert [{"id": 5}] == order["virtualGuests"]
    assert ["MAINTENANCE_WINDOW"] == [each["name"] for each in order["properties"]]


@pytest.mark.parametrize(
    ("disk", "category"),
    [({"number": 1}, 81), ({"number": 2}, 82), ({"number": 0}, 92), ({"number": -1}, 92), ({}, 92)],
)
def test_upgrade_puts_disks_in_their_places(disk: dict[str, int], category: int) -> None:
    """A disk goes to the place that is named, or to the third one after two that there are."""
    transport = Scripted(answers())
    sl.VSManager(transport.client()).upgrade(5, disk=[{"capacity": 100, **disk}])
    [order] = transport.calls[-1].args
    assert category == order["prices"][0]["categories"][0]["id"]


def test_upgrade_takes_a_preset() -> None:
    """A ready-made size is looked up in the guest's own package."""
    transport = Scripted(answers())
    assert sl.VSManager(transport.client()).upgrade(5, preset="M1_64X512X100")
    [order] = transport.calls[-1].args
    assert 99 == order["presetId"]
    assert "prices" not in order


@pytest.mark.parametrize(
    ("wanted", "error", "words"),
    [
        ({"cpus": 7}, sl.NotFoundError, "cpus=7"),
        ({"cpus": 4, "preset": "M1"}, sl.PreflightError, "cpus=4 and preset='M1'"),
        ({"memory": 8, "preset": "M1"}, sl.PreflightError, "memory=8 and preset='M1'"),
        ({"disk": [{"capacity": 7, "number": 1}]}, sl.NotFoundError, "disk=7"),
        ({"disk": [{"capacity": 100, "number": 9}]}, sl.NotFoundError, "no disk 9 of 100 GB"),
    ],
)
def test_upgrade_orders_nothing_that_does_not_fit(
    wanted: dict[str, Any], error: type[Exception], words: str
) -> None:
    """The error names what was wanted, and nothing is ordered."""
    transport = Scripted(answers())
    with pytest.raises(error, match=words):
        sl.VSManager(transport.client()).upgrade(5, **wanted)
    assert UPGRADE not in map(name, transport.calls)


def test_upgrade_to_nothing_orders_nothing() -> None:
    """Without a wish there is no order."""
    transport = Scripted(answers())
    assert not sl.VSManager(transport.client()).upgrade(5)
    assert UPGRADE not in map(name, transport.calls)


def test_upgrade_names_a_guest_by_its_id() -> None:
    """A GUID is good for reading, but not for an order."""
    guid = "6c1e2f00-1111-4222-8333-444455556666"
    with pytest.raises(sl.PreflightError, match=f"instance_id='{guid}'"):
        sl.VSManager(Scripted(answers()).client()).upgrade(guid, cpus=4)


@pytest.mark.parametrize("billing", [None, {"id": 6}])
def test_a_preset_needs_billing(billing: Any) -> None:
    """A guest that is not billed, or for no package, has no ready-made sizes."""
    transport = Scripted(answers(billingItem=billing))
    with pytest.raises(sl.NotFoundError, match="billing"):
        sl.VSManager(transport.client()).upgrade(5, preset="M1")


@pytest.mark.parametrize(("number", "id"), [(1, 81), (3, 92), (5, None), (0, None), (6, None)])
def test_disks_have_categories_by_number(number: int, id: int | None) -> None:
    """A disk is ordered under a category that depends on its place."""
    transport = Scripted(answers())
    manager = sl.VSManager(transport.client())
    assert id == manager.get_disk_category_id_by_disk_number(100, number)


DEVICES = [
    {"id": 1, "device": "0", "mountType": "Disk", "diskImage": {"type": {"keyName": "SYSTEM"}}},
    {"id": 2, "device": "1", "mountType": "Disk", "diskImage": {"type": {"keyName": "SWAP"}}},
    {"id": 3, "device": "2", "mountType": "Disk"},
    {"id": 4, "device": "3", "mountType": "CD", "diskImage": {}},
    {"id": 5, "device": "7", "mountType": "Disk", "diskImage": {"metadataFlag": True}},
    {"id": 6, "device": "8", "mountType": "Disk", "diskImage": {"id": 9}},
]


@pytest.mark.parametrize(
    ("options", "ids", "notes"),
    [({}, [1], None), ({"additional_disks": True, "notes": "why"}, [1, 3, 6], "why")],
)
def test_capture_takes_the_disks_of_the_user(
    options: dict[str, Any], ids: list[int], notes: str | None
) -> None:
    """Swap, metadata and CDs are never in an image; further disks only if they are wanted."""
    transport = Scripted(answers(blockDevices=DEVICES))
    image = sl.VSManager(transport.client()).capture(5, "image", **options)
    assert isinstance(image, models.VirtualGuestBlockDeviceTemplateGroup)
    label, disks, *why = transport.calls[-1].args
    assert ("image", ids, notes) == (label, [disk["id"] for disk in disks], *(why or [None]))


def test_usage_is_that_of_the_guests_tracker() -> None:
    """The tracker's id is asked for, then its data."""
    transport = Scripted(answers())
    manager = sl.VSManager(transport.client())
    [data] = manager.get_summary_data_usage(
        5, "2030-5-1", "2030-05-02", valid_type="CPU0", summary_period=300
    )
    assert data.counter
    call = transport.calls[-1]
    kinds = [{"keyName": "CPU0", "summaryType": "max"}]
    assert (77, ("2030-5-1", "2030-05-02", kinds, 300)) == (call.id, call.args)


def test_upgrade_needs_a_package_with_a_name() -> None:
    """Where SoftLayer does not tell the package of a guest, its sizes are not found."""
    package = {"id": 1, "keyName": None}
    transport = Scripted(
        {
            "Virtual_Guest::getUpgradeItemPrices": [],
            "Virtual_Guest::getObject": {"id": 5, "billingItem": {"package": package}},
            "Product_Package::getAllObjects": [],
        }
    )
    with pytest.raises(sl.NotFoundError, match="there is no package ''"):
        sl.VSManager(transport.client()).upgrade(5, preset="M1")
    assert "placeOrder" not in [call.method for call in transport.calls]


PLACES = ("First Disk", "Second Disk", "Third Disk", "Fourth Disk", "Fifth Disk")
ALL_DISKS = [
    {"id": 60, "categories": [{"id": 81 + n, "name": place} for n, place in enumerate(PLACES)]},
    {"id": 61, "categories": [{"id": 92, "name": "Third Disk"}]},
]


@pytest.mark.parametrize(("number", "id"), [(1, 81), (2, 82), (3, 92), (4, 84), (5, 85), (6, None)])
def test_a_guest_has_five_places_for_disks(number: int, id: int | None) -> None:
    """Each has a category with a name of its own; of several the last one counts."""
    transport = Scripted({"Product_Package::getItemPrices": ALL_DISKS})
    manager = sl.VSManager(transport.client())
    assert id == manager.get_disk_category_id_by_disk_number(100, number)
    assert (number <= 5) is bool(transport.calls)


@pytest.mark.parametrize(
    ("present", "numbers", "categories"),
    [
        ([], [0], [81]),
        ([], [0, 0, 0], [81, 82, 92]),
        (["guest_disk0"], [0, 0], [82, 92]),
        (["guest_disk2", "guest_disk0"], [0], [84]),
        (["guest_disk0", "old_guest_disk7", "guest_disk"], [0], [82]),
        (["guest_disk0"], [4, 0, 1, -1], [84, 85, 81, 82]),
    ],
)
def test_disks_take_the_next_places(
    present: list[str], numbers: list[int], categories: list[int]
) -> None:
    """After those that there are, or after the one before."""
    billing = {**BILLING, "children": [{"categoryCode": each} for each in present]}
    transport = Scripted(
        {**answers(billingItem=billing), "Product_Package::getItemPrices": ALL_DISKS}
    )
    disks = [{"capacity": 100, "number": number} for number in numbers]
    assert sl.VSManager(transport.client()).upgrade(5, disk=disks)
    [order] = transport.calls[-1].args
    assert categories == [each["categories"][0]["id"] for each in order["prices"]]
    assert {6} == {each["id"] for each in order["prices"]}


def test_memory_beyond_a_terabyte_is_meant_in_megabytes() -> None:
    """No guest has so much: nothing is ordered."""
    transport = Scripted(answers())
    with pytest.raises(sl.PreflightError, match="memory=1024: this counts in GB"):
        sl.VSManager(transport.client()).upgrade(5, memory=1024)
    with pytest.raises(sl.NotFoundError, match="memory=1023"):
        sl.VSManager(transport.client()).upgrade(5, memory=1023)
    assert UPGRADE not in map(name, transport.calls)


def test_a_preset_is_one_of_the_guests_package() -> None:
    """The package is looked up by its key name, the preset by its own."""
    transport = Scripted(answers())
    assert sl.VSManager(transport.client()).upgrade(5, preset="M1")
    packages = [call for call in transport.calls if call.method == "getAllObjects"]
    assert [{"keyName": {"operation": "PUBLIC_CLOUD_SERVER"}}] == [each.filter for each in packages]
    assert ["mask[id]"] == [each.mask for each in packages]
    presets = [call for call in transport.calls if call.method == "getActivePresets"]
    assert [835] == [each.id for each in presets]
    assert "'_= M1'" in str(presets[0].filter)


def test_an_image_is_made_of_the_guest() -> None:
    """What its disks are is asked for before; the image is made of that guest."""
    transport = Scripted(answers(blockDevices=DEVICES))
    sl.VSManager(transport.client()).capture(5, "image")
    asked, made = transport.calls
    assert ("Virtual_Guest::getObject", 5) == (name(asked), asked.id)
    assert (
        "mask[id,blockDevices[id,device,mountType,diskImage[id,metadataFlag,type[keyName]]]]"
    ) == asked.mask
    assert ("Virtual_Guest::createArchiveTemplate", 5) == (name(made), made.id)
