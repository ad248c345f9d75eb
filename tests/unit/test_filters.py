from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query import filters

# What the clients of SoftLayer send for these texts.
LEAVES: list[tuple[Any, Any]] = [
    ("web", "_= web"),
    (" web ", "_= web"),
    ("web*", "^= web"),
    ("*web", "$= web"),
    ("*web*", "*= web"),
    ("*we*b*", "*= we*b"),
    ("*", "*= "),
    ("web* x", "_= web* x"),
    ("> 8", "> 8"),
    (">8", "> 8"),
    (" >  8 ", "> 8"),
    (">= 8", ">= 8"),
    ("< 8", "< 8"),
    ("<= 8", "<= 8"),
    ("^= web", "^= web"),
    ("$= web", "$= web"),
    ("*= web", "*= web"),
    ("_= web", "_= web"),
    ("~ web", "~ web"),
    ("!~ web", "!~ web"),
    ("5", 5),
    (" 5 ", 5),
    ("-5", -5),
    ("+5", 5),
    ("007", 7),
    ("3.5", "_= 3.5"),
    (8, 8),
    (True, 1),
    (False, 0),
    # What SLDN documents and they do not know.
    ("!= dal05", "!= dal05"),
    ("!=dal05", "!= dal05"),
    ("!^= web", "!^= web"),
    ("!$= web", "!$= web"),
    ("!*= web", "!*= web"),
    ("is null", "is null"),
    ("Not Null", "not null"),
    ("> sysdate - 30", "> sysdate - 30"),
    (">= currentDate - 30", ">= currentDate - 30"),
    ("1_000", "_= 1_000"),
    ("١٢", "_= ١٢"),
    ("9" * 40, "_= " + "9" * 40),
    (8.5, 8.5),
]


@pytest.mark.parametrize(("value", "operation"), LEAVES, ids=repr)
def test_a_value_is_an_operation(value: Any, operation: Any) -> None:
    """Text may hold any operator of SLDN, wildcards or a number; other values are compared."""
    assert {"operation": operation} == filters.leaf(value)


@pytest.mark.parametrize("several", [["a", "b"], ("a", "b"), {"a": 1, "b": 2}.keys()])
def test_several_values_are_an_in(several: Any) -> None:
    """A list stands for any of its values, compared exactly."""
    expected = {"operation": "in", "options": [{"name": "data", "value": ["a", "b"]}]}
    assert expected == filters.leaf(several)


@given(st.text().filter(lambda text: text.strip() not in ("", *filters.OPERATORS)))
def test_any_text_is_an_operation(text: str) -> None:
    """Whatever text is looked for, there is a filter for it, and it is stable."""
    operation = filters.leaf(text)["operation"]
    if isinstance(operation, str):
        assert operation in filters.NULL_TESTS or operation.startswith(filters.OPERATORS)
        assert "*" in text or {"operation": operation} == filters.leaf(operation)


@pytest.mark.parametrize("nothing", ["", " ", "!=", " ^= ", ["web", ""]])
def test_nothing_is_no_condition(nothing: Any) -> None:
    """The API would give every row for an empty text, which nobody means."""
    with pytest.raises(PreflightError, match="nothing to look for"):
        filters.leaf(nothing)


def test_keywords_make_a_tree() -> None:
    """Each keyword is a condition at its path; None is no condition."""
    paths = {
        "name": "hostname",
        "datacenter": "datacenter.name",
        "memory": "maxMemory",
        "tags": "t",
    }
    values: dict[str, Any] = {"name": "web*", "datacenter": "dal05", "memory": None, "tags": None}
    assert {
        "hostname": {"operation": "^= web"},
        "datacenter": {"name": {"operation": "_= dal05"}},
    } == filters.build(paths, values)


def test_a_filter_of_the_caller_is_added_to() -> None:
    """The caller's own filter stays as it is, and its conditions hold too."""
    own = {"datacenter": {"operation": "not null"}, "id": {"operation": 5}}
    found = filters.build({"datacenter": "datacenter.name"}, {"datacenter": "dal05"}, own)
    assert {
        "datacenter": {"operation": "not null", "name": {"operation": "_= dal05"}},
        "id": {"operation": 5},
    } == found
    assert {"datacenter": {"operation": "not null"}, "id": {"operation": 5}} == own


@pytest.mark.parametrize("own", [{"datacenter": "dal05"}, {"datacenter": {"name": "dal05"}}])
def test_a_filter_that_is_no_tree_cannot_be_added_to(own: dict[str, Any]) -> None:
    """A condition at a place where the caller's filter has no tree is an error of ours."""
    with pytest.raises(PreflightError, match="'dal05' stands where a condition belongs"):
        filters.build({"datacenter": "datacenter.name"}, {"datacenter": "dal13"}, own)


def test_conditions_below_a_property_stay() -> None:
    """A condition on a relation itself leaves those on its properties alone."""
    tree: dict[str, Any] = {}
    filters.put(tree, "datacenter.name", filters.leaf(["dal05"]))
    filters.put(tree, "datacenter", filters.leaf("not null"))
    name = filters.options("in", data=["dal05"])
    assert {"datacenter": {"operation": "not null", "name": name}} == tree


@pytest.mark.parametrize("empty", [[], (), set(), iter(())], ids=["list", "tuple", "set", "iter"])
def test_an_empty_choice_is_refused(empty: Any) -> None:
    """Nothing matches an empty list, yet the API gives all rows: an error names the keyword."""
    with pytest.raises(PreflightError, match=r"tags=.*: no row can match an empty list; None"):
        filters.build({"tags": "tagReferences.tag.name"}, {"tags": empty})


@pytest.mark.parametrize("operation", ["> 8", "^= web", " !=a", "is null", "Not Null"])
def test_a_list_has_no_operations(operation: str) -> None:
    """The API would take an operation in a list for a value, so it is refused."""
    with pytest.raises(PreflightError, match=r"a list has values, and .* is an operation"):
        filters.leaf(["web", operation])


def test_a_condition_is_never_replaced() -> None:
    """A keyword on a property that the caller's own filter speaks of is an error that says so."""
    own = {"datacenter": {"name": {"operation": "dal05"}}}
    with pytest.raises(PreflightError, match=r"datacenter='dal13': .* has one already: 'dal05'"):
        filters.build({"datacenter": "datacenter.name"}, {"datacenter": "dal13"}, own)
    assert {"datacenter": {"name": {"operation": "dal05"}}} == own


SIZES: list[tuple[Any, Any, Any]] = [
    (8, "MB", 8),
    ("8", "MB", "8"),
    ("> 8", "GB", "> 8"),
    ("8 GB", "MB", "8192"),
    ("> 8 GB", "MB", ">8192"),
    (">=8gb", "MB", ">=8192"),
    (" != 10 GB ", "MB", "!=10240"),
    ("_= 8 GB", "MB", "_=8192"),
    ("4096 MB", "GB", "4"),
    ("4096 MB", "MB", "4096"),
    ("1.5 GB", "MB", "1536"),
    ("512 MB", "GB", "0.5"),
    ("< 1 TB", "GB", "<1024"),
    ("0 GB", "MB", "0"),
    ("is null", "MB", "is null"),
    ("8*", "MB", "8*"),
    (["4 GB", 8192], "MB", ["4096", 8192]),
    (("4096 MB",), "GB", ["4"]),
]


@pytest.mark.parametrize(("value", "unit", "expected"), SIZES, ids=repr)
def test_sizes_have_units(value: Any, unit: Any, expected: Any) -> None:
    """A size of memory may have its unit; a number alone is in the unit of the API."""
    assert expected == filters.in_unit(value, unit)


def test_keywords_have_units() -> None:
    """A list method says which of its keywords are sizes; the others stay as they are."""
    paths = {"memory": "maxMemory", "hostname": "hostname"}
    values = {"memory": "> 8 GB", "hostname": "8 GB"}
    assert {
        "maxMemory": {"operation": "> 8192"},
        "hostname": {"operation": "_= 8 GB"},
    } == filters.build(paths, values, units={"memory": "MB"})


@pytest.mark.parametrize("size", ["> 8 Gb/s", "8 XB", "8 kilo", ["4 GB", "8 gigabytes"]])
def test_an_unknown_unit_is_refused(size: Any) -> None:
    """A unit that is none of memory is an error that lists the ones there are."""
    with pytest.raises(PreflightError, match=r"memory=.*is not a unit of memory: use MB, GB, TB"):
        filters.build({"memory": "maxMemory"}, {"memory": size}, units={"memory": "MB"})


def test_rows_are_sorted_by_id() -> None:
    """The order is asked for below the relation that is listed, beside the caller's conditions."""
    by_id = {"id": {"operation": "orderBy", "options": [{"name": "sort", "value": ["ASC"]}]}}
    own = {"virtualGuests": {"hostname": {"operation": "web"}}}
    assert {"virtualGuests": by_id} == filters.ordered_by_id(None, "virtualGuests")
    assert by_id == filters.ordered_by_id({}, "")
    assert {"virtualGuests": {**own["virtualGuests"], **by_id}} == filters.ordered_by_id(
        own, "virtualGuests"
    )
    assert {"virtualGuests": {"hostname": {"operation": "web"}}} == own


@pytest.mark.parametrize(
    "tree",
    [
        {"virtualGuests": {"hostname": filters.order_by()}},
        {"virtualGuests": {"datacenter": {"name": filters.order_by("DESC")}}},
        {"hostname": filters.order_by()},
        {"virtualGuests": {"id": {"operation": "> 5"}}},
        {"virtualGuests": {"operation": "not null"}},
        {"virtualGuests": "nonsense"},
    ],
)
def test_an_order_that_cannot_be_is_not_asked_for(tree: dict[str, Any]) -> None:
    """Rows that are sorted already, or have a condition on the id, are left as they are."""
    assert filters.ordered_by_id(tree, "virtualGuests") is None


NEEDED = {
    "in": ["data"],
    "not in": ["data"],
    "or": ["data"],
    "and": ["data"],
    "isDate": ["date"],
    "lessThanDate": ["date"],
    "greaterThanDate": ["date"],
    "betweenDate": ["startDate", "endDate"],
    "orderBy": ["sort"],
}


@pytest.mark.parametrize("operation", NEEDED)
def test_an_operation_has_its_options(operation: str) -> None:
    """Each is taken with all that it needs, and refused without any part of it."""
    whole: dict[str, Any] = {name: ["ASC"] for name in NEEDED[operation]}
    filters.check_leaf(filters.options(operation, **whole), "createDate")
    for name in whole:
        less = {each: value for each, value in whole.items() if each != name}
        with pytest.raises(PreflightError, match=f"'{operation}' needs the option '{name}'"):
            filters.check_leaf(filters.options(operation, **less), "createDate")
