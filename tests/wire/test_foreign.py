from __future__ import annotations

import http.client
import inspect
import io
import socket
import ssl
import traceback
from typing import TYPE_CHECKING, Any

import pytest
import requests
import requests.adapters
import urllib3.exceptions
from urllib3.connection import HTTPConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.response import HTTPResponse

import softlayer_sdk as sl
from tests.wire.wires import KEY, WIRES, Sleeper

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

POOL = HTTPConnectionPool("127.0.0.1")
CONNECTION = HTTPConnection("127.0.0.1")
# What the constructors of urllib3 ask for beside a message.
ARGUMENTS: dict[str, Any] = {
    "pool": POOL,
    "conn": CONNECTION,
    "host": "127.0.0.1",
    "url": "/xmlrpc/v3.1",
    "location": f"http://demo:{KEY}@127.0.0.1",
    "reason": socket.gaierror("no"),
    "error": OSError("no"),
    "original_error": OSError("no"),
    "message": "no",
    "scheme": "gopher",
    "partial": 1,
    "expected": 2,
    "response": HTTPResponse(io.BytesIO(b"no")),
    "length": b"x",
    "retries": None,
    "retry_after": None,
    "defects": [],
    "unparsed_data": b"",
}


# Where errors keep what they are about.
HELD = ("request", "response", "pool", "conn", "_pool", "_conn")


def _made(kind: type[BaseException]) -> BaseException:
    if issubclass(kind, requests.exceptions.JSONDecodeError):
        return kind("no", "", 0)
    if not inspect.isfunction(kind.__init__) or issubclass(kind, requests.RequestException):
        return kind("no")
    parameters = list(inspect.signature(kind).parameters.values())
    if any(each.kind is each.VAR_POSITIONAL for each in parameters):
        return kind("no")
    return kind(*(ARGUMENTS[each.name] for each in parameters))


def _kinds() -> Iterator[BaseException]:
    for module in (requests.exceptions, urllib3.exceptions):
        for name, kind in vars(module).items():
            if (
                isinstance(kind, type)
                and issubclass(kind, Exception)
                and not issubclass(kind, Warning)
                and (kind.__module__, kind.__name__) == (module.__name__, name)
            ):
                yield _made(kind)
    yield from (
        ssl.SSLError(1, "[SSL] no"),
        ssl.SSLEOFError("no"),
        ssl.SSLCertVerificationError("no"),
        socket.gaierror("no"),
        ConnectionResetError("no"),
        BrokenPipeError("no"),
        TimeoutError("no"),
        OSError("no"),
        http.client.IncompleteRead(b""),
        http.client.LineTooLong("header"),
        http.client.BadStatusLine("no"),
        UnicodeError("no"),
        UnicodeDecodeError("utf-8", b"", 0, 1, "no"),
        ValueError("no"),
    )


def _name(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__name__}"


class Raising(requests.adapters.BaseAdapter):
    """Fails instead of sending."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error
        self.times = 0

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> Any:
        """Fail."""
        self.times += 1
        if isinstance(self.error, requests.RequestException):
            self.error.request = request
        raise self.error

    def close(self) -> None:
        """Nothing is open."""


# What each cause means; any other came when the request may have been with SoftLayer already.
NEVER_SENT = {
    "requests.exceptions.ConnectTimeout": sl.ConnectTimeoutError,
    "urllib3.exceptions.ConnectTimeoutError": sl.ConnectError,
    "urllib3.exceptions.NewConnectionError": sl.ConnectError,
    "urllib3.exceptions.NameResolutionError": sl.ConnectError,
    "urllib3.exceptions.EmptyPoolError": sl.ConnectError,
    "urllib3.exceptions.ClosedPoolError": sl.ConnectError,
    "ssl.SSLCertVerificationError": sl.ConnectError,
}
MISCONFIGURED = {
    "requests.exceptions.InvalidProxyURL",
    "requests.exceptions.InvalidSchema",
    "requests.exceptions.InvalidURL",
    "requests.exceptions.MissingSchema",
    "urllib3.exceptions.LocationParseError",
    "urllib3.exceptions.LocationValueError",
    "urllib3.exceptions.ProxySchemeUnknown",
    "urllib3.exceptions.URLSchemeUnknown",
}
LOST = {
    "builtins.TimeoutError": sl.ReadTimeoutError,
    "requests.exceptions.ReadTimeout": sl.ReadTimeoutError,
    "requests.exceptions.Timeout": sl.ReadTimeoutError,
    "urllib3.exceptions.ReadTimeoutError": sl.ReadTimeoutError,
    "requests.exceptions.ContentDecodingError": sl.ResponseError,
    "urllib3.exceptions.DecodeError": sl.ResponseError,
}
# What the libraries blame a proxy for, even when the answer to a call was lost.
PROXY = {"requests.exceptions.ProxyError", "urllib3.exceptions.ProxyError"}
ALL = {_name(error): error for error in _kinds()}


def _wrapped(error: BaseException) -> BaseException:
    """As requests has the errors of urllib3."""
    reason: Any = error
    return requests.ConnectionError(urllib3.exceptions.MaxRetryError(POOL, "/rest/v3.1", reason))


def _order(wire: str, error: BaseException) -> tuple[sl.SoftLayerError, int]:
    """What comes of an order when sending it fails so, and how often it was tried."""
    adapter = Raising(error)
    session = requests.Session()
    session.mount("http://", adapter)
    url = f"http://127.0.0.1/{wire}/v3.1"
    client = sl.Client("demo", KEY, url, session=session, sleep=Sleeper())
    with pytest.raises(sl.SoftLayerError) as caught:
        client.call("Virtual_Guest", "createObject", {"hostname": "web1", "domain": "example.org"})
    return caught.value, adapter.times


def test_the_causes_are_those_that_there_are() -> None:
    """No row of the tables is of an error that nobody raises."""
    assert {*NEVER_SENT, *MISCONFIGURED, *LOST, *PROXY} <= set(ALL)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", ALL)
def test_no_foreign_error_reaches_the_caller(wire: str, name: str) -> None:
    """Whatever the libraries below raise is an error of ours, that shows no secret."""
    found, _ = _order(wire, ALL[name])
    assert KEY not in f"{found!r}{found}" + "".join(traceback.format_exception(found))
    cause: BaseException = found
    while cause.__cause__ is not None:
        cause = cause.__cause__
    assert {None} == {vars(cause).get(each) for each in HELD}


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", sorted(NEVER_SENT))
@pytest.mark.parametrize("made", [lambda error: error, _wrapped], ids=["bare", "wrapped"])
def test_what_was_never_sent_did_not_run(
    wire: str, name: str, made: Callable[[BaseException], BaseException]
) -> None:
    """Before there is a connection nothing can be ordered: it is tried again, and did not run."""
    found, times = _order(wire, made(ALL[name]))
    assert isinstance(found, NEVER_SENT[name])
    assert not found.may_have_run
    assert times > 1


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", sorted(ALL.keys() - NEVER_SENT - MISCONFIGURED))
@pytest.mark.parametrize("made", [lambda error: error, _wrapped], ids=["bare", "wrapped"])
def test_what_was_lost_may_have_run(
    wire: str, name: str, made: Callable[[BaseException], BaseException]
) -> None:
    """Any other cause leaves an order that may have been placed, and is never sent again."""
    found, times = _order(wire, made(ALL[name]))
    assert isinstance(found, sl.OrderStateUnknownError)
    assert found.may_have_run
    assert LOST.get(name, sl.ReadError) is type(found.__cause__)
    assert 1 == times


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", sorted(MISCONFIGURED))
def test_an_address_that_is_none_is_an_error_of_the_settings(wire: str, name: str) -> None:
    """What has no usable address is tried once, and says what to mend."""
    found, times = _order(wire, ALL[name])
    assert isinstance(found, sl.ConfigError)
    assert 1 == times


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("name", sorted(PROXY))
def test_a_proxy_that_nobody_reached_was_sent_nothing(wire: str, name: str) -> None:
    """A failure of a proxy did not run when what is inside says that nobody was reached."""
    inner = urllib3.exceptions.NewConnectionError(CONNECTION, "no")
    proxy = urllib3.exceptions.ProxyError("no", inner)
    outer = requests.exceptions.ProxyError(urllib3.exceptions.MaxRetryError(POOL, "/", proxy))
    found, _ = _order(wire, outer if name.startswith("requests") else proxy)
    assert isinstance(found, sl.ConnectError)
    assert not found.may_have_run
