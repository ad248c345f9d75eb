"""Waits: poll until a condition holds, for a limited time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import attrs

from softlayer_sdk.errors import PreflightError, WaitTimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")


@attrs.frozen
class Poll(Generic[T]):
    """One answer of many, and the seconds since the wait began."""

    value: T
    elapsed: float


@attrs.frozen
class Waiter:
    """Polls until a condition holds. Clock and sleep are passed in, so that a test need not wait.

    `clock` gives seconds, `sleep` lets them pass; `progress` is called after each look, with what
    was seen and the seconds since the wait began.
    """

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], object] = time.sleep
    progress: Callable[[Poll[Any]], object] | None = None

    def polls(
        self, read: Callable[[], T], *, timeout: float, interval: float, last: bool = True
    ) -> Iterator[Poll[T]]:
        """Read at once, then after each pause, until the time is up.

        Args:
            read: Gives the present state.
            timeout: Seconds that the wait may take; none is a look, and one more.
            interval: Seconds between two reads.
            last: Whether to read once more when the time is up.

        Raises:
            PreflightError: these are no such seconds, or there is no pause in some time.
        """
        for seconds in (timeout, interval):
            if isinstance(cast("object", seconds), str | bool | None) or not seconds >= 0:
                raise PreflightError(f"{seconds!r}: seconds to wait are a number from 0 on")
        if timeout and not interval:
            raise PreflightError("interval=0: the pause between two looks is longer than nothing")
        return self._polls(read, timeout, interval, last=last)

    def _polls(
        self, read: Callable[[], T], timeout: float, interval: float, *, last: bool
    ) -> Iterator[Poll[T]]:
        start = self.clock()
        while True:
            yield self._look(read, start)
            left = max(0.0, start + timeout - self.clock())
            self.sleep(min(interval, left))
            if self.clock() - start >= timeout:
                break
        if last:
            yield self._look(read, start)

    def _look(self, read: Callable[[], T], start: float) -> Poll[T]:
        seen = Poll(read(), self.clock() - start)
        if self.progress is not None:
            self.progress(seen)
        return seen

    def until(
        self,
        read: Callable[[], T],
        is_done: Callable[[T], bool],
        *,
        timeout: float,
        interval: float,
        what: str,
    ) -> T:
        """Wait until the condition holds, and give the state in which it does.

        Args:
            read: Gives the present state.
            is_done: The condition; it may raise WaitFailedError if it never can hold.
            timeout: Seconds that the wait may take.
            interval: Seconds between two reads.
            what: What is waited for, for the message.

        Raises:
            WaitTimeoutError: it did not hold in time; `last_seen` is the last state.
        """
        seen: Poll[T] | None = None
        for seen in self.polls(read, timeout=timeout, interval=interval):
            if is_done(seen.value):
                return seen.value
        raise WaitTimeoutError(
            f"{what}: not within {timeout:g} seconds",
            last_seen=seen.value if seen else None,
            elapsed=seen.elapsed if seen else 0.0,
        )
