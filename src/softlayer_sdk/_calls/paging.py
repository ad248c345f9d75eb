"""Which pages of a list to ask for, and asking for several at once."""

from __future__ import annotations

import bisect
import contextvars
import threading
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeGuard

from softlayer_sdk._types import is_object
from softlayer_sdk._values.entity import Entity
from softlayer_sdk.transport.flight import CancelToken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from concurrent.futures import Future, ThreadPoolExecutor

Id = int | str

DEFAULT_PAGE_SIZE = 100
LEAST = 2


class Page(NamedTuple):
    """One request for rows."""

    limit: int
    offset: int
    filter: Mapping[str, Any] | None

    @property
    def keywords(self) -> dict[str, Any]:
        """The page as keywords of a call."""
        return {"limit": self.limit, "offset": self.offset, "filter": self.filter}


class Pager:
    """Walks a list so that no row is lost or comes twice.

    The API gives rows in no particular order, which may change between two calls. What fits into
    one page is taken as it comes. A longer list is read from its start in the order of the ids.
    Each further page begins with the last row of the page before: when that row is not there, rows
    before it have gone meanwhile and the others moved up, so the walk steps back to find them.

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
        self.given = 0
        self.total: int | None = None
        self._filter = filter
        self._ordered = ordered
        self._start = self._position = offset
        self._size = max(LEAST, page_size)
        self._halvings_left = 3
        self._wanted = limit
        self._by_id = False
        self._last: int | None = None  # the id of the last row given, while the ids ascend
        self._first: Id | None = None
        self._previous: set[Id | None] = set()
        self._stepped_back = False
        self._done = limit == 0

    def pages(self) -> Iterator[Page]:
        """The next page to ask for, until all rows were given to `accept`."""
        while not self._done:
            yield self._page(self._position, self._wanted)

    def ahead(self, count: int) -> list[Page]:
        """The pages that will be asked for after the present one, as far as can be told."""
        if not self.total:
            return []
        end = self.total if self._wanted is None else self._position + self._wanted
        starts = range(self._position + self._size, min(end, self.total), self._size)
        wanted = self._wanted
        return [
            self._page(start, None if wanted is None else wanted - (start - self._position))
            for start in starts[:count]
        ]

    def halve(self) -> bool:
        """Ask for half as many rows from now on; False when that was done three times."""
        if self._halvings_left == 0 or self._size == LEAST:
            return False
        self._halvings_left -= 1
        self._size = max(LEAST, self._size // 2)
        return True

    def accept(self, page: Page, rows: Sequence[Any], total: int | None) -> Sequence[Any]:
        """Take the rows of a page; gives those that are new and wanted."""
        self.total = total or self.total
        end = page.offset + len(rows)
        last = len(rows) != page.limit or 0 < (total or 0) <= end
        if len(rows) > page.limit:  # the method takes no limit, so no offset: these are all rows
            rows = rows[page.offset :]
        enough = self._wanted is not None and len(rows) >= self._wanted
        if self._ordered is not None and not (last or enough):
            self._filter, self._ordered, self._by_id = self._ordered, None, True
            return ()  # longer than a page: start again, in a fixed order
        ids = [_id(row) for row in rows]
        if self._moved_up(page, ids):
            self._position = max(self._start, self._position - self._size)
            self._stepped_back = True
            return ()
        self._position = end
        again = self._gives_the_same_again(ids)
        fresh = self._fresh(ids, rows)[: self._wanted]
        if self._wanted is not None:
            self._wanted -= len(fresh)
        self._done = last or self._wanted == 0 or (again and not fresh)
        self._stepped_back = False
        self.given += len(fresh)
        return fresh

    def _page(self, position: int, wanted: int | None) -> Page:
        size = self._size if wanted is None else min(self._size, wanted)
        overlap = int(self._by_id and position > self._start)
        return Page(max(size + overlap, LEAST if position else 1), position - overlap, self._filter)

    def _moved_up(self, page: Page, ids: Sequence[Id | None]) -> bool:
        """Whether rows have gone from before this page, so that it begins too late."""
        if self._last is None or page.offset <= self._start:
            return False
        first = ids[0] if ids else None
        return not ids or (isinstance(first, int) and first > self._last)

    def _gives_the_same_again(self, ids: Sequence[Id | None]) -> bool:
        """Whether the method takes no offset: each page has the rows of the one before.

        A page without a new row may also be due to rows that came before it and moved others down.
        """
        first = next((id for id in ids if id is not None), None)
        if self._first is None:
            self._first = first
        from_the_start = not self._by_id or self._first == first
        return not self._stepped_back and set(ids) - {None} == self._previous and from_the_start

    def _fresh(self, ids: Sequence[Id | None], rows: Sequence[Any]) -> Sequence[Any]:
        """The rows that were not given yet."""
        seen, self._previous = self._previous, set(ids) - {None}
        if not (self._by_id and _ascend(ids)):
            self._by_id, self._last = False, None
            return [row for id, row in zip(ids, rows, strict=True) if id not in seen]
        fresh = rows if self._last is None else rows[bisect.bisect_right(ids, self._last) :]
        self._last = ids[-1] if fresh else self._last
        return fresh


class Turn(CancelToken):
    """A page that is asked for ahead: its answer waits as bytes until it is its turn to be read."""

    def __init__(self) -> None:
        super().__init__()
        self._come = threading.Event()

    def come(self) -> None:
        """Let the answer be read."""
        self._come.set()

    def cancel(self) -> None:
        """End the call, whatever it is at."""
        super().cancel()
        self._come.set()

    def await_turn(self) -> None:
        """Wait until then."""
        self._come.wait()


# What the call that a thread makes is asked ahead for.
TURN: contextvars.ContextVar[Turn | None] = contextvars.ContextVar("turn", default=None)


class Prefetch:
    """Asks for pages before they are needed, in threads of its own, which end with it.

    The answers are read one after the other, so that no more than one page is unpacked, and so
    that threads do not take the interpreter from each other.

    Args:
        ask: Gives the rows of a page, by its `filter`, `limit` and `offset`.
        parallel: How many requests may be under way at once.
    """

    def __init__(self, ask: Callable[..., Any], parallel: int) -> None:
        self._ask = ask
        self._pool = None if parallel == 1 else _threads(parallel)
        self._asked: dict[tuple[int, int], tuple[Turn, Future[Any]]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self.start(())
            self._pool.shutdown()

    def start(self, pages: Iterable[Page]) -> None:
        """Ask for these pages, unless they are asked for already, and give up all others."""
        if self._pool is None:
            return
        wanted = {(page.offset, page.limit): page for page in pages}
        for key in self._asked.keys() - wanted.keys():
            turn, future = self._asked.pop(key)
            future.cancel()
            turn.cancel()
        for key in wanted.keys() - self._asked.keys():
            turn = Turn()
            # What the caller set is there in the thread too.
            run: Callable[..., Any] = contextvars.copy_context().run
            self._asked[key] = turn, self._pool.submit(run, self._ask_ahead, turn, wanted[key])

    def take(self, page: Page) -> Future[Any] | None:
        """What was asked for ahead, if this page was; its turn has come."""
        turn, future = self._asked.pop((page.offset, page.limit), (None, None))
        if turn is not None:
            turn.come()
        return future

    def _ask_ahead(self, turn: Turn, page: Page) -> Any:
        TURN.set(turn)
        return self._ask(**page.keywords)


def _threads(count: int) -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - for parallel= only

    return ThreadPoolExecutor(count)


def _id(row: Any) -> Id | None:
    raw = row.__dict__ if isinstance(row, Entity) else row
    found = raw.get("id") if is_object(raw) else getattr(raw, "id", None)
    return found if isinstance(found, (int, str)) else None


def _ascend(ids: Sequence[Id | None]) -> TypeGuard[Sequence[int]]:
    numbers = [id for id in ids if isinstance(id, int)]
    return len(numbers) == len(ids) and numbers == sorted(numbers)
