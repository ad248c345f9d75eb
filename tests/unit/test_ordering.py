from __future__ import annotations

from typing import Any

import pytest

from softlayer_sdk.managers import _ordering


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
    ("prices", "capacity", "found"),
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
def test_a_price_that_holds_everywhere(prices: Any, capacity: str | None, found: Any) -> None:
    """Neither a place's own, nor one for a term; for the capacity, ends included; the last one."""
    assert found == _ordering.standard_price(prices, capacity)


def test_a_place_may_have_prices_of_its_own() -> None:
    """A group's own prices go first, if it has any; else those that hold everywhere."""
    prices = [_price(1), _price(2, locationGroupId=5), _price(3, locationGroupId=6), _price(4)]
    assert [2] == [each["id"] for each in _ordering.prices_for(prices, 5)]
    assert [1, 4] == [each["id"] for each in _ordering.prices_for(prices, 7)]
    assert [1, 4] == [each["id"] for each in _ordering.prices_for(prices, None)]


ITEMS: list[dict[str, Any]] = [
    {"id": 10, "prices": [_price(1, fee="1"), _price(2, fee="2.5", locationGroupId=5)]},
    {"id": 11, "prices": [_price(3, fee="4", locationGroupId=5)]},
    {"id": 12, "prices": None},
]


@pytest.mark.parametrize(("group", "cost"), [(None, 3.5), (5, 2.5), (6, 0.0)])
def test_a_size_costs_what_its_parts_cost(group: int | None, cost: float) -> None:
    """The sum of its prices, or of those that a place has for the same items."""
    preset = {
        "prices": [
            _price(1, fee="3", itemId=10),
            _price(9, fee=None, itemId=12),
            _price(8, fee=".5"),
        ]
    }
    assert cost == _ordering.preset_cost(preset, ITEMS, "fee", group)
    assert 0 == _ordering.preset_cost({"prices": None}, ITEMS, "fee", group)


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
        (["CORES", "TIER"], "2"),
        (["UNHEARD_OF_CORES"], None),
    ],
)
def test_the_capacity_of_an_order(keys: list[str], capacity: str | None) -> None:
    """Cores or a tier have it as such, processors in their description; the last one counts."""
    items = [
        {"keyName": "RAM", "capacity": "8"},
        {"keyName": "CORES", "capacity": "4"},
        {"keyName": "TIER", "capacity": "2"},
        {"keyName": "INTEL", "description": "Dual Xeon (24 Cores, 2.20 GHz)"},
        {"keyName": "INTEL_OLD", "description": "Single Xeon"},
        {"keyName": "CORES", "capacity": "16"},
    ]
    assert capacity == _ordering.item_capacity(items, keys)


def test_an_item_is_described() -> None:
    """Software goes by its long name; the speed and the disk are told where they say something."""
    plain = {"keyName": "A", "description": "An item", "prices": [_price(1)]}
    assert {"name": "An item", "key": "A", "prices": [_price(1)]} == _ordering.describe(plain, None)
    software = {"longDescription": "Ubuntu 22.04", "referenceCode": "UBUNTU"}
    found = _ordering.describe({**plain, "softwareDescription": software}, None)
    assert ("Ubuntu 22.04", "UBUNTU") == (found["name"], found["referenceCode"])
    for category, name, value in (
        ("port_speed", "speed", "100"),
        ("guest_disk1", "disk", "guest_disk1"),
        ("ram", "capacity", "100"),
    ):
        given = {**plain, "capacity": "100", "itemCategory": {"categoryCode": category}}
        found = _ordering.describe(given, None)
        assert value == found[name]
        assert {"name", "key", "prices", "capacity", name} == set(found)
    assert "capacity" not in _ordering.describe({**plain, "capacity": ""}, None)


def test_sizes_and_places_are_named() -> None:
    """Each ready-made size has its name, key and costs; each datacenter its name and key."""
    preset = {"description": "Small", "keyName": "S", "prices": [{"recurringFee": "5"}]}
    contents = {"activePresets": [preset], "accountRestrictedActivePresets": [], "items": []}
    assert [
        {"name": "Small", "key": "S", "hourlyRecurringFee": 0, "recurringFee": 5}
    ] == _ordering.sizes(contents, None)
    places = [{"longName": "Dallas 13", "name": "dal13"}, {"name": "wdc07"}]
    regions = {"regions": [{"location": {"location": place}} for place in places]}
    assert [
        {"name": "Dallas 13", "key": "dal13"},
        {"name": None, "key": "wdc07"},
    ] == _ordering.locations(regions, None)
    assert ["wdc07"] == [each["key"] for each in _ordering.locations(regions, "wdc07")]


def test_a_category_may_be_missing() -> None:
    """What is null or not there is none."""
    assert _ordering.category_of({}) is None
    assert _ordering.category_of({"itemCategory": None}) is None
    assert "ram" == _ordering.category_of({"itemCategory": {"categoryCode": "ram"}})
    assert [] == _ordering.inner({}, "prices") == _ordering.inner({"prices": None}, "prices")
