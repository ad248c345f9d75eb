"""The retry policy: what may be sent again, and when. It only decides, and sends nothing."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import attrs

from softlayer_sdk._types import CallKind
from softlayer_sdk.errors import (
    RateLimitError,
    ResponseError,
    ServerError,
    TransportError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.errors import CallError

_PASSING_STATUSES = {408, 502, 503, 504}
_CRASHED = 500


@attrs.frozen
class RetryPolicy:
    """When a call is sent again.

    Whatever surely did not run is, and a read whose answer was lost. A write that may have run
    never is. Pauses double from `backoff` seconds up to `longest`, and each is shortened by chance
    so that many clients do not come back at once. SoftLayer's `Retry-After` is kept to; when it is
    longer than `longest`, the error is raised at once and tells it.
    """

    attempts: int = 4
    backoff: float = 0.5
    longest: float = 60.0
    chance: Callable[[], float] = random.random

    def delay_before_retry(self, error: CallError, kind: CallKind, attempt: int) -> float | None:
        """Seconds to wait before the call is sent again, or None when it is not.

        Args:
            error: Why the attempt failed.
            kind: What the call does.
            attempt: How often it was sent by now.
        """
        if attempt >= self.attempts or not self.may_repeat(error, kind, attempt):
            return None
        told = error.retry_after
        if told is not None:
            return told if told <= self.longest else None
        pause = min(self.longest, self.backoff * 2.0 ** (attempt - 1))
        return pause * (0.5 + self.chance() / 2)

    def may_repeat(self, error: CallError, kind: CallKind, attempt: int = 1) -> bool:
        """Whether a call may be sent again because of how it failed.

        Args:
            error: Why the attempt failed.
            kind: What the call does.
            attempt: How often it was sent by now.
        """
        if isinstance(error, RateLimitError):
            return True
        if isinstance(error, TransportError):
            return kind is CallKind.READ or not error.may_have_run
        if kind is not CallKind.READ:
            return False
        status = error.http_status if isinstance(error, ResponseError) else None
        if status in _PASSING_STATUSES:
            return True
        # "Internal Error", or a status 500 with nothing to read, is a passing fault or a question
        # that is too large: one more try tells.
        return attempt == 1 and (isinstance(error, ServerError) or status == _CRASHED)
