"""Maps errors of `requests`, of the network and of encoding to the errors of this package."""

from __future__ import annotations

import contextlib
import email.utils
import http.client
import socket
import ssl
import time
from typing import TYPE_CHECKING, Any

import requests
import urllib3.exceptions as urllib3_errors

from softlayer_sdk._types import is_array, is_object
from softlayer_sdk.errors import (
    CallCancelledError,
    CallError,
    ConfigError,
    ConnectError,
    ConnectTimeoutError,
    DeadlineExceededError,
    PreflightError,
    ReadError,
    ReadTimeoutError,
    ResponseError,
    SoftLayerError,
    api_error,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from softlayer_sdk.transport._http import Answer
    from softlayer_sdk.transport.base import Call
    from softlayer_sdk.transport.flight import Flight

_REDIRECTS = range(300, 400)
_PROXY_REFUSED = 407  # by its meaning the call did not run, whatever the body says
# Statuses that say why by themselves; their text is often a page of a gateway.
_SAID_BY_STATUS = {401: "the credentials were refused", 429: "too many calls"}


def unsendable(call: Call, error: Exception, encode: Callable[[Any], object]) -> PreflightError:
    """The error for a call that a wire cannot carry; it names the place."""
    if isinstance(error, PreflightError):
        return error
    if isinstance(error, RecursionError):
        why = "it is nested too deeply, or holds itself"
    else:
        parts = {f"argument {index}": each for index, each in enumerate(call.args)}
        parts |= {"id": call.id, "mask": call.mask, "filter": call.filter, "headers": call.headers}
        place = next(filter(None, (_place(each, name, encode) for name, each in parts.items())), "")
        why = f"{place}: {error}" if place else str(error)
    return PreflightError(f"{call.service}::{call.method}: {why}")


def _place(value: Any, name: str, encode: Callable[[Any], object]) -> str:
    """Where the innermost part of a value is that cannot be encoded; empty if there is none."""
    try:
        encode(value)
    except ValueError:
        inner = list(value.items()) if is_object(value) else []
        steps = [(f"{name}.{key}", each) for key, each in inner]
        if is_array(value):
            steps = [(f"{name}[{index}]", each) for index, each in enumerate(value)]
        return next(filter(None, (_place(each, step, encode) for step, each in steps)), name)
    return ""


# What `requests` and below raise.
FOREIGN = (
    requests.RequestException,
    urllib3_errors.HTTPError,
    http.client.HTTPException,
    OSError,
    ValueError,
)
_MISCONFIGURED = (
    requests.exceptions.InvalidURL,  # that of a proxy
    requests.exceptions.InvalidSchema,
    requests.exceptions.MissingSchema,
    urllib3_errors.LocationValueError,
)
# Failures before the first byte of a request, whoever's connection it is. What a proxy has to do
# with is not among them: urllib3 blames it too when the answer is lost.
_UNSENT = (
    requests.exceptions.ConnectTimeout,
    urllib3_errors.ClosedPoolError,
    urllib3_errors.EmptyPoolError,
    urllib3_errors.ConnectTimeoutError,
    urllib3_errors.NewConnectionError,
    ssl.SSLCertVerificationError,
)
_TIMEOUTS = (requests.exceptions.Timeout, urllib3_errors.ReadTimeoutError, TimeoutError)


def cancelled(call: Call, flight: Flight) -> CallCancelledError:
    """The error for a call that another thread ended."""
    sent = flight.sent is not False
    return CallCancelledError(
        "it was cancelled once it was sent" if sent else "it was cancelled before it was sent",
        call=call.without_secrets(),
        may_have_run=sent,
    )


def foreign(error: Exception, call: Call, flight: Flight) -> SoftLayerError:
    """The error of this package for whatever `requests` and below raised.

    What is not known to have failed before anything was sent may have run. The cause is the
    innermost error alone: those around it hold the request with its secrets.
    """
    if flight.cancelled:
        return cancelled(call, flight)
    causes = list(_causes(error))
    ours = _ours(causes, call.without_secrets(), flight)
    if not isinstance(ours, ConfigError):  # such a cause quotes the address, password and all
        ours.__cause__ = _bare(causes[-1])
    return ours


def _ours(causes: list[BaseException], safe: Call, flight: Flight) -> SoftLayerError:
    why = _why(causes[-1])
    if _any(causes, _MISCONFIGURED):
        return ConfigError(f"the endpoint or the proxy has no usable address: {why}")
    late = _any(causes, _TIMEOUTS)
    sent = not _any(causes, _UNSENT) if flight.sent is None else flight.sent
    if late and flight.is_over:
        return DeadlineExceededError(
            "the deadline passed before the answer was complete"
            if sent
            else "the deadline passed before the API was reached",
            call=safe,
            may_have_run=sent,
        )
    if not sent:
        unreached = ConnectTimeoutError if late else ConnectError
        return unreached(f"the API cannot be reached: {why}", call=safe)
    if late:
        return ReadTimeoutError("sent, but no answer came in time", call=safe, may_have_run=True)
    if _any(causes, (requests.exceptions.ContentDecodingError, urllib3_errors.DecodeError)):
        return ResponseError("the answer cannot be decompressed", call=safe)
    return ReadError(f"sent, but the answer was lost: {why}", call=safe, may_have_run=True)


def _why(error: BaseException) -> str:
    """What an error is about, where its text has nothing of the request in it."""
    name, text = type(error).__name__, str(error)
    if isinstance(error, ssl.SSLCertVerificationError):
        text = getattr(error, "verify_message", "")
        return f"{name}: {text}; verify= names the authorities to trust"
    if text.startswith("Tunnel connection failed"):
        return f"the proxy refused: {text}"
    return f"{name}: {text}" if isinstance(error, socket.gaierror) else name


def _any(causes: list[BaseException], kinds: tuple[type[BaseException], ...]) -> bool:
    return any(isinstance(each, kinds) for each in causes)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An error and what it was made of, the innermost last.

    `__context__` is left out: it also holds what a caller of ours was handling meanwhile.
    """
    yield error
    for inner in (*error.args, getattr(error, "reason", None), error.__cause__):
        if isinstance(inner, BaseException):
            yield from _causes(inner)


def _bare(error: BaseException) -> BaseException:
    """An error by itself: neither where it came from nor the request that it is about."""
    error.__traceback__ = error.__context__ = error.__cause__ = None
    for name in ("request", "response", "pool", "conn", "_pool", "_conn"):
        if name in vars(error):
            setattr(error, name, None)
    return error


def unreadable(call: Call, answer: Answer, why: str, clean: Callable[[str], str]) -> CallError:
    """The error for an answer that is not what the API sends."""
    status, target = answer.status, answer.target
    safe, pause = call.without_secrets(), retry_after(answer.headers)
    if status in _SAID_BY_STATUS:
        said = _SAID_BY_STATUS[status]
        return api_error("", said, call=safe, http_status=status, retry_after=pause)
    if status == _PROXY_REFUSED:
        why = "the proxy wants credentials, which proxy= can have: http://USER:PASSWORD@HOST"
    if status in _REDIRECTS and target:
        why = f"it redirects to {target[:200]!r}: credentials are not sent there"
    return ResponseError(
        f"the answer cannot be used: {clean(why)}",
        call=safe,
        http_status=status,
        body=clean(answer.start),
        retry_after=pause,
        may_have_run=status != _PROXY_REFUSED,
    )


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds to stay away for, when the answer tells: a number, or a date."""
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    with contextlib.suppress(ValueError, OverflowError):
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    return None
