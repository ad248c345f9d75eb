"""Everything that can go wrong on the way, as errors of this package."""

from __future__ import annotations

import contextlib
import email.utils
import http.client
import ssl
import time
from typing import TYPE_CHECKING, Any

import requests
import urllib3.exceptions as urllib3_errors

from softlayer_sdk._types import is_array, is_object
from softlayer_sdk.errors import (
    CallError,
    ConfigError,
    ConnectError,
    ConnectTimeoutError,
    PreflightError,
    ReadError,
    ReadTimeoutError,
    ResponseError,
    SoftLayerError,
    api_error,
)
from softlayer_sdk.transport._pool import NOT_SENT

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from softlayer_sdk.transport.base import Call

_REDIRECTS = range(300, 400)
_REFUSED = {401, 407}  # by their meaning the call did not run, whatever the body says
_RATE_LIMITED = 429


def unsendable(call: Call, error: Exception, encode: Callable[[Any], object]) -> PreflightError:
    """The error for a call that a wire cannot carry; it names the place."""
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


@contextlib.contextmanager
def foreign_errors(call: Call) -> Generator[None]:
    """Turn whatever `requests` and below raise into errors of this package."""
    try:
        yield
    except _FOREIGN as error:
        ours = _ours(error, call)
        # An address that cannot be read is quoted whole, with the password in it.
        raise ours from None if isinstance(ours, ConfigError) else error


_FOREIGN = (
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
# Failures before the first byte of a request, for a session without our connections too.
_UNSENT = (
    requests.exceptions.ConnectTimeout,
    requests.exceptions.ProxyError,
    urllib3_errors.ClosedPoolError,
    urllib3_errors.EmptyPoolError,
    urllib3_errors.ConnectTimeoutError,
    urllib3_errors.NewConnectionError,
    urllib3_errors.ProxyError,
    ssl.SSLCertVerificationError,
)
_TIMEOUTS = (requests.exceptions.Timeout, urllib3_errors.ReadTimeoutError, TimeoutError)


def _ours(error: Exception, call: Call) -> SoftLayerError:
    """The error of this package. What is not known to have failed earlier may have run."""
    safe = call.without_secrets()
    causes = list(_causes(error))
    why = type(causes[-1]).__name__
    if _any(causes, _MISCONFIGURED):
        return ConfigError(f"the endpoint or the proxy has no usable address: {why}")
    late = _any(causes, _TIMEOUTS)
    if _any(causes, _UNSENT) or any(NOT_SENT in getattr(each, "__notes__", ()) for each in causes):
        unreached = ConnectTimeoutError if late else ConnectError
        return unreached(f"the API cannot be reached: {why}", call=safe)
    if late:
        return ReadTimeoutError("sent, but no answer came in time", call=safe, may_have_run=True)
    if _any(causes, (requests.exceptions.ContentDecodingError, urllib3_errors.DecodeError)):
        return ResponseError("the answer cannot be decompressed", call=safe)
    return ReadError(f"sent, but the answer was lost: {why}", call=safe, may_have_run=True)


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


def unreadable(call: Call, answer: requests.Response, content: bytes, why: str) -> CallError:
    """The error for an answer that is not what the API sends."""
    status, target = answer.status_code, answer.headers.get("Location")
    safe, pause = call.without_secrets(), retry_after(answer)
    if status == _RATE_LIMITED:
        return api_error("", "too many calls", call=safe, http_status=status, retry_after=pause)
    if status in _REDIRECTS and target:
        why = f"it redirects to {target[:200]!r}: credentials are not sent there"
    return ResponseError(
        f"the answer cannot be used: {why}",
        call=safe,
        http_status=status,
        body=content[:8000].decode("utf-8", "replace"),
        retry_after=pause,
        may_have_run=status not in _REFUSED,
    )


def retry_after(answer: requests.Response) -> float | None:
    """The seconds to stay away for, when the answer tells: a number, or a date."""
    text = answer.headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    with contextlib.suppress(ValueError, OverflowError):
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    return None
