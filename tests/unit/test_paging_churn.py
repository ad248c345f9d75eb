"""Lists that change while they are read."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import example, given, settings
from hypothesis import strategies as st

from softlayer_sdk._calls.paging import Pager

ORDERED = {"id": {"operation": "orderBy"}}


@attrs.define
class Change:
    """What happens to a list between two requests."""

    removed: list[int]
    added: list[int]


CHANGES = st.builds(
    Change,
    removed=st.lists(st.integers(0, 79), max_size=12),
    added=st.lists(st.integers(0, 199), max_size=4),
)


def _rows(ids: set[int]) -> list[dict[str, int]]:
    return [{"id": number} for number in sorted(ids)]


@settings(max_examples=400)
@example(
    count=5,
    leaving=set(),
    page_size=2,
    tells=False,
    changes=[Change([], []), Change([], []), Change([], [1, 3])],
)
@given(
    count=st.integers(0, 80),
    leaving=st.sets(st.integers(0, 79)),
    page_size=st.integers(2, 15),
    tells=st.booleans(),
    changes=st.lists(CHANGES, max_size=60),
)
def test_rows_that_stay_come_once_and_in_order(
    *, count: int, leaving: set[int], page_size: int, tells: bool, changes: list[Change]
) -> None:
    """Whatever comes and goes meanwhile, each row that is there throughout is given once."""
    present = {number * 2 for number in range(count)}
    stays = {number for number in present if number // 2 not in leaving}
    pager = Pager(None, ORDERED, page_size=page_size)
    found: list[int] = []
    todo = iter(changes)
    for page in pager.pages():
        rows: list[Any] = _rows(present) if page.filter else _rows(present)[::-1]
        answer = rows[page.offset :][: page.limit]
        total = len(rows) if tells else None
        found += [row["id"] for row in pager.accept(page, answer, total)]
        change = next(todo, None)
        if change is not None:
            present -= {number * 2 for number in change.removed} - stays
            present |= {number for number in change.added if number not in stays}
    assert len(found) == len(set(found))
    assert stays <= set(found)
    assert found in (sorted(found), sorted(found, reverse=True))


@given(count=st.integers(1, 120), page_size=st.integers(2, 20), number=st.integers(1, 9))
def test_the_pages_ahead_are_those_that_will_be_asked_for(
    *, count: int, page_size: int, number: int
) -> None:
    """What is fetched ahead is what comes next, so that nothing is fetched twice."""
    rows = _rows(set(range(count)))
    pager = Pager(None, ORDERED, page_size=page_size)
    promised: list[Any] = []
    for page in pager.pages():
        if promised:
            assert page == promised[0]
        promised = pager.ahead(number)
        assert number >= len(promised)
        list(pager.accept(page, rows[page.offset :][: page.limit], count))
        promised = promised if page.filter else []


def test_a_page_is_halved_three_times_at_most() -> None:
    """After three halvings, and at two rows, there is nothing left to halve."""
    pager = Pager(None, None, page_size=100)
    assert [True, True, True, False] == [pager.halve() for _ in range(4)]
    assert 12 == next(pager.pages()).limit
    assert not Pager(None, None, page_size=2).halve()
