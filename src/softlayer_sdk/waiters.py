"""Looking again and again until something is so, or time is up."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from softlayer_sdk.errors import WaitTimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")


@attrs.frozen
class Look(Generic[T]):
    """What was seen, and the seconds since the wait began."""

    value: T
    elapsed: float


@attrs.frozen
class Waiter:
    """Waits by looking. The clock and the pause are passed in, so that a test need not wait.

    `clock` gives seconds, `sleep` lets them pass.
    """

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], object] = time.sleep

    def looks(
        self, look: Callable[[], T], *, timeout: float, interval: float, last: bool = True
    ) -> Iterator[Look[T]]:
        """Look at once, then after each pause, until the time is up.

        Args:
            look: Gives what there is to see.
            timeout: Seconds that the wait may take.
            interval: Seconds between two looks.
            last: Whether to look once more when the time is up.
        """
        start = self.clock()
        while True:
            yield Look(look(), self.clock() - start)
            left = max(0.0, start + timeout - self.clock())
            self.sleep(min(interval, left))
            if self.clock() - start >= timeout:
                break
        if last:
            yield Look(look(), self.clock() - start)

    def until(
        self,
        look: Callable[[], T],
        is_so: Callable[[T], bool],
        *,
        timeout: float,
        interval: float,
        what: str,
    ) -> T:
        """Wait until what is seen is so, and give it.

        Args:
            look: Gives what there is to see.
            is_so: Whether the wait is over; it may raise WaitFailedError if it never can be.
            timeout: Seconds that the wait may take.
            interval: Seconds between two looks.
            what: What is waited for, for the message.

        Raises:
            WaitTimeoutError: it was not so in time; `last_seen` is what there was to see.
        """
        seen: Look[T] | None = None
        for seen in self.looks(look, timeout=timeout, interval=interval):
            if is_so(seen.value):
                return seen.value
        raise WaitTimeoutError(
            f"{what}: not within {timeout:g} seconds",
            last_seen=seen.value if seen else None,
            elapsed=seen.elapsed if seen else 0.0,
        )
