"""The attempts at a call: when it is sent, and what happens between a failure and the next try."""

from __future__ import annotations

import functools
import logging
import threading
import time
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk._calls.reconcile import lost_call, made_by
from softlayer_sdk._types import CallKind, is_array
from softlayer_sdk.auth import RenewableAuth
from softlayer_sdk.errors import (
    AuthenticationError,
    CallError,
    ConfigError,
    OrderStateUnknownError,
    SoftLayerError,
)

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Callable, Mapping

    from softlayer_sdk._calls.clock import ServerClock
    from softlayer_sdk._calls.retry import RetryPolicy
    from softlayer_sdk._found import Found
    from softlayer_sdk._schema.schema import Method
    from softlayer_sdk.auth import Auth
    from softlayer_sdk.transport.base import Call, Response

_log = logging.getLogger("softlayer_sdk")


class Pace:
    """Keeps the calls of all threads apart, so that the API's rate limit is not met.

    Args:
        per_second: How many calls begin in a second at most.
        sleep: What waits.
    """

    def __init__(self, per_second: float, sleep: Callable[[float], object]) -> None:
        if not 0 < per_second < float("inf"):
            raise ConfigError(f"max_calls_per_second={per_second!r}: it is a number above 0")
        self._gap = 1 / per_second
        self._sleep = sleep
        self._lock = threading.Lock()
        self._next = time.monotonic()

    def wait(self) -> None:
        """Wait for the next call's turn."""
        with self._lock:
            now = time.monotonic()
            turn = max(now, self._next)
            self._next = turn + self._gap
        if turn > now:
            self._sleep(turn - now)


@attrs.define
class Attempts:
    """Counts the attempts at a call, and decides after each failure.

    Args:
        call: The call.
        policy: When it is sent again.
        auth: What signs it.
        sleep: What waits.
        find: `Client.find_placed`, to look for what a lost order may have placed.
        clock: What is known of the server's clock.
        others: What other calls are known to have made, the newest last.
        typed: Whether the caller is given models.
    """

    call: Call
    policy: RetryPolicy
    auth: Auth
    sleep: Callable[[float], object]
    find: Callable[[Mapping[str, object]], Found]
    clock: ServerClock
    others: deque[tuple[str, int]]
    typed: bool
    count: int = 1
    started: float = attrs.field(factory=time.monotonic)
    sent: float = attrs.field(factory=time.monotonic)  # the last time
    _renewed: bool = False

    def prepare_next(self, error: CallError) -> None:
        """Return when the call may be sent again, or raise why it may not be."""
        pause = self._pause(error)
        if pause is None:
            raise self._final(error)
        name = f"{self.call.service}::{self.call.method}"
        _log.info("%s: %s; trying again in %.1f s", name, error, pause)
        if pause:
            self.sleep(pause)
        self.count += 1

    def _pause(self, error: CallError) -> float | None:
        """Seconds until the next attempt; None if there is none."""
        if (
            isinstance(error, AuthenticationError)
            and isinstance(self.auth, RenewableAuth)
            and not self._renewed
        ):
            self._renewed = True
            self.auth.renew(since=self.started)
            return 0.0
        kind = CallKind.READ if self.call.idempotent else self.call.kind
        pause = self.policy.delay_before_retry(error, kind, self.count)
        end = self.call.deadline
        if pause is not None and end is not None and time.monotonic() + pause >= end:
            return None
        return pause

    def _final(self, error: CallError) -> CallError:
        """The error that tells the caller; its cause is why."""
        if self.call.kind is not CallKind.ORDER or not error.may_have_run:
            return error
        kept = self._kept()
        why = str(error.args[0]) or f"{type(error).__name__} without a text"
        unknown = OrderStateUnknownError(
            f"this was sent once and may have been carried out: {why}; see what reconcile() finds"
            " before it is sent again",
            call=error.call,
            lost=kept,
            finder=None if kept is None else functools.partial(self.find, kept),
        )
        unknown.__cause__ = error
        return unknown

    def begin(self, pace: Pace | None) -> None:
        """Wait for the call's turn; it is sent then."""
        if pace is not None:
            pace.wait()
        self.sent = time.monotonic()

    def succeeded(self, response: Response, facts: Method | None) -> None:
        """Remember what an order made, and log the call."""
        self.others.extend(made_by(self.call, response.value, facts))
        _log.debug(
            "%s::%s id=%s: %d rows in %.0f ms, attempt %d",
            self.call.service,
            self.call.method,
            self.call.id,
            len(response.value) if is_array(response.value) else 1,
            (time.monotonic() - self.started) * 1000,
            self.count,
        )

    def interrupted(self, error: BaseException) -> None:
        """Note on what ends a call from outside, such as Ctrl-C, that an order may have run.

        What this package raises by itself here says that nothing was sent.
        """
        if self.call.kind is CallKind.ORDER and not isinstance(error, SoftLayerError):
            name = f"{self.call.service}::{self.call.method}"
            error.add_note(
                f"{name} may have been carried out: client.find_placed({self._kept()!r}) looks"
            )

    def _kept(self) -> dict[str, Any] | None:
        """What is kept of the call, to look for what it did."""
        try:
            others = list(self.others)
            return lost_call(self.call, self.sent, self.clock, typed=self.typed, others=others)
        except Exception:  # noqa: BLE001 - whatever it is, it must not hide the order
            _log.exception("what was ordered cannot be looked for")
            return None
