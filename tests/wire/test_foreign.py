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
    from collections.abc import Iterator

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


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    "error", list(_kinds()), ids=lambda error: f"{type(error).__module__}.{type(error).__name__}"
)
def test_no_foreign_error_reaches_the_caller(wire: str, error: BaseException) -> None:
    """Whatever the libraries below raise is an error of ours, that shows no secret."""
    adapter = Raising(error)
    session = requests.Session()
    session.mount("http://", adapter)
    url = f"http://127.0.0.1/{wire}/v3.1"
    client = sl.Client("demo", KEY, url, session=session, sleep=Sleeper())
    with pytest.raises(sl.SoftLayerError) as caught:
        client.call("Virtual_Guest", "createObject", {"hostname": "web1", "domain": "example.org"})
    found = caught.value
    assert isinstance(found, (sl.OrderStateUnknownError, sl.ConnectError, sl.ConfigError))
    if isinstance(found, sl.OrderStateUnknownError):
        assert 1 == adapter.times
    assert KEY not in f"{found!r}{found}" + "".join(traceback.format_exception(found))
