"""What can be seen of calls: an event before and after each attempt, for whoever listens."""

from __future__ import annotations

import contextlib
import logging
import types
from typing import TYPE_CHECKING, Any, Literal

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from softlayer_sdk._types import CallKind
    from softlayer_sdk.transport.base import Call

    Listener = Callable[["CallEvent"], object]

_NONE: Mapping[str, str] = types.MappingProxyType({})
_log = logging.getLogger("softlayer_sdk")


@attrs.define(kw_only=True)
class CallEvent:
    """An attempt at a call is about to be made, or is over. No secret shows in it.

    Attributes:
        phase: `before` the attempt or `after` it.
        attempt: Which one, from 1 on.
        correlation_id: What all attempts at this call have in common, its error and its log
            records too: the caller's `X-Correlation-ID` or `X-Request-ID`, else made up.
        elapsed: The seconds that the attempt took; 0 before.
        rows: After it, how many rows came; 1 for what is no list.
        bytes: After it, how large the answer was once it was unpacked, where that is known.
        error: After it, why it failed.
        retry_in: After it, the seconds until the next attempt; None if there is none.
        headers: The HTTP headers of the answer; before it, those that the caller gave the call,
            where they are surely no secrets.
    """

    _call: Call = attrs.field(repr=False, alias="call")
    phase: Literal["before", "after"]
    attempt: int
    correlation_id: str
    elapsed: float = 0.0
    rows: int | None = None
    bytes: int | None = None
    error: BaseException | None = None
    retry_in: float | None = None
    headers: Mapping[str, str] = attrs.field(default=_NONE, repr=False)

    @property
    def service(self) -> str:
        """The wire name of the service."""
        return self._call.service

    @property
    def method(self) -> str:
        """The wire name of the method."""
        return self._call.method

    @property
    def kind(self) -> CallKind:
        """Whether it reads, writes or orders."""
        return self._call.kind

    @property
    def id(self) -> int | str | None:
        """The object that it is called on."""
        return self._call.id

    @property
    def call(self) -> Call:
        """The call without its arguments and headers."""
        return self._call.without_secrets()

    @property
    def is_last(self) -> bool:
        """Whether the call is over."""
        return self.phase == "after" and self.retry_in is None

    def curl(self, endpoint_url: str) -> str:
        """A command that makes the call over REST; what is secret in its arguments is left out.

        Args:
            endpoint_url: Where to send it, such as `client.settings.endpoint_url`.

        Returns:
            The command, which takes the credentials from `SL_USERNAME` and `SL_API_KEY`; empty for
            what REST has no form for, such as a mask that is a struct.
        """
        from softlayer_sdk.transport.curl import curl  # noqa: PLC0415 - for those who ask for it

        return curl(self._call, endpoint_url)

    def fields(self) -> dict[str, Any]:
        """It as flat data with JSON types, such as log records carry; what is unknown is left out.

        Returns:
            `service`, `method`, `kind`, `id`, `phase`, `attempt`, `correlation_id`, `elapsed_ms`,
            `rows`, `bytes`, `error` (its class) and `retry_in`.
        """
        known = {
            "service": self.service,
            "method": self.method,
            "kind": self.kind.value,
            "id": self.id,
            "phase": self.phase,
            "attempt": self.attempt,
            "correlation_id": self.correlation_id,
            "elapsed_ms": round(self.elapsed * 1000, 3),
            "rows": self.rows,
            "bytes": self.bytes,
            "error": type(self.error).__name__ if self.error is not None else None,
            "retry_in": self.retry_in,
        }
        return {name: value for name, value in known.items() if value is not None}


def log_call(event: CallEvent) -> None:
    """Log what came of an attempt; a record has the fields of the event, after `softlayer_`."""
    if event.phase == "before":
        return
    extra = {f"softlayer_{name}": value for name, value in event.fields().items()}
    name = f"{event.service}::{event.method}"
    if event.error is None:
        _log.debug(
            "%s id=%s: %d rows in %.0f ms, attempt %d",
            name,
            event.id,
            event.rows,
            event.elapsed * 1000,
            event.attempt,
            extra=extra,
        )
    elif event.retry_in is not None:
        _log.info("%s: %s; trying again in %.1f s", name, event.error, event.retry_in, extra=extra)
    else:
        _log.debug(
            "%s: %s, attempt %d was the last",
            name,
            type(event.error).__name__,
            event.attempt,
            extra=extra,
        )


class Listeners:
    """Those who see the calls of a client and of its views.

    Args:
        first: The one that the client was made with.
    """

    def __init__(self, first: Listener | None = None) -> None:
        self._all: tuple[Listener, ...] = () if first is None else (first,)

    def now(self) -> tuple[Listener, ...]:
        """Who listens to a call that is made now."""
        return (*self._all, log_call) if _log.isEnabledFor(logging.INFO) else self._all

    @contextlib.contextmanager
    def adding(self, listener: Listener) -> Generator[None]:
        """Let one more listen meanwhile."""
        self._all = (*self._all, listener)
        try:
            yield
        finally:
            self._all = tuple(each for each in self._all if each != listener)


def tell(listeners: tuple[Listener, ...], event: CallEvent) -> None:
    """Tell all who listen; what goes wrong there is theirs, and no call's."""
    for listener in listeners:
        try:
            listener(event)
        except Exception:  # noqa: BLE001 - it is code of others
            _log.exception("on_call=%r failed; the call goes on", listener)
