"""Orders of volumes, member by member: which prices they are made of, and what they leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, name

if TYPE_CHECKING:
    from softlayer_sdk.transport.base import Call

STAAS, ENTERPRISE = "storage_as_a_service", "storage_service_enterprise"
ISCSI, NFS = "performance_storage_iscsi", "performance_storage_nfs"
SPACE, IOPS = "performance_storage_space", "performance_storage_iops"
TIER, SNAPSHOTS = "storage_tier_level", "storage_snapshot_space"
REPLICATION = "performance_storage_replication"
LEVEL = "STORAGE_TIER_LEVEL"
CONTAINER = "SoftLayer_Container_Product_Order_Network_"
ORDER = f"{CONTAINER}Storage_AsAService"


def price(id: int, category: str, kind: str = "", low: Any = None, high: Any = None) -> Any:
    """A price that holds everywhere; for a capacity, if that has a kind and bounds."""
    bounds = [None if each is None else str(each) for each in (low, high)]
    return {
        "id": id,
        "locationGroupId": None,
        "categories": [{"categoryCode": "another"}, {"categoryCode": category}],
        "capacityRestrictionType": kind,
        "capacityRestrictionMinimum": bounds[0],
        "capacityRestrictionMaximum": bounds[1],
    }


def item(key: str, category: str | None, *prices: Any, **more: Any) -> dict[str, Any]:
    """An item of a category with its prices."""
    kind = {"categoryCode": category} if category else None
    plain: dict[str, Any] = {"capacity": None, "capacityMinimum": None, "capacityMaximum": None}
    texts = {"description": f"{key} in words", "attributes": []}
    return {"keyName": key, "itemCategory": kind, "prices": prices, **plain, **texts, **more}


def sized(low: int, high: int) -> dict[str, Any]:
    """The bounds of an item."""
    return {"capacityMinimum": str(low), "capacityMaximum": str(high)}


def by_level(first: int, category: str) -> list[Any]:
    """A price for each tier, and one for each range of operations a second."""
    tiers = [price(first + n, category, LEVEL, tier, tier) for n, tier in enumerate(LEVELS)]
    return [*tiers, price(first + 4, category, "IOPS", 100, 1000)]


LEVELS = (100, 200, 300, 1000)
TIERS = {"0.25": 0, 2: 1, 4: 2, 10: 3}
RANGE = sized(100, 499)
# Before what is right comes what is right but for one thing.
NEW = [
    item("SERVICE", STAAS, price(900, STAAS) | {"locationGroupId": 7}, price(1, STAAS)),
    item("BLOCK", "storage_block", price(2, "storage_block")),
    item("FILE", "storage_file", price(3, "storage_file")),
    item("STORAGE_SPACE_FOR_2_IOPS_PER_GB", SPACE, price(901, SPACE), **sized(1, 99)),
    item("STORAGE_SPACE_FOR_2_IOPS_PER_GB", SPACE, price(902, "other"), **RANGE),
    *(
        item(f"STORAGE_SPACE_FOR_{tier}_IOPS_PER_GB", SPACE, price(10 + n, SPACE), **RANGE)
        for n, tier in enumerate(("0_25", "2", "4", "10"))
    ),
    item("100_499_GBS", "other", price(903, SPACE), **RANGE),
    item("100_499_GBS", None, price(904, SPACE), **RANGE),
    item("100_500_GBS", SPACE, price(905, SPACE), **RANGE),
    item("100_499_GBS", SPACE, price(20, SPACE), **RANGE),
    item("500_999_GBS", SPACE, price(21, SPACE), **sized(500, 999)),
    *(
        item(f"OLD_TIER_{level}", "other", price(906, TIER), capacity=str(level))
        for level in LEVELS
    ),
    *(
        item(f"TIER_{level}", TIER, price(30 + n, TIER), capacity=str(level))
        for n, level in enumerate(LEVELS)
    ),
    item("IOPS", "other", price(907, IOPS, "STORAGE_SPACE", 1, 9999), **sized(100, 1000)),
    item(
        "100_1000_IOPS",
        IOPS,
        price(908, IOPS, LEVEL, 1, 9999),
        price(909, IOPS, "STORAGE_SPACE", None, 9999),
        price(910, IOPS, "STORAGE_SPACE", 1, None),
        price(40, IOPS, "STORAGE_SPACE", 100, 499),
        price(41, IOPS, "STORAGE_SPACE", 500, 999),
        **sized(100, 1000),
    ),
    item("10_GB_STORAGE_SPACE", "other", *by_level(50, SNAPSHOTS), capacity="10"),
    item("20_GB_STORAGE_SPACE", "other", *by_level(60, SNAPSHOTS), capacity="20"),
    item("REPLICATION_FOR_IOPSBASED_PERFORMANCE", "other", *by_level(70, REPLICATION)),
    item("REPLICATION_FOR_TIERBASED_PERFORMANCE", "other", *by_level(80, REPLICATION)),
]


def valued(value: str) -> list[dict[str, str]]:
    """The attributes of an item that is a tier."""
    return [{"value": "other"}, {"value": value}]


FORMER = [
    item("SERVICE", None, price(1, ENTERPRISE), price(2, ISCSI), price(3, NFS)),
    item("BLOCK", None, price(4, "storage_block")),
    item("FILE", None, price(5, "storage_file")),
    *(
        item(f"TIER_{level}", None, price(10 + n, TIER), attributes=valued(str(level)))
        for n, level in enumerate(LEVELS)
    ),
    item("100_GB", None, *by_level(20, SPACE), *by_level(30, REPLICATION), capacity="100"),
    item("200_GB", None, price(40, SPACE), capacity="200"),
    item("10_GB", None, *by_level(50, SNAPSHOTS), capacity="10"),
    item(
        "1000_IOPS",
        None,
        price(60, IOPS, "STORAGE_SPACE", 100, 199),
        price(61, IOPS, "STORAGE_SPACE", 200, 299),
        capacity="1000",
    ),
]
VOLUME: dict[str, Any] = {
    "id": 7,
    "capacityGb": 100,
    "snapshotCapacityGb": "10",
    "staasVersion": "2",
    "hasEncryptionAtRest": 1,
    "storageTierLevel": "READHEAVY_TIER",
    "provisionedIops": "200",
    "storageType": {"keyName": "ENDURANCE_BLOCK_STORAGE"},
    "osType": {"keyName": "LINUX"},
    "billingItem": {
        "id": 8,
        "categoryCode": STAAS,
        "hourlyFlag": False,
        "cancellationDate": None,
        "activeChildren": [],
        "location": {"id": 9},
    },
    "schedules": [
        {"id": 3, "type": None},
        {"id": 4, "type": {"keyname": "SNAPSHOT_DAILY"}},
        {"id": 5, "type": {"keyname": "SNAPSHOT_WEEKLY"}},
    ],
}
PERFORMANCE = {"storageType": {"keyName": "PERFORMANCE_BLOCK_STORAGE"}}
FILE = {"storageType": {"keyName": "ENDURANCE_FILE_STORAGE"}}


def scripted(items: list[dict[str, Any]] = NEW, *, packages: int = 1, **volume: Any) -> Scripted:
    """SoftLayer as far as orders of volumes need it."""
    return Scripted(
        {
            "Network_Storage::getObject": {**VOLUME, **volume},
            "Location_Datacenter::getDatacenters": [
                {"id": 1, "name": "dal13"},
                {"id": 2, "name": "wdc07"},
            ],
            "Product_Package::getAllObjects": [{"id": 759, "items": items}] * packages,
            "Product_Order::placeOrder": {"orderId": 1},
        }
    )


def sent(transport: Scripted) -> tuple[dict[str, Any], list[int]]:
    """The order that was placed, and the ids of its prices apart."""
    assert "Product_Order::placeOrder" == name(transport.calls[-1])
    order = dict(transport.calls[-1].args[0])
    prices = order.pop("prices")
    assert all(set(each) == {"id"} for each in prices)
    return order, [each["id"] for each in prices]


def asked(transport: Scripted, method: str) -> Call:
    """The one call of a method."""
    [call] = [each for each in transport.calls if name(each) == method]
    return call


@pytest.mark.parametrize(
    ("options", "members", "ids"),
    [
        *(
            ({"tier_level": tier}, {"volumeSize": 100}, [1, 2, 10 + n, 30 + n])
            for tier, n in TIERS.items()
        ),
        *(
            (
                {"tier_level": tier, "snapshot_size": 20},
                {"volumeSize": 100},
                [1, 2, 10 + n, 30 + n, 60 + n],
            )
            for tier, n in TIERS.items()
        ),
        ({"tier_level": 2, "size": 499}, {"volumeSize": 499}, [1, 2, 11, 31]),
        ({"iops": 100}, {"volumeSize": 100, "iops": 100}, [1, 2, 20, 40]),
        ({"iops": 1000, "size": 499}, {"volumeSize": 499, "iops": 1000}, [1, 2, 20, 40]),
        ({"iops": 100, "size": 500}, {"volumeSize": 500, "iops": 100}, [1, 2, 21, 41]),
        (
            {"iops": 1000, "snapshot_size": 10},
            {"volumeSize": 100, "iops": 1000},
            [1, 2, 20, 40, 54],
        ),
    ],
)
def test_a_volume_is_made_of_these_prices(
    options: dict[str, Any], members: dict[str, Any], ids: list[int]
) -> None:
    """Its service, kind, space, speed and snapshots, each for just what is wanted."""
    kind: Any = "performance" if "iops" in options else "endurance"
    transport = scripted()
    given = {"size": 100, **options}
    sl.BlockStorageManager(transport.client()).order_block_volume(
        kind, "wdc07", os_type="WINDOWS", **given
    )
    order, found = sent(transport)
    assert ids == found
    assert {
        "complexType": ORDER,
        "packageId": 759,
        "location": 2,
        "quantity": 1,
        "useHourlyPricing": False,
        "osFormatType": {"keyName": "WINDOWS"},
        **members,
    } == order


def test_what_is_asked_about_a_volume() -> None:
    """The active package of the category, with what decides a price; places by their names."""
    transport = scripted()
    manager = sl.FileStorageManager(transport.client())
    manager.order_file_volume("endurance", "dal13", 100, tier_level=2, hourly_billing_flag=True)
    order, found = sent(transport)
    assert [1, 3, 11, 31] == found
    assert (1, True) == (order["location"], order["useHourlyPricing"])
    assert "osFormatType" not in order
    package = asked(transport, "Product_Package::getAllObjects")
    assert {
        "categories": {"categoryCode": {"operation": f"_= {STAAS}"}},
        "statusCode": {"operation": "_= ACTIVE"},
    } == package.filter
    assert (
        "mask[id,name,items[capacityMinimum,capacityMaximum,itemCategory[categoryCode],attributes,"
        "prices[categories,capacityRestrictionType,capacityRestrictionMinimum,"
        "capacityRestrictionMaximum]]]"
    ) == package.mask
    places = asked(transport, "Location_Datacenter::getDatacenters")
    assert "mask[longName,id,name]" == places.mask


@pytest.mark.parametrize(
    ("options", "category", "container", "ids"),
    [
        *(
            (
                {"storage_type": "endurance", "tier_level": tier, "snapshot_size": 10},
                ENTERPRISE,
                "Storage_Enterprise",
                [1, 4, 20 + n, 10 + n, 50 + n],
            )
            for tier, n in TIERS.items()
        ),
        (
            {"storage_type": "performance", "iops": 1000, "size": 200},
            ISCSI,
            "PerformanceStorage_Iscsi",
            [2, 40, 61],
        ),
    ],
)
def test_volumes_of_the_former_kind(
    options: dict[str, Any], category: str, container: str, ids: list[int]
) -> None:
    """Their size and speed are in their prices only; each has a package of its own."""
    offering: Any = "enterprise" if category == ENTERPRISE else "performance"
    transport = scripted(FORMER)
    given = {"size": 100, **options}
    sl.BlockStorageManager(transport.client()).order_block_volume(
        location="dal13", os_type="LINUX", service_offering=offering, **given
    )
    order, found = sent(transport)
    assert ids == found
    assert {
        "complexType": f"{CONTAINER}{container}",
        "packageId": 759,
        "location": 1,
        "quantity": 1,
        "useHourlyPricing": False,
        "osFormatType": {"keyName": "LINUX"},
    } == order
    package = asked(transport, "Product_Package::getAllObjects")
    assert f"'_= {category}'" in str(package.filter)


@pytest.mark.parametrize(
    ("offering", "options", "category", "container", "ids"),
    [
        ("storage_as_a_service", {"iops": 100}, STAAS, "Storage_AsAService", [1, 3, 20, 40]),
        ("performance", {"iops": 1000, "size": 200}, NFS, "PerformanceStorage_Nfs", [3, 40, 61]),
        ("enterprise", {"tier_level": 4}, ENTERPRISE, "Storage_Enterprise", [1, 5, 22, 12]),
    ],
)
def test_file_storage_of_each_offering(
    offering: Any, options: dict[str, Any], category: str, container: str, ids: list[int]
) -> None:
    """No kind of system is ordered for files."""
    transport = scripted(NEW if offering == "storage_as_a_service" else FORMER)
    kind: Any = "performance" if "iops" in options else "endurance"
    given = {"size": 100, **options}
    sl.FileStorageManager(transport.client()).order_file_volume(
        kind, "dal13", service_offering=offering, **given
    )
    order, found = sent(transport)
    assert (ids, f"{CONTAINER}{container}") == (found, order["complexType"])
    assert "osFormatType" not in order
    assert f"'_= {category}'" in str(asked(transport, "Product_Package::getAllObjects").filter)


THERE = "; there are: "


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"tier_level": 2, "size": 500}, f"500 GB at 2 IOPS per GB{THERE}STORAGE_SPACE_FOR_2"),
        ({"iops": 99}, f"99 IOPS of 100 GB{THERE}IOPS in words, 100_1000_IOPS in words"),
        ({"iops": 1001}, f"1001 IOPS of 100 GB{THERE}"),
        ({"iops": 100, "size": 99}, f"99 GB{THERE}"),
        ({"iops": 100, "size": 1000}, f"1000 GB{THERE}"),
        (
            {"tier_level": 2, "snapshot_size": 11},
            f"11 GB of snapshots{THERE}10_GB_STORAGE_SPACE in words, 20_GB_STORAGE_SPACE in words",
        ),
        ({"iops": 100, "snapshot_size": 11}, f"11 GB of snapshots{THERE}"),
    ],
)
def test_what_has_no_price_is_named(options: dict[str, Any], words: str) -> None:
    """With what there is of the kind; nothing is ordered."""
    kind: Any = "performance" if "iops" in options else "endurance"
    transport = scripted()
    with pytest.raises(sl.NotFoundError) as caught:
        sl.FileStorageManager(transport.client()).order_file_volume(
            kind, "dal13", **{"size": 100, **options}
        )
    assert str(caught.value).startswith(f"SoftLayer has no price for {words}")
    assert "Product_Order::placeOrder" not in map(name, transport.calls)


@pytest.mark.parametrize(
    ("part", "items", "words"),
    [
        ("the kind", [NEW[0]], "file storage; there are: none"),
        ("the service", NEW[1:], "storage_as_a_service; there are: none"),
        ("the tier", NEW[:11], "2 IOPS per GB; there are: none"),
    ],
)
def test_a_part_that_is_not_sold_is_named(
    part: str, items: list[dict[str, Any]], words: str
) -> None:
    """Each by what it is for; a price for some places only is none."""
    manager = sl.FileStorageManager(scripted(items).client())
    with pytest.raises(sl.NotFoundError) as caught:
        manager.order_file_volume("endurance", "dal13", 100, tier_level=2)
    assert f"SoftLayer has no price for {words}" == str(caught.value), part


@pytest.mark.parametrize("count", [0, 2])
def test_a_category_is_sold_by_one_package(count: int) -> None:
    """None or several: nothing is ordered."""
    transport = scripted(packages=count)
    with pytest.raises(sl.NotFoundError) as caught:
        sl.FileStorageManager(transport.client()).order_file_volume(
            "endurance", "dal13", 100, tier_level=2
        )
    assert f"{count} packages have the category '{STAAS}', not one" == str(caught.value)


# --- what belongs to a volume ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("volume", "given", "ids"),
    [
        ({}, {"capacity": 20}, [61]),
        ({}, {"capacity": 20, "tier": 4}, [62]),
        (PERFORMANCE, {"capacity": 20}, [64]),
        ({"storageTierLevel": "LOW_INTENSITY_TIER"}, {"capacity": 10}, [50]),
        ({"storageTierLevel": "WRITEHEAVY_TIER"}, {"capacity": 10}, [52]),
        ({"storageTierLevel": "10_IOPS_PER_GB"}, {"capacity": 10}, [53]),
    ],
)
@pytest.mark.parametrize("upgrade", [True, False])
def test_space_for_snapshots(
    volume: dict[str, Any], given: dict[str, Any], ids: list[int], *, upgrade: bool
) -> None:
    """One price, of the level of the volume; an upgrade is an order of another kind."""
    transport = scripted(**volume)
    manager = sl.BlockStorageManager(transport.client())
    manager.order_snapshot_space(7, upgrade=upgrade, **given)
    order, found = sent(transport)
    ending = "_Upgrade" if upgrade else ""
    assert ids == found
    assert {
        "complexType": f"{CONTAINER}Storage_Enterprise_SnapshotSpace{ending}",
        "packageId": 759,
        "location": 9,
        "quantity": 1,
        "useHourlyPricing": False,
        "volumeId": 7,
    } == order


REPLICA = {
    "packageId": 759,
    "location": 2,
    "quantity": 1,
    "useHourlyPricing": False,
    "originVolumeId": 7,
    "originVolumeScheduleId": 4,
}


@pytest.mark.parametrize(
    ("volume", "options", "members", "ids"),
    [
        ({}, {}, {"osFormatType": {"keyName": "LINUX"}}, [1, 2, 11, 31, 51, 81]),
        (
            {},
            {"tier": 10, "os_type": "WINDOWS"},
            {"osFormatType": {"keyName": "WINDOWS"}},
            [1, 2, 13, 33, 53, 83],
        ),
        (FILE, {}, {}, [1, 3, 11, 31, 51, 81]),
        (
            PERFORMANCE,
            {},
            {"iops": 200, "osFormatType": {"keyName": "LINUX"}},
            [1, 2, 20, 40, 54, 74],
        ),
        (
            PERFORMANCE,
            {"iops": 300},
            {"iops": 300, "osFormatType": {"keyName": "LINUX"}},
            [1, 2, 20, 40, 54, 74],
        ),
    ],
)
def test_a_replica(
    volume: dict[str, Any], options: dict[str, Any], members: dict[str, Any], ids: list[int]
) -> None:
    """It is as large and as fast as its volume, unless a speed is given, and has a schedule."""
    transport = scripted(**volume)
    manager = sl.BlockStorageManager(transport.client())
    manager.order_replicant_volume(7, "DAILY", "wdc07", **options)
    order, found = sent(transport)
    assert ids == found
    assert {**REPLICA, "complexType": ORDER, "volumeSize": 100, **members} == order


@pytest.mark.parametrize(("kind", "id"), [({}, 4), (FILE, 5)])
def test_a_replica_of_the_former_kind(kind: dict[str, Any], id: int) -> None:
    """Its prices say its size; the billing of the volume says which kind it is."""
    billing = {**VOLUME["billingItem"], "categoryCode": ENTERPRISE, "hourlyFlag": True}
    transport = scripted(FORMER, billingItem=billing, **kind)
    sl.BlockStorageManager(transport.client()).order_replicant_volume(7, "WEEKLY", "wdc07")
    order, found = sent(transport)
    assert [1, id, 21, 11, 51, 31] == found
    system = {"osFormatType": {"keyName": "LINUX"}} if not kind else {}
    assert {
        **REPLICA,
        **system,
        "complexType": f"{CONTAINER}Storage_Enterprise",
        "originVolumeScheduleId": 5,
        "useHourlyPricing": True,
    } == order


@pytest.mark.parametrize(
    ("volume", "options", "members", "ids"),
    [
        ({}, {}, {}, [1, 2, 11, 31, 51]),
        ({}, {"duplicate_size": 200}, {"volumeSize": 200}, [1, 2, 11, 31, 51]),
        ({}, {"duplicate_snapshot_size": 20}, {}, [1, 2, 11, 31, 61]),
        ({}, {"duplicate_snapshot_size": 0}, {}, [1, 2, 11, 31]),
        ({}, {"duplicate_tier_level": 4}, {}, [1, 2, 12, 32, 52]),
        ({}, {"origin_snapshot_id": "6"}, {"duplicateOriginSnapshotId": "6"}, [1, 2, 11, 31, 51]),
        ({}, {"hourly_billing_flag": True}, {"useHourlyPricing": True}, [1, 2, 11, 31, 51]),
        ({}, {"dependent_duplicate": True}, {"isDependentDuplicateFlag": 1}, [1, 2, 11, 31, 51]),
        (PERFORMANCE, {}, {"iops": 200}, [1, 2, 20, 40, 54]),
        (PERFORMANCE, {"duplicate_iops": 300}, {"iops": 300}, [1, 2, 20, 40, 54]),
        (FILE, {}, {"osFormatType": None}, [1, 3, 11, 31, 51]),
    ],
)
def test_a_duplicate(
    volume: dict[str, Any], options: dict[str, Any], members: dict[str, Any], ids: list[int]
) -> None:
    """It is as its volume is, but for what is given, and in the same place."""
    transport = scripted(**volume)
    sl.BlockStorageManager(transport.client()).order_duplicate_volume(7, **options)
    order, found = sent(transport)
    assert ids == found
    expected = {
        "complexType": ORDER,
        "packageId": 759,
        "location": 9,
        "quantity": 1,
        "useHourlyPricing": False,
        "volumeSize": 100,
        "duplicateOriginVolumeId": 7,
        "osFormatType": {"keyName": "LINUX"},
        **members,
    }
    assert {key: value for key, value in expected.items() if value is not None} == order


@pytest.mark.parametrize(
    ("volume", "options", "members", "ids"),
    [
        ({}, {"new_size": 200}, {"volumeSize": 200}, [1, 11, 31]),
        ({}, {"new_tier_level": "0.25"}, {}, [1, 10, 30]),
        ({}, {"new_size": 499, "new_tier_level": 10}, {"volumeSize": 499}, [1, 13, 33]),
        (PERFORMANCE, {"new_size": 200}, {"volumeSize": 200, "iops": 200}, [1, 20, 40]),
        (PERFORMANCE, {"new_iops": 300}, {"iops": 300}, [1, 20, 40]),
    ],
)
def test_another_size_or_speed(
    volume: dict[str, Any], options: dict[str, Any], members: dict[str, Any], ids: list[int]
) -> None:
    """The service, the space and the speed are ordered anew; no place, no quantity."""
    transport = scripted(**volume)
    sl.BlockStorageManager(transport.client()).order_modified_volume(7, **options)
    order, found = sent(transport)
    assert ids == found
    assert {
        "complexType": f"{ORDER}_Upgrade",
        "packageId": 759,
        "volume": {"id": 7},
        "volumeSize": 100,
        **members,
    } == order


@pytest.mark.parametrize(
    ("volume", "options", "keyword", "words"),
    [
        ({}, {}, None, "give new_size or new_tier_level"),
        (PERFORMANCE, {}, None, "give new_size or new_iops"),
        ({}, {"new_iops": 100}, "new_tier_level", "new_iops=100: volume 7 has a tier"),
        (PERFORMANCE, {"new_tier_level": 2}, "new_iops", "new_tier_level=2: volume 7 has IOPS"),
    ],
)
def test_a_change_names_what_fits_the_volume(
    volume: dict[str, Any], options: dict[str, Any], keyword: str | None, words: str
) -> None:
    """Tiers and operations a second are different kinds of volumes; nothing is ordered."""
    transport = scripted(**volume)
    with pytest.raises(sl.PreflightError) as caught:
        sl.BlockStorageManager(transport.client()).order_modified_volume(7, **options)
    assert words in str(caught.value)
    assert keyword == caught.value.suggestion
    assert ["Network_Storage::getObject"] == list(map(name, transport.calls))


@pytest.mark.parametrize(
    "change",
    [
        {"staasVersion": "1"},
        {"staasVersion": None},
        {"staasVersion": "0"},
        {"hasEncryptionAtRest": 0},
    ],
)
def test_what_is_not_encrypted_stays_as_it_is(change: dict[str, Any]) -> None:
    """A volume of the first version, or without encryption, is not copied, changed, or given space.

    Space for the snapshots of one with a tier is ordered all the same, and so is its replica.
    """
    slow, fast = {**change}, {**PERFORMANCE, **change}
    for volume in (slow, fast):
        manager = sl.BlockStorageManager(scripted(**volume).client())
        with pytest.raises(sl.SoftLayerError, match="it cannot be duplicated"):
            manager.order_duplicate_volume(7)
        with pytest.raises(sl.SoftLayerError, match="it cannot be modified"):
            manager.order_modified_volume(7, 200)
    with pytest.raises(sl.SoftLayerError, match="no snapshot space can be ordered"):
        manager.order_snapshot_space(7, 20, upgrade=True)
    with pytest.raises(sl.SoftLayerError, match="no replica can be ordered"):
        manager.order_replicant_volume(7, "DAILY", "dal13")
    transport = scripted(**slow)
    manager = sl.BlockStorageManager(transport.client())
    manager.order_snapshot_space(7, 20, upgrade=True)
    assert [61] == sent(transport)[1]
    manager.order_replicant_volume(7, "DAILY", "dal13")
    assert [1, 2, 11, 31, 51, 81] == sent(transport)[1]


def test_a_replica_that_is_not_sold_is_named() -> None:
    """By what it is for; nothing is ordered."""
    transport = scripted([each for each in NEW if "REPLICATION" not in each["keyName"]])
    with pytest.raises(sl.NotFoundError) as caught:
        sl.BlockStorageManager(transport.client()).order_replicant_volume(7, "DAILY", "wdc07")
    assert "SoftLayer has no price for replication; there are: none" == str(caught.value)
    assert "Product_Order::placeOrder" not in map(name, transport.calls)


BILLED = VOLUME["billingItem"]
SPENT = "2030-01-01T00:00:00Z"
OF_NEITHER = "volume 7 is of neither kind: "
NO_SPACE = "volume 7 has no snapshot space, which {} needs: order_snapshot_space()"
NO_BILLING = "volume 7 has no billing, so that {}; is it cancelled already?"
ORDERS: dict[str, dict[str, Any]] = {
    "order_snapshot_space": {"capacity": 20, "upgrade": True},
    "order_replicant_volume": {"snapshot_schedule": "DAILY", "location": "wdc07"},
    "order_duplicate_volume": {},
    "order_modified_volume": {"new_size": 200},
}
SPACE_OF, REPLICA_OF, COPY_OF, CHANGE_OF = ORDERS
TOLD: list[tuple[str, dict[str, Any], dict[str, Any], str]] = [
    (SPACE_OF, {}, {"billingItem": None}, NO_BILLING.format("no snapshot space can be ordered")),
    (REPLICA_OF, {}, {"billingItem": None}, NO_BILLING.format("no replica can be ordered")),
    (COPY_OF, {}, {"billingItem": None}, NO_BILLING.format("it cannot be duplicated")),
    (CHANGE_OF, {}, {"billingItem": None}, NO_BILLING.format("it cannot be modified")),
    (
        SPACE_OF,
        {},
        {"billingItem": {**BILLED, "categoryCode": "x"}},
        "snapshot space cannot be ordered for a volume of 'x'",
    ),
    (
        REPLICA_OF,
        {},
        {"billingItem": {**BILLED, "categoryCode": "x"}},
        "a replica cannot be ordered for a volume of 'x'",
    ),
    (
        REPLICA_OF,
        {},
        {"billingItem": {**BILLED, "cancellationDate": SPENT}},
        "volume 7 is cancelled as of 2030-01-01: no replica can be ordered",
    ),
    (
        REPLICA_OF,
        {},
        {
            "billingItem": {
                **BILLED,
                "activeChildren": [
                    {"categoryCode": "x", "cancellationDate": SPENT},
                    {"categoryCode": SNAPSHOTS, "cancellationDate": None},
                    {"categoryCode": SNAPSHOTS, "cancellationDate": SPENT},
                ],
            }
        },
        "the snapshot space of volume 7 is cancelled as of 2030-01-01: no replica can be ordered",
    ),
    (REPLICA_OF, {}, {"snapshotCapacityGb": None}, NO_SPACE.format("a replica")),
    (COPY_OF, {}, {"snapshotCapacityGb": None}, NO_SPACE.format("a duplicate")),
    *(
        (method, {}, {"storageType": kind}, f"{OF_NEITHER}{text}")
        for method in ORDERS
        for kind, text in (({"keyName": "OLD"}, "OLD"), (None, "it has none"))
    ),
    *(
        (method, {}, {"storageTierLevel": level}, f"volume 7 does not say its tier; give {word}")
        for method, word in ((SPACE_OF, "tier"), (CHANGE_OF, "new_tier_level"))
        for level in ("SLOW", None)
    ),
    *(
        (
            method,
            {},
            {**PERFORMANCE, "provisionedIops": iops},
            f"volume 7 does not say its IOPS; give {word}",
        )
        for method, word in ((REPLICA_OF, "iops"), (CHANGE_OF, "new_iops"))
        for iops in (None, "0")
    ),
    (
        COPY_OF,
        {},
        {"billingItem": {**BILLED, "location": None}},
        "the billing of volume 7 does not say where it is",
    ),
    (
        SPACE_OF,
        {},
        {"billingItem": {**BILLED, "location": None}},
        "the billing of volume 7 does not say where it is",
    ),
    (COPY_OF, {}, {"osType": None}, "volume 7 does not say its kind of system; give os_type"),
    (
        REPLICA_OF,
        {"location": "wdc7"},
        {},
        "location='wdc7': there is no such datacenter. Did you mean 'wdc07'?",
    ),
    *(
        (
            REPLICA_OF,
            {"snapshot_schedule": "HOURLY"},
            {"schedules": schedules},
            (
                "snapshot_schedule='HOURLY': volume 7 has no such schedule; there are:"
                f" {there}; see enable_snapshots()"
            ),
        )
        for schedules, there in (
            (VOLUME["schedules"], "SNAPSHOT_DAILY, SNAPSHOT_WEEKLY"),
            ([{"id": 3, "type": None}, {"id": 4, "type": {"keyname": ""}}], "none"),
        )
    ),
    (
        SPACE_OF,
        {"tier": 3},
        {},
        "tier=3: there is no such tier; there are 0.25, 2, 4, 10",
    ),
    (SPACE_OF, {"capacity": "x"}, {}, "capacity='x': a whole number is needed here"),
]


@pytest.mark.parametrize(("method", "options", "change", "words"), TOLD)
def test_what_a_volume_lacks_is_told(
    method: str, options: dict[str, Any], change: dict[str, Any], words: str
) -> None:
    """In full, with what to do about it; nothing is ordered."""
    transport = scripted(**change)
    order = getattr(sl.BlockStorageManager(transport.client()), method)
    with pytest.raises(sl.SoftLayerError) as caught:
        order(7, **{**ORDERS[method], **options})
    assert words == str(caught.value)
    assert "Product_Order::placeOrder" not in map(name, transport.calls)


def test_what_has_no_words_is_named_by_its_key() -> None:
    """What there is instead is told by its description, or else by what it is ordered by."""
    transport = scripted([{**each, "description": None} for each in NEW])
    with pytest.raises(sl.NotFoundError) as caught:
        sl.FileStorageManager(transport.client()).order_file_volume(
            "performance", "dal13", 100, iops=99
        )
    words = f"SoftLayer has no price for 99 IOPS of 100 GB{THERE}IOPS, 100_1000_IOPS"
    assert words == str(caught.value)


def test_a_gigabyte_of_snapshots_is_ordered() -> None:
    """Of space for snapshots, nothing but none at all is left out of a copy."""
    transport = scripted()
    with pytest.raises(sl.NotFoundError, match="no price for 1 GB of snapshots"):
        sl.BlockStorageManager(transport.client()).order_duplicate_volume(
            7, duplicate_snapshot_size=1
        )


ENDURANCE: dict[str, Any] = {"storage_type": "endurance", "tier_level": 2}
FAST: dict[str, Any] = {"storage_type": "performance", "iops": 100}
BOTH = "storage_as_a_service has both"


@pytest.mark.parametrize(
    ("options", "words", "near"),
    [
        (
            {**ENDURANCE, "storage_type": "enduranc"},
            (
                "storage_type='enduranc': it is one of endurance, performance."
                " Did you mean 'endurance'?"
            ),
            "endurance",
        ),
        (
            {**ENDURANCE, "service_offering": "enterprises"},
            (
                "service_offering='enterprises': it is one of storage_as_a_service, enterprise,"
                " performance. Did you mean 'enterprise'?"
            ),
            "enterprise",
        ),
        (
            {**FAST, "service_offering": "enterprise"},
            f"service_offering='enterprise' has no storage_type='performance'; {BOTH}",
            STAAS,
        ),
        (
            {**ENDURANCE, "service_offering": "performance"},
            f"service_offering='performance' has no storage_type='endurance'; {BOTH}",
            STAAS,
        ),
        *(
            (
                {"storage_type": "endurance", "tier_level": tier, "iops": iops},
                (
                    f"tier_level={tier}, iops={iops}: storage_type='endurance' needs tier_level,"
                    " and no iops"
                ),
                "tier_level",
            )
            for tier, iops in ((None, None), (None, 100), (2, 100))
        ),
        *(
            (
                {"storage_type": "performance", "tier_level": tier, "iops": iops},
                (
                    f"iops={iops}, tier_level={tier}: storage_type='performance' needs iops,"
                    " and no tier_level"
                ),
                "iops",
            )
            for tier, iops in ((None, None), (2, None), (2, 100))
        ),
        (
            {**FAST, "service_offering": "performance", "snapshot_size": 10},
            "snapshot_size=10: service_offering='performance' has no snapshots",
            None,
        ),
        (
            {**ENDURANCE, "tier_level": 3},
            "tier_level=3: there is no such tier; there are 0.25, 2, 4, 10",
            None,
        ),
        ({**ENDURANCE, "size": "s"}, "size='s': a whole number is needed here", None),
        ({**FAST, "iops": "i"}, "iops='i': a whole number is needed here", None),
        (
            {**ENDURANCE, "snapshot_size": "n"},
            "snapshot_size='n': a whole number is needed here",
            None,
        ),
        (
            {**ENDURANCE, "location": ""},
            "location='' names nothing: give an id, GUID or name",
            None,
        ),
    ],
)
@pytest.mark.parametrize("kind", ["block", "file"])
def test_a_volume_that_cannot_be_is_refused(
    kind: str, options: dict[str, Any], words: str, near: str | None
) -> None:
    """In full, with what would be right, and before anything is asked."""
    transport = scripted()
    given: dict[str, Any] = {"location": "dal13", "size": 100, **options}
    ways: list[Any]
    if kind == "block":
        block, given["os_type"] = sl.BlockStorageManager(transport.client()), "LINUX"
        ways = [block.order_block_volume, block.price_block_volume]
    else:
        files = sl.FileStorageManager(transport.client())
        ways = [files.order_file_volume, files.price_file_volume]
    for way in ways:
        with pytest.raises(sl.PreflightError) as caught:
            way(**given)
        assert (words, near) == (str(caught.value), caught.value.suggestion)
    assert [] == transport.calls


@pytest.mark.parametrize("level", ["0.25", 0.25, 2, "2", 2.0, "4.0", 10, "10.00"], ids=repr)
def test_a_tier_may_be_written_in_many_ways(level: Any) -> None:
    """As a number or its text, with zeros at its end or without."""
    transport = scripted()
    manager = sl.FileStorageManager(transport.client())
    manager.order_file_volume("endurance", "dal13", 100, tier_level=level)
    n = {0.25: 0, 2: 1, 4: 2, 10: 3}[float(level)]
    assert [1, 3, 10 + n, 30 + n] == sent(transport)[1]


def test_a_priced_volume_is_the_ordered_one() -> None:
    """What is not given is what an order has without it."""
    transport = scripted()
    transport._answers = {**transport._answers, "Product_Order::verifyOrder": {"prices": []}}
    manager = sl.FileStorageManager(transport.client())
    for options in (ENDURANCE, FAST):
        manager.price_file_volume(location="dal13", size=100, **options)
        manager.order_file_volume(location="dal13", size=100, **options)
    first, second, third, fourth = [
        call.args for call in transport.calls if call.service.endswith("Product_Order")
    ]
    assert (first, third) == (second, fourth)
