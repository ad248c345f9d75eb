from __future__ import annotations

from decimal import Decimal
from typing import Any, TypeVar

import pytest

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, structure_model
from softlayer_sdk._values.selection import Place, Selection
from softlayer_sdk.errors import NotFoundError
from softlayer_sdk.managers._ordering import catalog, upgrades
from softlayer_sdk.managers._ordering.prices import (
    capacity_of,
    holds_in,
    is_private_only,
    preset_fees,
    prices_for,
    standard_price,
)

E = TypeVar("E", bound=Entity)
RESTRICTION = (
    "capacityRestrictionType",
    "capacityRestrictionMinimum",
    "capacityRestrictionMaximum",
)


def _all(kind: type[E], rows: list[dict[str, Any]]) -> list[E]:
    """Objects as they come: what they lack is null."""
    asked = Selection()
    names = ("prices", "attributes", "itemCategory", "softwareDescription", "location")
    asked.names = {name: Selection() for name in (*names, *RESTRICTION)}
    for inner in ("prices", "location"):
        asked.names[inner] = asked
    return [structure_model(kind, dict(row), Place(asked)) for row in rows]


def _price(id: int, **values: Any) -> dict[str, Any]:
    return {"id": id, **values}


def _bound(id: int, kind: str, low: Any = None, high: Any = None) -> dict[str, Any]:
    return _price(
        id,
        capacityRestrictionType=kind,
        capacityRestrictionMinimum=low,
        capacityRestrictionMaximum=high,
    )


@pytest.mark.parametrize(
    ("given", "capacity", "found"),
    [
        ([], "4", None),
        ([_price(1)], None, 1),
        ([_price(1), _price(2)], "4", 2),
        ([_price(1), _price(2, locationGroupId=5)], "4", 1),
        ([_price(1), _price(2, termLength=12)], "4", 1),
        ([_price(1, termLength=0), _price(2, termLength=12)], "4", 1),
        ([_price(1, termLength=""), _price(2, termLength=12)], "4", 1),
        ([_price(1, termLength=None), _price(2, termLength=12)], "4", 1),
        ([_bound(1, "CORE", "1", "8"), _bound(2, "CORE", "9", "64")], "4", 1),
        ([_bound(1, "CORE", "1", "8"), _bound(2, "CORE", "9", "64")], "8", 1),
        ([_bound(1, "CORE", "1", "8"), _bound(2, "CORE", "9", "64")], "9", 2),
        ([_bound(1, "CORE", "1", "8"), _bound(2, "CORE", "9", "64")], "65", None),
        ([_bound(1, "CORE", "1", "8"), _bound(2, "CORE", "9", "64")], None, 2),
        ([_bound(1, "STORAGE_SPACE", "1", "8")], "4", 1),
        ([_bound(1, "STORAGE_SPACE", "1", "8")], "9", None),
        ([_bound(1, "PROCESSOR", "1", "2")], "4", 1),
        ([_bound(1, "OTHER", "1", "8")], "4", None),
        ([_bound(1, "CORE", "", "8")], "0", 1),
        ([_bound(1, "CORE", "1")], "4", None),
        ([_bound(1, "CORE", None, "")], "0", None),
    ],
)
def test_a_price_that_holds_everywhere(given: Any, capacity: str | None, found: Any) -> None:
    """Neither a place's own, nor one for a term; for the capacity, ends included; the last one."""
    price = standard_price(_all(models.ProductItemPrice, given), capacity)
    assert found == (price.id if price else None)


@pytest.mark.parametrize(
    ("length", "terms"),
    [(None, {None, 0, 1, 12}), (0, {None, 0, 1, 12}), (1, {1}), (12, {12}), (24, set[int]())],
)
def test_a_price_may_be_for_a_term(length: int | None, terms: set[int | None]) -> None:
    """A price without one holds for each, as one does whose term is 0; not given is no term."""
    prices = _all(models.ProductItemPrice, [_price(1, termLength=length)])
    found = {each for each in (0, 1, 12) if standard_price(prices, None, each)}
    assert terms == found | ({None} if standard_price(prices, None) else set())


def test_a_place_may_have_prices_of_its_own() -> None:
    """A group's own prices go first, if it has any; else those that hold everywhere."""
    raw = [_price(1), _price(2, locationGroupId=5), _price(3, locationGroupId=6), _price(4)]
    given = _all(models.ProductItemPrice, raw)
    assert [2] == [each.id for each in prices_for(given, 5)]
    assert [1, 4] == [each.id for each in prices_for(given, 7)]
    assert [1, 4] == [each.id for each in prices_for(given, None)]


def _fees(id: int, hourly: str | None, monthly: str | None, **values: Any) -> dict[str, Any]:
    return _price(id, hourlyRecurringFee=hourly, recurringFee=monthly, **values)


ITEMS: list[dict[str, Any]] = [
    {"id": 10, "prices": [_fees(1, "1", "10"), _fees(2, "2.5", "25", locationGroupId=5)]},
    {"id": 11, "prices": [_fees(3, "4", "40", locationGroupId=5)]},
    {"id": 12, "prices": None},
]


@pytest.mark.parametrize(
    ("group", "fees"),
    [
        (None, (Decimal("3.5"), Decimal(35))),
        (5, (Decimal("3.0"), Decimal(30))),
        (6, (Decimal("3.5"), Decimal(35))),
    ],
)
def test_a_size_costs_what_its_parts_cost(group: int | None, fees: tuple[Decimal, Decimal]) -> None:
    """An hour and a month: the sum of its prices, each the place's own where it has one."""
    parts = [
        _fees(1, "3", "30", itemId=10),
        _fees(9, None, None, itemId=12),
        _fees(8, ".5", "5"),
    ]
    preset, empty = _all(models.ProductPackagePreset, [{"prices": parts}, {"prices": None}])
    items = _all(models.ProductItem, ITEMS)
    assert fees == preset_fees(preset, items, group)
    assert (Decimal(0), Decimal(0)) == preset_fees(empty, items, group)


@pytest.mark.parametrize(
    ("keys", "capacity"),
    [
        ([], None),
        (["RAM"], None),
        (["CORES"], "4"),
        (["TIER"], "2"),
        (["INTEL"], "24"),
        (["INTEL_OLD"], None),
        (["CORES", "INTEL_OLD"], "4"),
        (["CORES", "INTEL_UNSAID"], "4"),
        (["CORES", "TIER"], "2"),
        (["UNHEARD_OF_CORES"], None),
    ],
)
def test_the_capacity_of_an_order(keys: list[str], capacity: str | None) -> None:
    """Cores or a tier have it as such, processors in their description; the last one counts."""
    items = [
        {"keyName": "RAM", "capacity": "8", "description": "RAM (8 GB)"},
        {"keyName": "CORES", "capacity": "4"},
        {"keyName": "TIER", "capacity": "2"},
        {"keyName": "INTEL", "description": "Dual Xeon (24 Cores, 2.20 GHz)"},
        {"keyName": "INTEL_OLD", "description": "Single Xeon"},
        {"keyName": "INTEL_UNSAID"},
        {"keyName": "CORES", "capacity": "16"},
    ]
    assert capacity == capacity_of(_all(models.ProductItem, items), keys)


def test_a_category_may_be_missing() -> None:
    """What is null or not there is none."""
    raw: list[dict[str, Any]] = [
        {},
        {"itemCategory": None},
        {"itemCategory": {"categoryCode": None}},
        {"itemCategory": {"categoryCode": "ram"}},
    ]
    found = [catalog.category_of(each) for each in _all(models.ProductItem, raw)]
    assert ["", "", "", "ram"] == found


@pytest.mark.parametrize(
    ("group", "groups", "holds"),
    [(None, set(), True), (None, {5}, True), (5, {4, 5}, True), (5, {4}, False), (5, set(), False)],
)
def test_a_price_holds_in_a_place(group: int | None, groups: set[int], *, holds: bool) -> None:
    """One without a group holds everywhere, one with a group where the place has it."""
    [price] = _all(models.ProductItemPrice, [_price(1, locationGroupId=group)])
    assert holds is holds_in(price, groups)


def _upgrade(id: int, category: str | None, capacity: str | None, **item: Any) -> dict[str, Any]:
    item = {"capacity": capacity, "description": None, "units": None, **item}
    return _price(id, categories=[{"categoryCode": category}], item=item)


UPGRADES = [
    _upgrade(1, None, "4"),
    _upgrade(2, "ram", "4.00"),
    _upgrade(3, "ram", "4"),
    _upgrade(4, "guest_core", "4", units="PRIVATE_CORE"),
    _upgrade(5, "guest_core", "4", units="DEDICATED_CORE"),
    _upgrade(6, "guest_core", "4", units="CORE"),
    _upgrade(7, "guest_core", "4"),
    _upgrade(8, "port_speed", "100", description="100 Mbps Private"),
    _upgrade(9, "port_speed", "100", description="100 Mbps Public"),
    _upgrade(10, "port_speed", "100", description="100 Mbps Redundant"),
    _upgrade(11, "guest_disk0", "25"),
    _upgrade(12, "guest_disk1", "25"),
    _upgrade(13, "disk1", "25"),
    _upgrade(14, "disk_controller", "0", description="RAID"),
    _upgrade(15, "disk_controller", "0"),
    _upgrade(16, "bandwidth", None),
    _upgrade(17, "ram", "8", description="8 GB RAM"),
]


@pytest.mark.parametrize(
    ("option", "value", "public", "id"),
    [
        ("memory", 4, True, 2),
        ("memory", "4", False, 2),
        ("memory", 5, True, None),
        ("cpus", 4, True, 6),
        ("cpus", 4, False, 4),
        ("nic_speed", 100, True, 9),
        ("nic_speed", 10, True, None),
        ("disk", 25, True, 11),
        ("disk", 2, True, None),
    ],
)
def test_a_guest_is_changed_at_the_first_price_that_fits(
    option: str,
    value: Any,
    id: int | None,
    *,
    public: bool,
) -> None:
    """Of the option's category and capacity; cores of the same kind of host, public ports."""
    prices = _all(models.ProductItemPrice, UPGRADES)
    if id is not None:
        assert id == upgrades.guest_price(prices, option, value, public=public).id
        return
    with pytest.raises(NotFoundError) as caught:
        upgrades.guest_price(prices, option, value, public=public)
    assert str(caught.value).startswith(
        f"{'disk' if option.startswith('disk') else option}={value!r}: SoftLayer has no price"
    )


@pytest.mark.parametrize(
    ("option", "value", "id"),
    [
        ("memory", 4, 3),
        ("nic_speed", 100, 10),
        ("nic_speed", "100", 10),
        ("nic_speed", "100 Public", 9),
        ("nic_speed", "10 Public", None),
        ("nic_speed", "100 Dual", None),
        ("disk1", 25, 13),
        ("disk0", 25, None),
        ("drive_controller", "RAID", 14),
        ("drive_controller", "", 15),
        ("drive_controller", "0", None),
        ("public_bandwidth", "None", None),
        ("memory", "4 GB", None),
        ("memory", "8 GB", None),
    ],
    ids=repr,
)
def test_a_server_is_changed_at_the_last_price_that_fits(
    option: str, value: Any, id: int | None
) -> None:
    """Of the option's category; a controller by its description, a port by that too."""
    prices = _all(models.ProductItemPrice, UPGRADES)
    if id is not None:
        assert id == upgrades.hardware_price(prices, option, value).id
        return
    with pytest.raises(NotFoundError) as caught:
        upgrades.hardware_price(prices, option, value)
    assert str(caught.value).startswith(
        f"{'disk' if option.startswith('disk') else option}={value!r}: SoftLayer has no price"
    )


@pytest.mark.parametrize(
    ("trait", "words", "alone"),
    [
        (None, None, False),
        (None, "1 Gbps Private Network Uplink", True),
        (None, "1 Gbps Public & Private Network Uplinks", False),
        (None, "1 Gbps Public Network Uplink", False),
        (None, "1 Gbps Network Uplink", False),
        ("OTHER", "1 Gbps Network Uplink", False),
        ("OTHER", "1 Gbps Private Network Uplink", True),
        ("IS_PRIVATE_NETWORK_ONLY", None, True),
        ("IS_PRIVATE_NETWORK_ONLY", "1 Gbps Network Uplink", True),
        ("IS_PRIVATE_NETWORK_ONLY", "1 Gbps Public & Private Network Uplinks", True),
    ],
)
def test_uplinks_of_the_private_network_alone(
    trait: str | None, words: str | None, *, alone: bool
) -> None:
    """A trait says so, or else the words."""
    raw: dict[str, Any] = {"description": words}
    if trait:
        raw["attributes"] = [{"attributeTypeKeyName": trait}]
    for item in _all(models.ProductItem, [raw, {"attributes": None, **raw}]):
        assert alone is is_private_only(item)
    if not trait:
        assert alone is is_private_only(models.ProductItem(description=words or ""))


OFFERED = [
    *(_upgrade(n, "ram", each) for n, each in enumerate(("16", "2", None, "128", "4.00", "2"))),
    *(_upgrade(n, "disk_controller", "0", description=each) for n, each in enumerate("BA")),
    _upgrade(9, "port_speed", "100", description="100 Mbps Private"),
    _upgrade(9, "port_speed", "10", description="10 Mbps Public"),
    _upgrade(9, "guest_core", "4", units="PRIVATE_CORE"),
    _upgrade(9, "guest_core", "8", units="CORE"),
    _upgrade(9, "guest_disk3", "25"),
    _upgrade(9, "disk3", "500"),
]


@pytest.mark.parametrize(
    ("option", "options", "there"),
    [
        ("memory", {}, "; there are 2, 4, 16, 128"),
        ("nic_speed", {}, "; there are 10"),
        ("nic_speed", {"private": True}, "; there are 100"),
        ("cpus", {}, "; there are 8"),
        ("cpus", {"public": False}, "; there are 4"),
        ("disk", {}, "; there are 25"),
        ("public_bandwidth", {}, ""),
    ],
)
def test_what_a_guest_can_be_changed_to_is_told(
    option: str, options: dict[str, bool], there: str
) -> None:
    """The smaller first, each once, and only what the other keywords leave."""
    prices = _all(models.ProductItemPrice, OFFERED)
    with pytest.raises(NotFoundError) as caught:
        upgrades.guest_price(prices, option, 3, **options)
    assert f"{option}=3: SoftLayer has no price for that{there}" == str(caught.value)


@pytest.mark.parametrize(
    ("option", "keyword", "there"),
    [
        ("memory", "memory", "; there are 2, 4, 16, 128"),
        ("nic_speed", "nic_speed", "; there are 10, 100"),
        ("drive_controller", "drive_controller", "; there are A, B"),
        ("disk3", "disk", "; there are 500"),
        ("disk0", "disk", ""),
        ("public_bandwidth", "public_bandwidth", ""),
    ],
)
def test_what_a_server_can_be_changed_to_is_told(option: str, keyword: str, there: str) -> None:
    """Controllers by their description, all else by its capacity."""
    prices = _all(models.ProductItemPrice, OFFERED)
    with pytest.raises(NotFoundError) as caught:
        upgrades.hardware_price(prices, option, 3)
    assert f"{keyword}=3: SoftLayer has no price for that{there}" == str(caught.value)


@pytest.mark.parametrize(("private", "id"), [(False, 2), (True, 1)])
def test_a_port_of_a_server_reaches_what_is_wanted(id: int, *, private: bool) -> None:
    """Uplinks of the private network alone are others than those of both."""
    rows = [
        _upgrade(1, "port_speed", "100", description="100 Mbps Private"),
        _upgrade(2, "port_speed", "100", description="100 Mbps Public"),
    ]
    for given in (rows, rows[::-1]):
        prices = _all(models.ProductItemPrice, given)
        assert id == upgrades.hardware_price(prices, "nic_speed", 100, private=private).id
        assert id == upgrades.guest_price(prices, "nic_speed", 100, private=private).id
