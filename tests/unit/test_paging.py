from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from softlayer_sdk._calls.paging import Page, Pager
from softlayer_sdk.models import VirtualGuest

if TYPE_CHECKING:
    from collections.abc import Mapping

ORDERED = {"id": {"operation": "orderBy"}}


@attrs.define
class Listing:
    """A list of SoftLayer's: rows in an order of its own, unless one is asked for."""

    rows: list[Any]
    tells: str = "total"
    asked: list[Page] = attrs.field(factory=list)

    def page(self, page: Page) -> tuple[list[Any], int | None]:
        """Answer a request."""
        self.asked.append(page)
        rows = self.rows if page.filter == ORDERED else self.rows[::-1]
        total = {"total": len(self.rows), "nothing": None, "zero": 0}[self.tells]
        return rows[page.offset :][: page.limit], total


def _collect(
    listing: Listing, ordered: Mapping[str, Any] | None = ORDERED, **options: Any
) -> list[Any]:
    pager = Pager(None, ordered, **options)
    return [row for page in pager.pages() for row in pager.accept(page, *listing.page(page))]


SIZES = st.integers(0, 60)


@given(
    count=SIZES,
    limit=st.none() | SIZES,
    offset=SIZES,
    page_size=st.integers(-1, 20),
    tells=st.sampled_from(["total", "nothing", "zero"]),
    ids=st.booleans(),
)
@example(count=6, limit=3, offset=2, page_size=2, tells="nothing", ids=True)
def test_each_row_comes_once_in_order(
    *, count: int, limit: int | None, offset: int, page_size: int, tells: str, ids: bool
) -> None:
    """Whatever is asked for and whatever totals are told, each wanted row comes exactly once."""
    rows = [{"id": number} if ids else number for number in range(count)]
    listing = Listing(rows, tells)
    found = _collect(listing, limit=limit, offset=offset, page_size=page_size)
    end = None if limit is None else offset + limit
    assert found in (rows[offset:end], rows[::-1][offset:end])
    if len(found) > max(2, page_size):
        assert rows[offset:end] == found
    assert all(page.limit >= 2 for page in listing.asked if page.offset)
    assert all(page.limit <= max(2, page_size) + 1 for page in listing.asked)


def test_what_fits_a_page_is_one_request() -> None:
    """A list that fits into a page is asked for once, in no order."""
    listing = Listing([{"id": number} for number in range(5)])
    assert 5 == len(_collect(listing, page_size=5))
    assert [Page(5, 0, None)] == listing.asked


def test_a_longer_list_is_read_in_order_from_its_start() -> None:
    """When there is more than a page, it is asked for anew in the order of the ids."""
    listing = Listing([{"id": number} for number in range(5)])
    assert list(range(5)) == [row["id"] for row in _collect(listing, page_size=2)]
    assert [(None, 0), (ORDERED, 0), (ORDERED, 1), (ORDERED, 3)] == [
        (page.filter, page.offset) for page in listing.asked
    ]


def test_an_order_of_the_caller_is_kept() -> None:
    """Where the caller sorts, no page is asked for twice."""
    listing = Listing([{"id": number} for number in range(5)])
    assert [4, 3, 2, 1, 0] == [row["id"] for row in _collect(listing, None, page_size=2)]
    assert [0, 2, 4] == [page.offset for page in listing.asked]


def test_nothing_is_asked_for_no_rows() -> None:
    """A limit of 0 makes no request."""
    listing = Listing([{"id": 1}])
    assert [] == _collect(listing, limit=0)
    assert [] == listing.asked


def test_a_row_that_moved_comes_once() -> None:
    """A row that a new one pushed to the next page is not given again."""
    pager = Pager(None, None, page_size=2)
    pages = pager.pages()
    assert [{"id": 2}, {"id": 3}] == list(pager.accept(next(pages), [{"id": 2}, {"id": 3}], None))
    assert [{"id": 4}] == list(pager.accept(next(pages), [{"id": 3}, {"id": 4}], None))
    assert [] == list(pager.accept(next(pages), [], None))
    assert [] == list(pages)


def test_a_list_that_lost_all_that_was_read_goes_on() -> None:
    """What is left is read from the start, and the list comes to its end."""
    listing = Listing([{"id": number} for number in range(1, 8)])
    pager = Pager(None, ORDERED, page_size=2)
    found: list[int] = []
    for page in itertools.islice(pager.pages(), 20):
        found += [row["id"] for row in pager.accept(page, *listing.page(page))]
        if found[-1:] == [4]:
            listing.rows = [row for row in listing.rows if row["id"] > 4]
    assert [*range(1, 8)] == found
    assert len(listing.asked) < 20


@pytest.mark.parametrize("offset", [0, 3])
def test_a_method_without_a_limit_is_called_once(offset: int) -> None:
    """A method that gives all its rows whatever the limit is not asked for more."""
    rows = [{"id": number} for number in range(7)]
    pager = Pager(None, ORDERED, offset=offset, page_size=2)
    found = [row for page in pager.pages() for row in pager.accept(page, rows, None)]
    assert rows[offset:] == found


def test_a_list_that_ignores_the_offset_ends() -> None:
    """A method that gives the same page whatever the offset is not asked for ever."""
    rows = [{"id": 1}, {"id": 2}]
    pager = Pager(None, None, page_size=2)
    pages = itertools.islice(pager.pages(), 5)
    assert rows == [row for page in pages for row in pager.accept(page, rows, None)]
    assert [] == list(pager.pages())


def test_a_list_that_ignores_the_offset_in_order_ends() -> None:
    """It gives what fits into a page; rows that begin anew are not asked for ever."""
    rows = [{"id": number} for number in range(9)]
    pager = Pager(None, ORDERED, page_size=2)
    pages = itertools.islice(pager.pages(), 9)
    found = [row for page in pages for row in pager.accept(page, rows[: page.limit], None)]
    assert rows[:3] == found
    assert [] == list(itertools.islice(pager.pages(), 1))


@pytest.mark.parametrize("strange", [{"id": {}}, {"id": None}, {}, None, "text", 5])
def test_rows_may_be_anything(strange: object) -> None:
    """Rows without an id that can be compared are all given."""
    rows = [strange] * 3
    assert rows == _collect(Listing(rows), page_size=2)


def test_models_are_known_by_their_ids() -> None:
    """A row that goes while they are read moves the others up, and none of those is lost."""
    rows = [VirtualGuest(id=number) for number in range(7)]
    stays, listing = rows[1:], Listing(rows)
    pager, found = Pager(None, ORDERED, page_size=2), list[VirtualGuest]()
    for page in pager.pages():
        found += pager.accept(page, *listing.page(page))
        if found:
            listing.rows = stays
    assert rows == found


def _asked(pages: list[Page]) -> list[tuple[int, int]]:
    return [(page.limit, page.offset) for page in pages]


@pytest.mark.parametrize(
    ("limit", "offset", "ahead"),
    [
        (None, 0, [(2, 4), (2, 6), (2, 8)]),
        (5, 0, [(2, 4)]),
        (6, 0, [(2, 4)]),
        (7, 0, [(2, 4), (2, 6)]),
        (5, 3, [(2, 7)]),
        (100, 3, [(2, 7), (2, 9)]),
    ],
)
def test_pages_are_known_ahead_by_the_total(
    limit: int | None, offset: int, ahead: list[tuple[int, int]]
) -> None:
    """Those after the next one, up to the last row that there is or that is wanted."""
    pager = Pager(None, None, limit=limit, offset=offset, page_size=2)
    pages = pager.pages()
    first = next(pages)
    assert [] == pager.ahead(9)
    assert 2 == len(pager.accept(first, [{"id": 1}, {"id": 2}], 10))
    assert ahead == _asked(pager.ahead(9))
    assert ahead[:1] == _asked(pager.ahead(1))
    assert [(2, offset + 2)] == _asked([next(pages)])


def test_a_total_is_kept() -> None:
    """A page that does not tell how many rows there are does not take back what was told."""
    pager = Pager(None, None, page_size=2)
    pages = pager.pages()
    pager.accept(next(pages), [{"id": 1}, {"id": 2}], 9)
    pager.accept(next(pages), [{"id": 3}, {"id": 4}], None)
    assert 9 == pager.total
    pager.accept(next(pages), [{"id": 5}, {"id": 6}], 8)
    assert 8 == pager.total


@pytest.mark.parametrize(("limit", "last"), [(10, (2, 8)), (11, (3, 8)), (12, (4, 8))])
def test_the_last_page_ahead_has_what_is_wanted(limit: int, last: tuple[int, int]) -> None:
    """No more rows are asked for ahead than are still wanted there."""
    pager = Pager(None, None, limit=limit, page_size=4)
    first = next(pager.pages())
    pager.accept(first, [{"id": number} for number in range(4)], 100)
    assert [last] == _asked(pager.ahead(9))
