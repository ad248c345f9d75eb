"""Which pages of a list to ask for: decisions only, the client makes the calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk._types import is_object

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

DEFAULT_PAGE_SIZE = 100


@attrs.frozen
class Page:
    """One request for rows."""

    limit: int
    offset: int
    filter: Mapping[str, Any] | None


class Pager:
    """Walks a list so that no row is lost or comes twice.

    The API gives rows in no particular order, which may change between two calls. What fits into
    one page is taken as it comes. A longer list is read from its start in the order of the ids.

    Args:
        filter: The caller's filter.
        ordered: The same filter with the rows sorted, or None when they are already or cannot be.
        limit: How many rows are wanted at most; None for all.
        offset: How many rows to pass over.
        page_size: How many rows to ask for at once, at least 2: with a limit of 1 the API may give
            the first row whatever the offset.
    """

    def __init__(
        self,
        filter: Mapping[str, Any] | None,
        ordered: Mapping[str, Any] | None,
        *,
        limit: int | None = None,
        offset: int = 0,
        page_size: int = DEFAULT_PAGE_SIZE,
    ) -> None:
        self._filter = filter
        self._ordered = ordered
        self._offset = offset
        self._size = max(2, page_size)
        self._wanted = limit
        self._previous: set[int | str] = set()
        self._done = limit == 0

    def pages(self) -> Iterator[Page]:
        """The next page to ask for, until all rows were given to `accept`."""
        while not self._done:
            size = self._size if self._wanted is None else min(self._size, self._wanted)
            yield Page(max(size, 2 if self._offset else 1), self._offset, self._filter)

    def accept(self, page: Page, rows: Sequence[Any], total: int | None) -> Iterator[Any]:
        """Take the rows of a page; gives those that are new and wanted."""
        end = page.offset + len(rows)
        last = len(rows) != page.limit or (bool(total) and end >= (total or 0))
        if len(rows) > page.limit:  # the method takes no limit, so no offset: these are all rows
            rows = rows[page.offset :]
        enough = self._wanted is not None and len(rows) >= self._wanted
        if self._ordered is not None and not (last or enough):
            self._filter, self._ordered = self._ordered, None
            return  # longer than a page: start again, in a fixed order
        self._offset = end
        fresh = self._fresh(rows)[: self._wanted]
        if self._wanted is not None:
            self._wanted -= len(fresh)
        self._done = last or self._wanted == 0 or not fresh
        yield from fresh

    def _fresh(self, rows: Iterable[Any]) -> list[Any]:
        """The rows that the page before did not have: rows move when one is added meanwhile."""
        ids = [(_id(row), row) for row in rows]
        fresh = [row for key, row in ids if key is None or key not in self._previous]
        self._previous = {key for key, _ in ids if key is not None}
        return fresh


def _id(row: Any) -> int | str | None:
    found = (row if is_object(row) else getattr(row, "__dict__", {})).get("id")
    return found if isinstance(found, (int, str)) else None
