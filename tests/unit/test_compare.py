from __future__ import annotations

from typing import Any

import pytest

from softlayer_sdk._calls import compare
from softlayer_sdk._calls.sought import GUEST, KINDS, ORDER, PLACE, PRICES, SERVER, VOLUME

SAME: list[tuple[Any, Any, bool]] = [
    ("web", "web", True),
    ("web", "WEB", True),
    ("web", " web ", True),
    ("example.org", "example.org.", True),
    ("web", "web2", False),
    (4, 4, True),
    (4, "4", True),
    (4, 4.0, True),
    ("4.0", 4, True),
    (4, 5, False),
    (4.5, "4.5", True),
    (4.5, 4, False),
    (2**53 + 1, 2**53, False),
    (True, 1, True),
    (True, "1", True),
    (True, "true", True),
    (False, "0", True),
    (False, "false", True),
    (True, False, False),
    (4, None, True),
    (4, "", True),
    (4, 0, False),
    ("dal13", frozenset({"dal13", "265592"}), True),
    ("DAL13", frozenset({"dal13", "265592"}), True),
    (265592, frozenset({"dal13", "265592"}), True),
    ("dal10", frozenset({"dal13", "265592"}), False),
    ([1, 2], frozenset({"1", "2", "3"}), True),
    ([1, 4], frozenset({"1", "2", "3"}), False),
    ("nan", "nan", True),
    ("inf", "inf", True),
]


@pytest.mark.parametrize(("wanted", "has", "same"), SAME, ids=map(str, range(len(SAME))))
def test_what_both_wires_write_is_the_same(wanted: Any, has: Any, *, same: bool) -> None:
    """Case, blanks, a last dot and the type do not matter; what is not told does not differ."""
    assert same is compare.is_same(wanted, has)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Web.", "web"),
        (4.0, "4"),
        (True, "1"),
        (None, ""),
        ([1, "B"], "1, b"),
        (["dal13"], "dal13"),
        (frozenset({"b", "a"}), "a or b"),
    ],
)
def test_a_value_is_shown_as_it_is_compared(value: Any, text: str) -> None:
    """Several are all named: those of a list in its order, those that stand for one in theirs."""
    assert text == compare.said(value)


ITEMS = [
    {"itemPriceId": 1, "recurringFee": "25"},
    {"itemPriceId": 2, "recurringFee": "0", "hourlyRecurringFee": None},
    {"itemPriceId": "9", "item": {"prices": [{"id": 3}, {"id": 4}]}, "setupFee": ".5"},
]


@pytest.mark.parametrize(
    ("items", "wanted", "said"),
    [
        (ITEMS, [1, 3], []),
        (ITEMS, [1, "4"], []),
        (ITEMS, [1, 9], []),
        (ITEMS, [1], ["it has 1 items more than were ordered"]),
        (ITEMS, [5], ["it has 2 items more than were ordered"]),
        (
            [{"itemPriceId": 7, "hourlyRecurringFee": ".01"}],
            [5],
            ["it has 1 items more than were ordered"],
        ),
        ([{"itemPriceId": 7}], [5], []),
        (None, [5], []),
        (ITEMS, [], ["the call named no price, so that any order of this user fits"]),
        (ITEMS, None, ["the call named no price, so that any order of this user fits"]),
    ],
)
def test_what_costs_and_was_not_ordered_is_told(items: Any, wanted: Any, said: list[str]) -> None:
    """An item counts when it has a fee of any kind and none of its prices was asked for."""
    assert said == compare.surplus({"items": items}, wanted)


def _order(**more: Any) -> dict[str, Any]:
    return {"billingItem": {"orderItem": {"order": {"items": ITEMS, **more}}}}


def test_a_moment_is_where_the_kind_has_it() -> None:
    """The first of the places that has a date counts; a date that is none is not known."""
    how, made = KINDS[SERVER], "2026-03-02T10:15:00-06:00"
    row = {"provisionDate": made, "billingItem": {"createDate": made}}
    assert compare.moment_at(row, how) == "billingItem.createDate"
    assert compare.moment_at({"provisionDate": made}, how) == "provisionDate"
    assert compare.moment_at({"provisionDate": ""}, how) is None
    assert compare.moment_of({"provisionDate": None}, how) is None
    assert compare.moment_of({"provisionDate": "soon"}, how) is None
    found = compare.moment_of({"provisionDate": made}, how)
    assert found is not None
    assert "2026-03-02T10:15:00-06:00" == found.isoformat()


def test_a_place_has_several_names() -> None:
    """A place is known by its id, its name, or the key of its region; each kind has its own."""
    place = {"id": 1, "name": "DAL13", "regions": [{"keyname": "DALLAS13"}]}
    expected = frozenset({"1", "dal13", "dallas13"})
    assert expected == compare.value_of({"datacenter": place}, PLACE, KINDS[GUEST])
    billed = {"billingItem": {"location": place}}
    assert expected == compare.value_of(billed, PLACE, KINDS[VOLUME])
    places: list[Any] = [None, {}, {"id": None, "name": "", "regions": [{}]}]
    for nowhere in places:
        assert compare.value_of({"datacenter": nowhere}, PLACE, KINDS[GUEST]) is None
    assert frozenset({"1"}) == compare.value_of(
        {"datacenter": {"id": 1, "regions": None}}, PLACE, KINDS[GUEST]
    )


def test_prices_are_those_of_the_order() -> None:
    """Each item is there under its price and under those of other places."""
    expected = frozenset({"1", "2", "3", "4", "9"})
    assert expected == compare.value_of(_order(), PRICES, KINDS[GUEST])
    assert expected == compare.value_of({"items": ITEMS}, PRICES, KINDS[ORDER])
    assert compare.value_of({}, PRICES, KINDS[GUEST]) is None
    assert compare.value_of({"items": [{}, {"itemPriceId": ""}]}, PRICES, KINDS[ORDER]) is None
    assert {} == compare.order_of({"billingItem": None}, KINDS[GUEST])
    assert "web" == compare.value_of({"hostname": "web"}, "hostname", KINDS[GUEST])


KEY = {"hostname": "web", "domain": "example.org"}


@pytest.mark.parametrize(
    ("row", "agrees"),
    [
        ({"hostname": "web", "domain": "example.org"}, True),
        ({"hostname": "WEB", "domain": "example.org", "id": 1}, True),
        ({"hostname": "web2", "domain": "example.org"}, False),
        ({"hostname": "web"}, False),
        ({"hostname": "web", "domain": None}, False),
        ({"hostname": "web", "domain": ""}, False),
    ],
)
def test_a_row_agrees_in_all_that_it_is_known_by(row: dict[str, Any], *, agrees: bool) -> None:
    """Each name has to be there and to be the same."""
    assert agrees is compare.agrees(row, KEY, KINDS[GUEST])


def test_a_row_need_not_tell_its_place_or_prices() -> None:
    """Where a volume is, and what it was bought with, may not be shown."""
    key = {"capacityGb": 20, PLACE: "dal13", PRICES: [1]}
    assert compare.agrees({"capacityGb": 20}, key, KINDS[VOLUME])
    assert not compare.agrees({}, key, KINDS[VOLUME])
    assert not compare.agrees(
        {"capacityGb": 20, "billingItem": {"location": {"name": "dal10"}}}, key, KINDS[VOLUME]
    )
