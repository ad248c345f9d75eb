"""What the catalog is asked: a property that is not asked for is not there to decide by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.managers._ordering.catalog import Catalog
from tests.managers import catalog as offered
from tests.managers.doubles import Scripted, name

if TYPE_CHECKING:
    from collections.abc import Callable

PRICES = (
    "prices[categories,capacityRestrictionType,capacityRestrictionMinimum,"
    "capacityRestrictionMaximum]"
)
SOFTWARE = "softwareDescription[id,referenceCode,longDescription]"
ALL_ITEMS = (
    "mask[id,keyName,capacity,description,attributes[id,attributeTypeKeyName],"
    f"itemCategory[id,categoryCode],{SOFTWARE},{PRICES}]"
)
PRICED_ITEMS = f"mask[id,description,capacity,itemCategory,keyName,{PRICES},{SOFTWARE}]"
KEY = {"keyName": {"operation": "BARE"}}
PRESET = {
    "activePresets": {"keyName": {"operation": "_= S1"}},
    "accountRestrictedActivePresets": {"keyName": {"operation": "_= S1"}},
}
PACKAGE = ("Product_Package::getAllObjects", None, "mask[id]", KEY, None)
ANSWERS: dict[str, Any] = {
    "Product_Package::getAllObjects": [{"id": 8}, {"id": 9}],
    "Product_Package::getItems": [],
    "Product_Package::getActivePresets": [{"id": 1}],
    "Product_Package::getAccountRestrictedActivePresets": [{"id": 2}],
    "Product_Package::getRegions": [],
    "Product_Package_Preset::getObject": {"id": 1, "prices": []},
    "Location::getDatacenters": [{"id": 3, "priceGroups": []}],
}


def asked(do: Callable[[Catalog], object], **answers: Any) -> tuple[Any, list[Any]]:
    """What is given, and the calls that were made for it."""
    transport = Scripted({**ANSWERS, **answers})
    result = do(Catalog(transport.client()))
    return result, [
        (name(call), call.id, call.mask, call.filter, call.limit) for call in transport.calls
    ]


def test_a_package_is_asked_for_by_its_key() -> None:
    """Of several the last one counts; of its properties those that are wanted are asked for."""
    assert (9, [PACKAGE]) == asked(lambda catalog: catalog.package_id("BARE"))
    found, calls = asked(lambda catalog: catalog.package("BARE", "mask[name]").id)
    assert (9, "mask[name]") == (found, calls[0][2])


def test_all_that_is_in_a_package_is_asked_for() -> None:
    """Items and their prices, sizes and theirs, places and their groups of prices."""
    found, calls = asked(lambda catalog: catalog.contents("BARE"))
    assert [1, 2] == [preset.id for preset in found.presets]
    assert [
        PACKAGE,
        ("Product_Package::getItems", 9, ALL_ITEMS, None, None),
        ("Product_Package::getActivePresets", 9, "mask[prices]", None, None),
        ("Product_Package::getAccountRestrictedActivePresets", 9, "mask[prices]", None, None),
        ("Product_Package::getRegions", 9, "mask[location[location[priceGroups]]]", None, None),
    ] == calls


def test_items_are_asked_for_with_what_decides_their_price() -> None:
    """Where they belong, and what each price is for."""
    _, calls = asked(lambda catalog: catalog.items("BARE"))
    assert [PACKAGE, ("Product_Package::getItems", 9, PRICED_ITEMS, None, None)] == calls
    assert [] == asked(lambda catalog: catalog.prices("BARE", []))[0]


def test_a_size_is_asked_for_in_both_lists() -> None:
    """One for all goes before one of the account; its cores are those of its prices."""
    found, calls = asked(lambda catalog: catalog.preset("BARE", "S1", "mask[id]").id)
    both = ("AccountRestrictedActivePresets", "ActivePresets")
    assert 1 == found
    assert [
        PACKAGE,
        *((f"Product_Package::get{each}", 9, "mask[id]", PRESET, None) for each in both),
    ] == calls
    found, calls = asked(lambda catalog: catalog.preset_cores(1))
    mask = "mask[prices[item[itemCategory]]]"
    assert (None, [("Product_Package_Preset::getObject", 1, mask, None, None)]) == (found, calls)
    with pytest.raises(sl.NotFoundError) as caught:
        asked(
            lambda catalog: catalog.preset("BARE", "S1"),
            **{
                "Product_Package::getActivePresets": [],
                "Product_Package::getAccountRestrictedActivePresets": [],
            },
        )
    assert "the package 'BARE' has no preset 'S1'" == str(caught.value)


@pytest.mark.parametrize(
    ("location", "tree"),
    [
        ("dal13", {"name": {"operation": "dal13"}}),
        ("DAL13", {"name": {"operation": "dal13"}}),
        ("DALLAS13", {"regions": {"keyname": {"operation": "DALLAS13"}}}),
    ],
)
def test_a_place_is_asked_for_by_its_name_or_its_region(
    location: str, tree: dict[str, Any]
) -> None:
    """A short name has three letters and two digits, whatever its case."""
    found, calls = asked(lambda catalog: catalog.place(location))
    mask = "mask[id,name,regions[keyname]]"
    assert (3, [("Location::getDatacenters", None, mask, tree, None)]) == (found, calls)


@pytest.mark.parametrize(("location", "id"), [("NONE", 0), ("none", 0), (0, 0), (7, 7)])
def test_some_places_need_no_question(location: Any, id: int) -> None:
    """A number stands for itself, `NONE` for no place."""
    assert (id, []) == asked(lambda catalog: catalog.place(location))


@pytest.mark.parametrize("count", [0, 2])
def test_a_place_is_one(count: int) -> None:
    """The error says how many there are."""
    places = {"Location::getDatacenters": [{"id": 3}] * count}
    with pytest.raises(sl.NotFoundError) as caught:
        asked(lambda catalog: catalog.place("EAST"), **places)
    assert f"location='EAST': {count} datacenters have that name" == str(caught.value)


GROUPS = [
    {"id": 1, "description": None},
    {"id": 2, "description": "Location Group 1"},
    {"id": 3, "description": "Location Group 2"},
    {"id": 4, "description": "Old Location Group"},
]


@pytest.mark.parametrize(("groups", "id"), [([], None), (GROUPS[:1], None), (GROUPS, 3)])
def test_a_place_may_have_a_group_of_prices(groups: list[Any], id: int | None) -> None:
    """It is the last whose description begins so."""
    places = {"Location::getDatacenters": [{"id": 3, "priceGroups": groups}]}
    found, calls = asked(lambda catalog: catalog.price_group("dal13"), **places)
    tree = {"name": {"operation": "dal13"}}
    assert id == found
    assert [("Location::getDatacenters", None, "mask[priceGroups]", tree, 1)] == calls


def test_without_a_place_there_is_no_group_of_prices() -> None:
    """Nothing is asked then."""
    assert (None, []) == asked(lambda catalog: catalog.price_group(None))
    assert (None, []) == asked(lambda catalog: catalog.price_group(""))


NO_PRESETS: dict[str, Any] = {
    "Product_Package::getActivePresets": [],
    "Product_Package::getAccountRestrictedActivePresets": [],
}


@pytest.mark.parametrize(
    ("do", "answers", "last", "words"),
    [
        (
            lambda catalog: catalog.place("dal31"),
            {"Location::getDatacenters": [{"id": 3, "name": None}, {"id": 4, "name": "dal13"}]},
            ("Location::getDatacenters", None, "mask[id,name]", None, None),
            "location='dal31': 2 datacenters have that name. Did you mean 'dal13'?",
        ),
        (
            lambda catalog: catalog.preset("BARE", "S1"),
            NO_PRESETS,
            ("Product_Package::getActivePresets", 9, "mask[id,keyName]", None, None),
            "the package 'BARE' has no preset 'S1'",
        ),
        (
            lambda catalog: catalog.package_id("BARE"),
            {"Product_Package::getAllObjects": []},
            PACKAGE,
            "there is no package 'BARE'",
        ),
        (
            lambda catalog: catalog.price_group("dal31"),
            {"Location::getDatacenters": []},
            ("Location::getDatacenters", None, "mask[name]", None, None),
            "there is no datacenter 'dal31'",
        ),
        (
            lambda catalog: catalog.place(""),
            {},
            None,
            "location='' names nothing: give an id, GUID or name",
        ),
        (
            lambda catalog: catalog.location_id(None),
            {},
            None,
            "location=None names nothing: give an id, GUID or name",
        ),
    ],
)
def test_what_there_is_not_is_told(do: Any, answers: dict[str, Any], last: Any, words: str) -> None:
    """With the nearest name that there is, for which no more than names is asked for."""
    transport = Scripted({**ANSWERS, **answers})
    with pytest.raises(sl.SoftLayerError) as caught:
        do(Catalog(transport.client()))
    assert words == str(caught.value)
    asked = [(name(call), call.id, call.mask, call.filter, call.limit) for call in transport.calls]
    assert last == (asked[-1] if asked else None)


def test_a_package_is_near_another() -> None:
    """By the key names of all of them; one without a key name is near nothing."""
    packages = [{"id": 1, "keyName": None}, {"id": 2, "keyName": "BARE_METAL"}]
    found, calls = asked(
        lambda catalog: catalog.near("BARE_METL"), **{"Product_Package::getAllObjects": packages}
    )
    assert ". Did you mean 'BARE_METAL'?" == found
    assert [("Product_Package::getAllObjects", None, "mask[id,keyName]", None, None)] == calls


@pytest.mark.parametrize(
    ("key", "near"),
    [("UBUNTU_22_46", "UBUNTU_22_64"), ("10_PUBLIK", "10_PUBLIC"), ("NOTHING_LIKE_IT", None)],
)
def test_an_item_that_there_is_not_is_near_another(key: str, near: str | None) -> None:
    """By its key name or, if it is software, by its reference code."""
    with pytest.raises(sl.NotFoundError) as caught:
        asked(
            lambda catalog: catalog.prices("BARE", [key]),
            **{"Product_Package::getItems": offered.ITEMS},
        )
    hint = f". Did you mean {near!r}?" if near else ""
    assert f"the package 'BARE' has no item {key!r}{hint}" == str(caught.value)


@pytest.mark.parametrize(
    ("category", "places"),
    [
        ("gpu0", ["gpu0", "gpu1", "gpu2"]),
        ("pcie_slot0", ["pcie_slot0", "pcie_slot1", "pcie_slot2"]),
        ("disk_controller", ["disk_controller", "disk_controller1", "disk_controller1"]),
        ("gpu1", ["gpu1", "gpu1", "gpu1"]),
    ],
)
def test_each_further_item_goes_to_the_next_place(category: str, places: list[str]) -> None:
    """Of the categories that have some; at the price for that place, and for everywhere."""
    found = [offered.price(n, code) for n, code in enumerate(dict.fromkeys(places), start=1)]
    elsewhere = [{**each, "id": 9, "locationGroupId": 7} for each in found]
    items = [offered.item("IT", category, *elsewhere, *found), offered.item("AN", "os")]
    prices, _ = asked(
        lambda catalog: catalog.prices("BARE", ["IT", "AN", "IT", "IT"]),
        **{"Product_Package::getItems": items},
    )
    codes = [each.categories[0].category_code for each in prices]
    assert [places[0], "os", *places[1:]] == codes
    ids = [each.id for each in prices if each.item.key_name == "IT"]
    assert [1 + list(dict.fromkeys(places)).index(place) for place in places] == ids
