"""What both transports share: one request out over a pooled connection, one answer back."""

from __future__ import annotations

import abc
import contextlib
import datetime as dt
import email.utils
from typing import TYPE_CHECKING, Any, ClassVar

import attrs
import requests

from softlayer_sdk._types import NOT_GIVEN, CallKind
from softlayer_sdk.errors import PreflightError, api_error
from softlayer_sdk.transport._errors import foreign_errors, retry_after, unreadable, unsendable
from softlayer_sdk.transport._pool import pooled_session
from softlayer_sdk.transport.base import Call, Fault, Response, Undecodable

if TYPE_CHECKING:
    from softlayer_sdk._config import Settings
    from softlayer_sdk._types import Wire

_SUCCESS = range(200, 300)
_NO_CONTENT = 204


@attrs.frozen
class Message:
    """A call as a wire has it; the path starts below the endpoint."""

    verb: str
    path: str
    body: bytes | None


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
        self._session = session or pooled_session()
        proxy, verify = settings.proxy, settings.verify
        # What the environment says of proxies and certificates is the same for each call.
        self._route: dict[str, Any] = {
            **self._session.merge_environment_settings(
                settings.endpoint_url,
                {"http": proxy, "https": proxy} if proxy else {},
                None,
                None if verify is True else verify,
                None,
            )
        }

    def send(self, call: Call) -> Response:
        """Send one call once and give its decoded answer."""
        signature = self._settings.auth.sign(self.wire)
        try:
            message = self._write(call, signature.members)
        except (ValueError, RecursionError) as error:
            raise unsendable(call, error, self._encode) from None
        headers = {**self._session.headers, "Content-Type": self.content_type}
        if signature.authorization:
            headers["Authorization"] = signature.authorization
        request = _prepare(message, self._settings.endpoint_url, {**headers, **call.raw_headers})
        options: dict[str, Any] = {**self._route}
        options["timeout"] = self._settings.timeout if call.timeout is NOT_GIVEN else call.timeout
        if signature.cert:
            options["cert"] = signature.cert
        with foreign_errors(call):
            # The adapter itself: a session would follow what redirects, or at least read it.
            answer = self._session.get_adapter(request.url or "").send(request, **options)
            content = answer.content
        return self._read(call, answer, content)

    def close(self) -> None:
        """Give up the pooled connections."""
        self._session.close()

    @abc.abstractmethod
    def _write(self, call: Call, signature: dict[str, Any]) -> Message:
        """The message that makes a call; `signature` is what XML-RPC has in it for that."""

    @abc.abstractmethod
    def _encode(self, value: Any) -> str:
        """A plain value as a message has it, or an `Unsendable` error."""

    @abc.abstractmethod
    def _decode(self, content: bytes, status: int) -> Any:
        """The value in the content of an answer, or a `Fault` or `Undecodable` error."""

    def _read(self, call: Call, answer: requests.Response, content: bytes) -> Response:
        status = answer.status_code
        try:
            value = None if status == _NO_CONTENT else self._decode(content, status)
        except Fault as fault:
            raise api_error(
                fault.code,
                fault.text,
                call=call.without_secrets(),
                http_status=status,
                retry_after=retry_after(answer),
                may_have_run=call.kind is not CallKind.READ,
            ) from None
        except Undecodable as error:
            raise unreadable(call, answer, content, str(error)) from error
        if status not in _SUCCESS:
            raise unreadable(call, answer, content, "it says that it failed, but not why")
        return Response(value, _total(answer), _date(answer))


def _prepare(message: Message, endpoint: str, headers: dict[str, Any]) -> requests.PreparedRequest:
    url = f"{endpoint}/{message.path}"
    try:
        request = requests.Request(message.verb, url, headers, data=message.body).prepare()
        for value in request.headers.values():
            value.encode("latin-1")  # as it will be sent
    except (requests.RequestException, ValueError) as error:
        raise PreflightError(f"no HTTP request can say this: {type(error).__name__}") from None
    return request


_DIGITS = 15  # more than any real number has, and less than Python refuses to read


def _total(answer: requests.Response) -> int | None:
    """The number of rows that a list has before its limit, when the answer tells."""
    text = answer.headers.get("SoftLayer-Total-Items", "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else None


def _date(answer: requests.Response) -> dt.datetime | None:
    """The server's time, when the answer tells."""
    with contextlib.suppress(ValueError, OverflowError):
        date = email.utils.parsedate_to_datetime(answer.headers.get("Date", ""))
        return date if date.tzinfo else date.replace(tzinfo=dt.UTC)
    return None
