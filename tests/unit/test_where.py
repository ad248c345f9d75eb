from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from softlayer_sdk import Condition, prop
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query import dates
from softlayer_sdk.query.filters import options

P = prop("p")
ANYTHING: Any = ["a"]
CENTRAL_NOON = dt.datetime(2026, 3, 2, 18, tzinfo=dt.UTC)
NOON = dt.datetime(2026, 3, 2, 12)  # noqa: DTZ001 - without a zone it is SoftLayer's time
DAY = dt.date(2026, 3, 2)


def _data(operation: str, *values: Any) -> dict[str, Any]:
    return options(operation, data=list(values))


LEAVES: list[tuple[Condition, Any]] = [
    (P == "web", {"operation": "web"}),
    (P == 5, {"operation": 5}),
    (P == "5", {"operation": "5"}),
    (P == 1.5, {"operation": "1.5"}),
    (P == 1e-7, {"operation": "0.0000001"}),
    (P > Decimal("0.050"), {"operation": "> 0.050"}),
    (P == True, {"operation": 1}),  # noqa: E712 - a condition
    (P != False, {"operation": "!= 0"}),  # noqa: E712 - a condition
    (P == None, {"operation": "is null"}),  # noqa: E711 - a condition
    (P != None, {"operation": "not null"}),  # noqa: E711 - a condition
    (P != "web", {"operation": "!= web"}),
    (P < 5, {"operation": "< 5"}),
    (5 < P, {"operation": "> 5"}),
    (P.between(1, 5), _data("and", ">= 1", "<= 5")),
    (P.is_in("a", "b"), _data("in", "a", "b")),
    (P.not_in(1, 2), _data("not in", 1, 2)),
    (P.contains("= x"), {"operation": "*= = x"}),
    (P.starts_with("x"), {"operation": "^= x"}),
    (P.ends_with("x"), {"operation": "$= x"}),
    (P.matches("^a|b$"), {"operation": "~ ^a|b$"}),
    (P.within_days(30), {"operation": ">= currentDate - 30"}),
    (P.within_days(0), {"operation": ">= currentDate - 0"}),
    (P.order_by("DESC"), options("orderBy", sort=["DESC"])),
    # What the API would take for something else than a value goes into a list.
    (P == "> 5", _data("in", "> 5")),
    (P == " web", _data("in", " web")),
    (P == "", _data("in", "")),
    (P == "In", _data("in", "In")),
    (P == "IS NULL", _data("in", "IS NULL")),
    (P == "web*", _data("in", "web*")),
    (P != "", _data("not in", "")),
    (~P.starts_with("x"), {"operation": "!^= x"}),
    (~P.ends_with("x"), {"operation": "!$= x"}),
    (~P.contains("x"), {"operation": "!*= x"}),
    (~P.matches("x"), {"operation": "!~ x"}),
    (~~P.starts_with("x"), {"operation": "^= x"}),
    (~~P.ends_with("x"), {"operation": "$= x"}),
    (~~P.contains("x"), {"operation": "*= x"}),
    (~~P.matches("x"), {"operation": "~ x"}),
    (~P.is_null(), {"operation": "not null"}),
    (~P.not_null(), {"operation": "is null"}),
    (~P.is_in("a", "b"), _data("not in", "a", "b")),
    (~(P == "a"), {"operation": "!= a"}),
    (P.equals_in_any_case("A"), {"operation": "_= A"}),
    # Several tests of one property.
    ((P > 1) & (P < 5), _data("and", "> 1", "< 5")),
    ((P == "a") | (P == "b"), _data("in", "a", "b")),
    ((P == "a") | (P == "> b") | P.is_in("c"), _data("in", "a", "> b", "c")),
    ((P != "a") & P.not_in("b", "c"), _data("not in", "a", "b", "c")),
    ((P == "a") & (P == "b"), _data("and", "a", "b")),
    ((P == "a") & (P != "b"), _data("and", "a", "!= b")),
    ((P == "a") | (P != "b"), _data("or", "a", "!= b")),
    ((P != "a") | (P == "b"), _data("or", "!= a", "b")),
    ((P != "a") | (P != "b"), _data("or", "!= a", "!= b")),
    (P.is_in("a", "b") | P.starts_with("c"), _data("or", "a", "b", "^= c")),
    (P.not_in("a", "b") & P.contains("c"), _data("and", "!= a", "!= b", "*= c")),
    (P.is_null() | (P < 5), _data("or", "is null", "< 5")),
    # Dates.
    (P < NOON, options("lessThanDate", date=["03/02/2026 12:00:00"])),
    (P <= NOON, options("lessThanDate", date=["03/02/2026 12:00:01"])),
    (P.after(CENTRAL_NOON), options("greaterThanDate", date=["03/02/2026 12:00:00"])),
    (P >= NOON, options("greaterThanDate", date=["03/02/2026 11:59:59"])),
    (P < DAY, options("lessThanDate", date=["03/02/2026 00:00:00"])),
    (P <= DAY, options("lessThanDate", date=["03/03/2026 00:00:00"])),
    (P > DAY, options("greaterThanDate", date=["03/02/2026 23:59:59"])),
    (
        P == DAY,
        options("betweenDate", startDate=["03/02/2026 00:00:00"], endDate=["03/02/2026 23:59:59"]),
    ),
    (
        (P >= DAY) & (P < NOON),
        options("betweenDate", startDate=["03/02/2026 00:00:00"], endDate=["03/02/2026 11:59:59"]),
    ),
]


@pytest.mark.parametrize(("condition", "leaf"), LEAVES, ids=map(str, range(len(LEAVES))))
def test_a_condition_is_an_operation(condition: Condition, leaf: Any) -> None:
    """Each comparison has its operation in the API's grammar."""
    assert {"p": leaf} == condition.tree()


REFUSED: list[tuple[Any, str]] = [
    (lambda: P.contains(" x"), "passes over the white space"),
    (lambda: P > "x ", "passes over the white space"),
    (P.is_in, "nothing to choose from"),
    (P.not_in, "nothing to choose from"),
    (lambda: P < None, "cannot be compared"),
    (lambda: P.is_in(float("nan")), "cannot be compared"),
    (lambda: P.is_in("a", "_=b"), "'_=b' is an operation"),
    (lambda: P.not_in("is null"), "'is null' is an operation"),
    (lambda: P > float("inf"), "cannot be compared"),
    (lambda: P == ANYTHING, "cannot be compared"),
    (lambda: P.is_in(ANYTHING), "cannot be compared"),
    (lambda: P.is_in(DAY), "compare a date with =="),
    (lambda: P != NOON, "compare a date with =="),
    (lambda: P.within_days(-1), "in the future"),
    (lambda: P < dt.date(999, 1, 1), "four digits"),
    (lambda: P < dt.date.max, "four digits"),
    (lambda: (P > 1) | (prop("q") > 1), "cannot say OR across p and q"),
    (lambda: (P > 1) | (P < 5) & (P != 3), "has no operation for"),
    (lambda: (P < DAY) | (P > DAY), "has no operation for"),
    (lambda: (P < DAY) & P.within_days(3), "cannot join"),
    (lambda: ~(P > 1), "no operation for where this does not hold"),
    (lambda: ~((P == 1) & (prop("q") == 1)), "p and q: the API has no operation"),
    (lambda: ~P.order_by(), "no operation for where"),
    (lambda: ~(P.contains("a") | P.contains("b")), "no operation for where"),
    (lambda: P.order_by() & (P > 1), "cannot join"),
    (lambda: P.is_in("a", "b") & P.starts_with("c"), "cannot join"),
    ((P == dt.datetime(2025, 11, 2, 7, 30, tzinfo=dt.UTC)).tree, "comes twice"),
    (lambda: P.within_days(3).tree(form=dates.form("SoftLayer_Event_Log")), r"use after\(\)"),
]


@pytest.mark.parametrize(("make", "message"), REFUSED, ids=map(str, range(len(REFUSED))))
def test_what_the_api_cannot_say_is_refused(make: Any, message: str) -> None:
    """There is an error instead of a filter that means something else."""
    with pytest.raises(PreflightError, match=message):
        make()


@pytest.mark.parametrize(
    "make",
    [lambda: 1 < P < 5, lambda: not (P > 1), lambda: (P > 1) and (P < 5)],
    ids=["chain", "not", "and"],
)
def test_conditions_have_no_truth(make: Any) -> None:
    """`and`, `or`, `not` and chains would drop half of the condition, so they are errors."""
    with pytest.raises(TypeError, match=r"join conditions with & and \|"):
        make()


def test_rows_are_sorted_by_several() -> None:
    """The first order counts first, and conditions on other properties stay."""
    tree = (prop("b").order_by("DESC") & (prop("c") == 1) & prop("a.d").order_by()).tree()
    order = [{"name": "sort", "value": ["DESC"]}, {"name": "sortOrder", "value": [0]}]
    then = [{"name": "sort", "value": ["ASC"]}, {"name": "sortOrder", "value": [1]}]
    assert {
        "b": {"operation": "orderBy", "options": order},
        "c": {"operation": 1},
        "a": {"d": {"operation": "orderBy", "options": then}},
    } == tree


def test_two_names_are_one_property() -> None:
    """Tests under both names of a property are joined once its wire name is known."""
    both = (prop("max_memory") > 1) & (prop("maxMemory") < 5)
    assert {"maxMemory": _data("and", "> 1", "< 5")} == both.tree(lambda _: "maxMemory")


@pytest.mark.parametrize(
    ("datatype", "low", "high"),
    [
        (
            "SoftLayer_Event_Log",
            "2026-03-02T00:00:00.000000-06:00",
            "2026-03-02T11:59:59.999999-06:00",
        ),
        (
            "SoftLayer_Notification_Occurrence_Event",
            "03-02-2026 00:00:00",
            "03-02-2026 11:59:59",
        ),
    ],
)
def test_services_have_their_own_dates(datatype: str, low: str, high: str) -> None:
    """A date is written as the service wants it, as fine as it can be there."""
    condition = (P >= DAY) & (P < NOON)
    expected = options("betweenDate", startDate=[low], endDate=[high])
    assert {"p": expected} == condition.tree(form=dates.form(datatype))
