"""What both transports share: the pooled session, and foreign errors made ours."""

from __future__ import annotations

import contextlib
import http.cookiejar
import ssl
from typing import TYPE_CHECKING

import requests
import requests.adapters
import urllib3.exceptions as urllib3_errors

from softlayer_sdk._version import __version__
from softlayer_sdk.errors import (
    CallError,
    ConnectError,
    ConnectTimeoutError,
    ReadError,
    ReadTimeoutError,
    ResponseError,
)

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from softlayer_sdk._transport.base import Call

USER_AGENT = f"softlayer-sdk/{__version__}"
POOL_SIZE = 32
_OK = 200
_REDIRECTS = range(300, 400)


def open_session(
    url: str, *, proxy: str | None = None, verify: bool | str = True
) -> requests.Session:
    """A session that many threads can share. Nothing in it ever sends a request twice.

    What the environment says of proxies and certificates is looked up once, here, and not for
    each call; credentials never come from a netrc file.
    """
    session = requests.Session()
    adapter = requests.adapters.HTTPAdapter(
        pool_connections=4, pool_maxsize=POOL_SIZE, max_retries=0
    )
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    found = session.merge_environment_settings(url, {}, None, verify, None)
    session.proxies = {"http": proxy, "https": proxy} if proxy else dict(found["proxies"])
    session.verify = found["verify"]
    session.trust_env = False
    session.cookies.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))
    session.headers.update({"User-Agent": USER_AGENT, "Accept": "*/*"})
    return session


@contextlib.contextmanager
def foreign_errors(call: Call) -> Generator[None]:
    """Turn whatever `requests` and below raise into errors of this package."""
    try:
        yield
    except CallError:
        raise
    except (requests.RequestException, urllib3_errors.HTTPError, OSError, ValueError) as error:
        raise _ours(error, call) from error


def _ours(error: Exception, call: Call) -> CallError:
    safe = call.without_secrets()
    kinds = [type(each).__name__ for each in _causes(error)]
    why = kinds[-1]
    if isinstance(error, requests.exceptions.ConnectTimeout):
        return ConnectTimeoutError("no connection in time", call=safe)
    if isinstance(error, requests.exceptions.Timeout):
        return ReadTimeoutError("sent, but no answer came in time", call=safe, may_have_run=True)
    if isinstance(error, requests.exceptions.ContentDecodingError):
        return ResponseError("the answer cannot be decompressed", call=safe)
    if _never_sent(error):
        return ConnectError(f"the API cannot be reached: {why}", call=safe)
    return ReadError(f"sent, but the answer was lost: {why}", call=safe, may_have_run=True)


_UNSENT = (
    requests.exceptions.InvalidURL,
    requests.exceptions.MissingSchema,
    requests.exceptions.InvalidSchema,
    requests.exceptions.InvalidHeader,
    requests.exceptions.ProxyError,
    urllib3_errors.NewConnectionError,
    urllib3_errors.ProxyError,
    urllib3_errors.LocationParseError,
    ssl.SSLCertVerificationError,
    UnicodeError,
)


def _never_sent(error: Exception) -> bool:
    """Whether the failure lies before the first byte of the request."""
    found = list(_causes(error))
    handshake = any(
        isinstance(each, ssl.SSLError) and "handshake" in str(each).lower() for each in found
    )
    return handshake or any(isinstance(each, _UNSENT) for each in found)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An error and what it was made of, the innermost last."""
    seen: set[int] = set()
    todo = [error]
    while todo:
        each = todo.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        inner = [*each.args, getattr(each, "reason", None), each.__cause__, each.__context__]
        todo += [one for one in inner if isinstance(one, BaseException)]


def read_total(answer: requests.Response) -> int | None:
    """The number of rows that a list has before its limit, when the answer tells."""
    text = answer.headers.get("SoftLayer-Total-Items", "").strip()
    return int(text) if text.isascii() and text.isdigit() else None


def read_retry_after(answer: requests.Response) -> float | None:
    """The seconds to stay away for, when the answer tells."""
    text = answer.headers.get("Retry-After", "").strip()
    return float(text) if text.isascii() and text.isdigit() else None


def unreadable(call: Call, answer: requests.Response, why: str) -> ResponseError:
    """The error for an answer that is not what the API sends."""
    target = answer.headers.get("Location")
    if answer.status_code in _REDIRECTS and target:
        why = f"the endpoint redirects to {target}: credentials are not sent there"
    return ResponseError(
        why,
        call=call.without_secrets(),
        http_status=answer.status_code,
        body=answer.content[:8000].decode("utf-8", "replace"),
        retry_after=read_retry_after(answer),
    )
