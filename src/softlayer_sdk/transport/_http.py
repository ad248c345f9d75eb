"""What both transports share: one request out over a pooled connection, one answer back."""

from __future__ import annotations

import abc
import contextlib
import datetime as dt
import email.utils
import functools
from typing import TYPE_CHECKING, Any, ClassVar

import attrs
import requests

from softlayer_sdk._types import NOT_GIVEN, CallKind
from softlayer_sdk.errors import (
    CallError,
    DeadlineExceededError,
    PreflightError,
    ResponseError,
    ResponseTooLargeError,
    SoftLayerError,
    api_error,
)
from softlayer_sdk.transport import _secrets
from softlayer_sdk.transport._errors import (
    FOREIGN,
    cancelled,
    foreign,
    retry_after,
    unreadable,
    unsendable,
)
from softlayer_sdk.transport._pool import Sessions, user_agent
from softlayer_sdk.transport._request import Endpoint
from softlayer_sdk.transport.base import NOTHING, Call, Fault, Response, Undecodable
from softlayer_sdk.transport.flight import Flight

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from softlayer_sdk._types import Timeout, Wire
    from softlayer_sdk.auth import Signature
    from softlayer_sdk.settings import Settings

_SUCCESS = range(200, 300)
_NO_CONTENT = 204
_CHUNK = 2**20  # each takes the interpreter from other threads, so that few are better
_PACKED_CHUNK = 2**16  # small, since it may grow a thousandfold


@attrs.define(eq=False)
class Message:
    """A call as a wire has it; the path starts below the endpoint."""

    verb: str
    path: str
    body: bytes | None = attrs.field(repr=False)


@attrs.define(eq=False)
class Route:
    """How the endpoint is reached, which is the same for each call."""

    verify: bool | str | None
    cert: Any
    proxies: Mapping[str, str] = attrs.field(repr=False)

    @classmethod
    def of(cls, settings: Settings, session: requests.Session) -> Route:
        """What the settings, the session and the environment say."""
        proxy, verify = settings.proxy, settings.verify
        merged = session.merge_environment_settings(
            settings.endpoint_url,
            {"http": proxy, "https": proxy} if proxy else {},
            None,
            None if verify is True else verify,
            None,
        )
        return cls(merged["verify"], merged["cert"], merged["proxies"])

    def options(self, timeout: Timeout, cert: Any, flight: Flight) -> dict[str, Any]:
        """The keywords of `requests.Session.send`."""
        return {
            "stream": True,
            "allow_redirects": False,
            "verify": self.verify,
            "cert": cert or self.cert,
            "proxies": self.proxies,
            "timeout": _within(timeout, flight.left),
        }


def _within(timeout: Timeout, left: float | None) -> Timeout:
    """A timeout that is no longer than what is left."""
    if left is None:
        return timeout
    connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
    return (
        left if connect is None else min(connect, left),
        left if read is None else min(read, left),
    )


_LATE = "the deadline passed first"
_TARGET = "X-Redirects-To"


def _stay(response: requests.Response, **_: Any) -> None:
    """Keep a session from reading what redirects, and from preparing a request for there."""
    if "Location" in response.headers:
        response.headers[_TARGET] = response.headers.pop("Location")


@attrs.define(eq=False)
class Answer:
    """What came back, without the request that it answers.

    `body` is None when it is larger than it may be.
    """

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes | None = attrs.field(repr=False)

    @property
    def target(self) -> str | None:
        """Where it redirects to."""
        return self.headers.get(_TARGET)

    @property
    def start(self) -> str:
        """How the body begins, long enough to be cut once its secrets are out."""
        return (self.body or b"")[:8000].decode("utf-8", "replace")


class HttpTransport(abc.ABC):
    """Sends calls over HTTP. A wire says how a call is written and an answer is read.

    Nothing here sends a request twice, follows a redirect, reads a netrc file or keeps a cookie.

    Args:
        settings: Where to send to, who is calling, and how long to wait.
        session: Whose connections, proxies, certificates and headers to use; its own without it.
    """

    wire: ClassVar[Wire]
    content_type: ClassVar[str]

    def __init__(self, settings: Settings, session: requests.Session | None = None) -> None:
        self._settings = settings
        self._sessions = Sessions(session)
        self._route = Route.of(settings, self._sessions.here())

    def send(self, call: Call) -> Response:
        """Send one call once and give its decoded answer."""
        outcome: Response | SoftLayerError
        session = self._sessions.here()
        timeout = self._settings.timeout if call.timeout is NOT_GIVEN else call.timeout
        with Flight(call.deadline, call.running) as flight:
            signature = self._settings.auth.sign(self.wire)  # which may take a call too
            request = self._request(call, signature, session)
            if isinstance(request, PreflightError):
                raise request
            if flight.is_over:
                raise DeadlineExceededError(_LATE, call=call.without_secrets())
            try:
                answer = read_answer(
                    session.send(request, **self._route.options(timeout, signature.cert, flight)),
                    self._settings.max_response_bytes,
                )
            except FOREIGN as error:
                outcome = foreign(error, call, flight)
            else:
                if call.running is not None:
                    call.running.await_turn()
                outcome = self._read(call, answer, signature)
                if flight.cancelled and isinstance(outcome, ResponseError):
                    outcome = cancelled(call, flight)  # its end is missing
        if isinstance(outcome, SoftLayerError):
            raise outcome  # from here, so that no traceback leads to where the secrets are
        return outcome

    def close(self) -> None:
        """Give up the pooled connections."""
        self._sessions.here().close()

    @abc.abstractmethod
    def _write(self, call: Call, signature: dict[str, Any]) -> Message:
        """The message that makes a call; `signature` is what XML-RPC has in it for that."""

    @abc.abstractmethod
    def _encode(self, value: Any) -> str:
        """A plain value as a message has it, or an `Unsendable` error."""

    @abc.abstractmethod
    def _decode(self, content: bytes, status: int) -> Any:
        """The value in the content of an answer, or a `Fault` or `Undecodable` error."""

    def _request(
        self, call: Call, signature: Signature, session: requests.Session
    ) -> requests.PreparedRequest | PreflightError:
        """The request that makes a call, or why there can be none."""
        try:
            message = self._write(call, signature.members)
        except (ValueError, RecursionError, PreflightError) as error:
            return unsendable(call, error, self._encode)
        common = {**session.headers}
        if message.body is not None:
            common["Content-Type"] = self.content_type
        if self._settings.app_info:
            common["User-Agent"] = user_agent(session, self._settings.app_info)
        own = {} if signature.authorization is None else {"Authorization": signature.authorization}
        own.update(call.raw_headers)
        try:
            return self._endpoint.request(message.verb, message.path, message.body, common, own)
        except (requests.RequestException, ValueError) as error:
            return PreflightError(f"no HTTP request can say this: {type(error).__name__}")

    @functools.cached_property
    def _endpoint(self) -> Endpoint:
        return Endpoint(self._settings.endpoint_url, _stay)

    def _read(self, call: Call, answer: Answer, signature: Signature) -> Response | CallError:
        """What an answer says, or what is wrong with it."""
        status = answer.status
        if answer.body is None:
            return ResponseTooLargeError(
                f"the answer is larger than {self._settings.max_response_bytes:,} bytes:"
                " ask for less with mask= or limit=, or raise max_response_bytes= of the client",
                call=call.without_secrets(),
                http_status=status,
            )
        clean = functools.partial(self._clean, call, signature)
        value = NOTHING
        try:
            if status != _NO_CONTENT:
                value = self._decode(answer.body, status)
        except Fault as fault:
            return _refusal(call, answer, fault, clean)
        except Undecodable as error:
            return unreadable(call, answer, str(error), clean)
        if status not in _SUCCESS:
            return unreadable(call, answer, "it says that it failed, but not why", clean)
        return Response(
            value, _total(answer), _date(answer), size=len(answer.body), headers=answer.headers
        )

    def _clean(self, call: Call, signature: Signature, text: str) -> str:
        return _secrets.clean(text, _secrets.of_call(call, signature, self._route.proxies))


def read_answer(response: requests.Response, most: int | None) -> Answer:
    """Read an answer to its end, unless its body is larger than `most` bytes, or says so."""
    limit = float("inf") if most is None else most
    parts: list[bytes] = []
    size = 0
    packed = "Content-Encoding" in response.headers
    said = None if packed else _number(response.headers, "Content-Length")
    with response:
        if said is not None and said > limit:
            return Answer(response.status_code, response.headers, None)
        # What is said to come is read at one go: a look for more would cost as much again.
        chunk = _PACKED_CHUNK if packed else min(said or _CHUNK, _CHUNK)
        for part in response.iter_content(chunk):
            size += len(part)
            if size > limit:
                return Answer(response.status_code, response.headers, None)
            parts.append(part)
    return Answer(response.status_code, response.headers, b"".join(parts))


def _refusal(call: Call, answer: Answer, fault: Fault, clean: Callable[[str], str]) -> CallError:
    return api_error(
        clean(fault.code),
        clean(fault.text),
        call=call.without_secrets(),
        http_status=answer.status,
        retry_after=retry_after(answer.headers),
        changes_something=call.kind is not CallKind.READ,
        has_id=call.id is not None,
    )


_DIGITS = 15  # more than any real number has, and less than Python refuses to read


def _number(headers: Mapping[str, str], name: str) -> int | None:
    """The number in a header, if it is one."""
    text = headers.get(name, "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else None


def _total(answer: Answer) -> int | None:
    """The number of rows that a list has before its limit, when the answer tells."""
    return _number(answer.headers, "SoftLayer-Total-Items")


def _date(answer: Answer) -> dt.datetime | None:
    """The server's time, when the answer tells."""
    return _moment(answer.headers.get("Date") or "")


@functools.lru_cache(maxsize=1)
def _moment(text: str) -> dt.datetime | None:
    """What a header's date says: many answers of a second have the same."""
    with contextlib.suppress(ValueError, OverflowError):
        date = email.utils.parsedate_to_datetime(text)
        return date if date.tzinfo else date.replace(tzinfo=dt.UTC)
    return None
