"""The attempts at a call: when it is sent, and what happens between a failure and the next try."""

from __future__ import annotations

import functools
import logging
import random
import threading
import time
from typing import TYPE_CHECKING, Any, Literal

import attrs

from softlayer_sdk._calls.events import CallEvent, tell
from softlayer_sdk._types import CallKind, is_array
from softlayer_sdk.auth import RenewableAuth
from softlayer_sdk.errors import (
    AuthenticationError,
    CallCancelledError,
    CallError,
    ConfigError,
    DeadlineExceededError,
    OrderStateUnknownError,
    SoftLayerError,
)
from softlayer_sdk.transport.flight import Flight

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Callable, Mapping

    from softlayer_sdk._calls.clock import ServerClock
    from softlayer_sdk._calls.events import Listener
    from softlayer_sdk._calls.retry import RetryPolicy
    from softlayer_sdk._found import Found
    from softlayer_sdk._schema.schema import Method
    from softlayer_sdk.auth import Auth
    from softlayer_sdk.transport.base import Call, Response
    from softlayer_sdk.transport.flight import Running

_log = logging.getLogger("softlayer_sdk")
_CORRELATION = ("x-correlation-id", "x-request-id")  # headers, in lower case


class Pace:
    """Keeps the calls of all threads apart, so that the API's rate limit is not met.

    Args:
        per_second: How many calls begin in a second at most.
    """

    def __init__(self, per_second: float) -> None:
        if not 0 < per_second < float("inf"):
            raise ConfigError(f"max_calls_per_second={per_second!r}: it is a number above 0")
        self._gap = 1 / per_second
        self._lock = threading.Lock()
        self._next = time.monotonic()

    def __reduce__(self) -> tuple[Any, ...]:
        return Pace, (1 / self._gap,)

    def take_turn(self, until: float | None = None) -> float | None:
        """Take the next call's turn.

        Args:
            until: When the call has to be over, by `time.monotonic`.

        Returns:
            The seconds until then; None if that is too late, and then the turn is not taken.
        """
        with self._lock:
            now = time.monotonic()
            turn = max(now, self._next)
            if until is not None and turn >= until:
                return None
            self._next = turn + self._gap
        return turn - now


@attrs.define(eq=False, repr=False)
class Attempts:
    """Counts the attempts at a call, and decides after each failure.

    Args:
        call: The call.
        policy: When it is sent again.
        auth: What signs it.
        sleep: What waits; without it, what cancelling the call ends.
        find: `Client.find_placed`, to look for what a lost order may have placed.
        clock: What is known of the server's clock.
        others: What other calls are known to have made, the newest last.
        typed: Whether the caller is given models.
        listeners: Who is told of each attempt.
        running: What another thread ends the call by.
    """

    call: Call
    policy: RetryPolicy
    auth: Auth
    sleep: Callable[[float], object] | None
    find: Callable[[Mapping[str, object]], Found]
    clock: ServerClock
    others: deque[tuple[str, int]]
    typed: bool
    listeners: tuple[Listener, ...]
    running: Running
    count: int = 1
    started: float = attrs.field(factory=time.monotonic)
    sent: float = attrs.field(factory=time.monotonic)  # the last time
    _renewed: bool = False
    _known_by: str = ""

    def begin(self, pace: Pace | None) -> None:
        """Wait for the call's turn; it is sent then.

        Raises:
            DeadlineExceededError: its turn comes too late.
            CallCancelledError: another thread ended it.
        """
        if pace is not None:
            pause = pace.take_turn(self.call.deadline)
            if pause is None:
                raise DeadlineExceededError(
                    "the deadline passes before its turn", call=self.call.without_secrets()
                )
            self._pause(pause)
        self.sent = time.monotonic()
        if self.running.cancelled:
            raise CallCancelledError(
                "it was cancelled before it was sent", call=self.call.without_secrets()
            )
        if self.listeners:
            self._tell("before", headers=self.call.safe_headers)

    def prepare_next(self, error: CallError) -> None:
        """Return when the call may be sent again, or raise why it may not be."""
        try:
            pause = self._delay(error)
        except CallError as failed:  # to renew the credentials
            error, pause = failed, None
        if self.listeners:
            self._tell("after", error=error, retry_in=pause)
        if pause is None:
            raise self._final(error)
        self._pause(pause)
        self.count += 1

    def succeeded(self, response: Response, facts: Method | None) -> None:
        """Remember what an order made, and tell of the call."""
        if self.call.kind is CallKind.ORDER:
            from softlayer_sdk._calls.reconcile import made_by  # noqa: PLC0415 - for orders only

            self.others.extend(made_by(self.call, response.value, facts))
        if self.listeners:
            self._tell(
                "after",
                rows=len(response.value) if is_array(response.value) else 1,
                bytes=response.size,
                headers=response.headers,
            )

    def interrupted(self, error: BaseException) -> None:
        """Note on what ends a call from outside, such as Ctrl-C, that an order may have run.

        What this package raises by itself here says that nothing was sent.
        """
        if self.listeners:
            self._tell("after", error=error)
        if self.call.kind is CallKind.ORDER and not isinstance(error, SoftLayerError):
            name = f"{self.call.service}::{self.call.method}"
            error.add_note(
                f"{name} may have been carried out: client.find_placed({self._kept()!r}) looks"
            )

    def _pause(self, seconds: float) -> None:
        if seconds > 0:
            (self.sleep or self.running.pause)(seconds)

    def _delay(self, error: CallError) -> float | None:
        """Seconds until the next attempt; None if there is none."""
        if self.running.cancelled:
            return None
        if (
            isinstance(error, AuthenticationError)
            and isinstance(self.auth, RenewableAuth)
            and not self._renewed
        ):
            self._renewed = True
            with Flight(self.call.deadline, self.running):
                self.auth.renew(since=self.started)
            return 0.0
        pause = self.policy.delay_before_retry(error, self._kind, self.count)
        end = self.call.deadline
        if pause is not None and end is not None and time.monotonic() + pause >= end:
            return None
        return pause

    @property
    def _kind(self) -> CallKind:
        """What the call does, as far as it matters for sending it twice."""
        return CallKind.READ if self.call.idempotent else self.call.kind

    def _final(self, error: CallError) -> CallError:
        """The error that tells the caller; its cause is why."""
        final = error
        if self.call.kind is CallKind.ORDER and error.may_have_run:
            final = self._unknown(error)
        else:
            final.retryable = self.policy.may_repeat(error, self._kind)
        final.attempts = self.count
        final.elapsed = time.monotonic() - self.started
        final.correlation_id = self._correlation_id()
        final.request_headers_safe = self.call.safe_headers
        return final

    def _unknown(self, error: CallError) -> OrderStateUnknownError:
        kept = self._kept()
        why = str(error.args[0]) or f"{type(error).__name__} without a text"
        unknown = OrderStateUnknownError(
            f"this was sent once and may have been carried out: {why}; see what reconcile() finds"
            " before it is sent again",
            call=error.call,
            http_status=error.http_status,
            retry_after=error.retry_after,
            lost=kept,
            finder=None if kept is None else functools.partial(self.find, kept),
        )
        unknown.__cause__ = error
        return unknown

    def _kept(self) -> dict[str, Any] | None:
        """What is kept of the call, to look for what it did."""
        try:
            from softlayer_sdk._calls.reconcile import lost_call  # noqa: PLC0415 - for orders only

            others = list(self.others)
            return lost_call(self.call, self.sent, self.clock, typed=self.typed, others=others)
        except Exception:  # noqa: BLE001 - whatever it is, it must not hide the order
            _log.exception("what was ordered cannot be looked for")
            return None

    def _correlation_id(self) -> str:
        """What the call is known by: what the caller says, or made up once it is asked for."""
        if not self._known_by:
            given = self.call.raw_headers
            said = [given[name] for name in given if name.lower() in _CORRELATION] if given else ()
            self._known_by = said[0] if said else f"{random.getrandbits(64):016x}"
        return self._known_by

    def _tell(self, phase: Literal["before", "after"], **known: Any) -> None:
        tell(
            self.listeners,
            CallEvent(
                call=self.call,
                phase=phase,
                attempt=self.count,
                correlation_id=self._correlation_id(),
                elapsed=time.monotonic() - self.sent if phase == "after" else 0.0,
                **known,
            ),
        )
