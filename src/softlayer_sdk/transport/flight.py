"""One attempt at a call while it is under way: when it has to end, and what can end it."""

from __future__ import annotations

import contextvars
import threading
import time
from typing import TYPE_CHECKING, Any, Self

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence


# One for all calls: what is done under it is short, and a lock for each call is dear.
_LOCK = threading.Lock()


class Running:
    """A call that is under way, which another thread can end.

    Args:
        groups: What ends it together with others.

    Attributes:
        cancelled: Whether it was to end; a transport that can wait for long looks now and then.
    """

    __slots__ = ("_connection", "_groups", "_pause", "cancelled")

    def __init__(self, groups: Sequence[CancelToken] = ()) -> None:
        self.cancelled = False
        self._groups = groups
        self._connection: Any = None
        self._pause: threading.Event | None = None

    def __enter__(self) -> Self:
        for group in self._groups:
            group.add(self)
        return self

    def __exit__(self, *_: object) -> None:
        for group in self._groups:
            group.discard(self)

    def cancel(self) -> None:
        """End it: what waits for a part of the answer, or for the next attempt, stops waiting."""
        with _LOCK:
            self.cancelled = True
            if self._connection is not None:
                self._connection.wake()
            if self._pause is not None:
                self._pause.set()

    def await_turn(self) -> None:
        """Wait until its answer, which is here, is to be read."""
        for group in self._groups:
            group.await_turn()

    def pause(self, seconds: float) -> None:
        """Wait, unless it is ended meanwhile."""
        with _LOCK:
            pause = self._pause = threading.Event()
            if self.cancelled:
                return
        pause.wait(seconds)

    def works_on(self, connection: Any) -> None:
        """Tell which socket it waits on, which has a `wake`; None for none any more.

        Raises:
            ConnectionAbortedError: it was ended.
        """
        with _LOCK:
            self._connection = connection
            if connection is not None and self.cancelled:
                raise ConnectionAbortedError("the call was cancelled")


class CancelToken:
    """Ends calls from another thread: those of `client.with_options(cancel_token=...)`.

    A call that is ended raises `CallCancelledError`; `may_have_run` tells whether it was sent by
    then. One that is just opening a connection ends when that is open, or its timeout passes.
    """

    def __init__(self) -> None:
        self._running: set[Running] = set()
        self._cancelled = False

    def __repr__(self) -> str:
        return f"CancelToken(cancelled={self.cancelled})"

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled

    def cancel(self) -> None:
        """End the calls that are under way, and refuse all that follow."""
        self._cancelled = True
        self.interrupt()

    def interrupt(self) -> None:
        """End the calls that are under way; later ones run."""
        for each in self._running.copy():
            each.cancel()

    def await_turn(self) -> None:
        """Wait until the answers of its calls are to be read, which is at once."""

    def add(self, call: Running) -> None:
        """Take a call among those that end together."""
        self._running.add(call)  # first: whoever cancels meanwhile finds it, or is seen here
        if self._cancelled:
            call.cancel()

    def discard(self, call: Running) -> None:
        """Forget a call that is over."""
        self._running.discard(call)


@attrs.define(eq=False, repr=False)
class Flight:
    """One attempt at a call, which the connections that are used inside it work for.

    Attributes:
        until: When it has to be over, as `time.monotonic` counts; None for never.
        running: The call, if another thread can end it.
        sent: Whether anything of the call was sent. None where nobody knows: only connections of
            ours can tell.
    """

    until: float | None = None
    running: Running | None = None
    sent: bool | None = None
    _token: Any = None

    def __enter__(self) -> Self:
        """Let the connections that are used meanwhile know what they are used for."""
        self._token = _FLIGHT.set(self)
        return self

    def __exit__(self, *_: object) -> None:
        self.works_on(None)
        _FLIGHT.reset(self._token)

    @classmethod
    def within(cls, seconds: float) -> Flight:
        """What is done on the way of another flight, if there is one, and ends with it."""
        outer = _FLIGHT.get(None)
        until = time.monotonic() + seconds
        if outer is None:
            return cls(until)
        return cls(until if outer.until is None else min(until, outer.until), outer.running)

    @property
    def left(self) -> float | None:
        """The seconds that are left; None for as many as it takes."""
        return None if self.until is None else self.until - time.monotonic()

    @property
    def is_over(self) -> bool:
        """Whether its time is up."""
        left = self.left
        return left is not None and left <= 0

    @property
    def cancelled(self) -> bool:
        """Whether another thread ended it."""
        return self.running is not None and self.running.cancelled

    def works_on(self, connection: Any) -> None:
        """Tell which socket it waits on; None for none any more."""
        if self.running is not None:
            self.running.works_on(connection)


# `requests` hands nothing down to a connection: it finds here what it works for.
_FLIGHT: contextvars.ContextVar[Flight] = contextvars.ContextVar("softlayer_sdk.flight")


def current_flight() -> Flight | None:
    """What the connections that are used now are used for."""
    return _FLIGHT.get(None)
