"""Every error this package raises.

```
SoftLayerError
|- ConfigError             settings are missing or contradict each other; nothing was sent
|- PreflightError          a service, method, mask or filter is unknown; nothing was sent
|- NotLoadedError          the mask did not ask for this property; also an AttributeError
|- CallError               a call was tried: .call (secrets removed), .may_have_run, .retryable
|  |- OrderStateUnknownError   the answer to an order was lost: .reconcile() looks for it, .lost
|  |- TransportError       no usable answer
|  |  |- ConnectError, ConnectTimeoutError    never reached the API: may_have_run is False
|  |  |- ReadError, ReadTimeoutError          sent, and the answer was lost: may_have_run is True
|  |  |- DeadlineExceededError                the call took longer than its deadline allows
|  |  `- CallCancelledError                   another thread ended the call
|  |- ResponseError        an answer that cannot be read: .http_status and the start of the .body
|  |  `- ResponseTooLargeError                it is larger than max_response_bytes
|  |- StructureError       readable, but not the promised shape: .paths
|  `- SoftLayerAPIError    SoftLayer said no: .fault_code, .fault_string, .http_status
|     |- AuthenticationError, PermissionDeniedError, NotFoundError, InvalidParameterError
|     `- RateLimitError (.retry_after), ServerError
|- FollowUpError           the write is done, what was to follow failed: .result; its cause is why
|- WaitTimeoutError, WaitFailedError          .last_seen, .elapsed
`- AmbiguousNameError      a name that fits several things: .matches
```

Each class can be pickled, with its cause. `str()` gives the message, then the code, the call and
the HTTP status.
"""

from __future__ import annotations

TYPE_CHECKING = False  # not from `typing`, which would be a third of what this import costs
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from softlayer_sdk._found import Found
    from softlayer_sdk._types import FailedCall


__all__ = [
    "AmbiguousNameError",
    "AuthenticationError",
    "CallCancelledError",
    "CallError",
    "ConfigError",
    "ConnectError",
    "ConnectTimeoutError",
    "DeadlineExceededError",
    "FollowUpError",
    "InvalidParameterError",
    "NotFoundError",
    "NotLoadedError",
    "OrderStateUnknownError",
    "PermissionDeniedError",
    "PreflightError",
    "RateLimitError",
    "ReadError",
    "ReadTimeoutError",
    "ResponseError",
    "ResponseTooLargeError",
    "ServerError",
    "SoftLayerAPIError",
    "SoftLayerError",
    "StructureError",
    "TransportError",
    "WaitFailedError",
    "WaitTimeoutError",
]


class SoftLayerError(Exception):
    """Root of every error of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, {**self._kept(), "__cause__": _lasting(self.__cause__)}

    def _kept(self) -> dict[str, Any]:
        """What of it can be in a pickle."""
        return dict(self.__dict__)


def _lasting(cause: BaseException | None) -> BaseException | None:
    """A cause that survives a pickle: some errors of others can be pickled, and not unpickled."""
    import pickle  # noqa: PLC0415 - for pickles only

    try:
        pickle.loads(pickle.dumps(cause))  # noqa: S301 - what was just made
    except Exception:  # noqa: BLE001 - whatever it is that is in the cause
        return SoftLayerError(f"{type(cause).__name__}: {cause}")
    return cause


class ConfigError(SoftLayerError):
    """Settings are missing or contradict each other. Nothing was sent."""


class PreflightError(SoftLayerError):
    """The schema does not know a name in this call. Nothing was sent.

    `suggestion` is the nearest name that would be right, or None.
    """

    def __init__(self, message: str, *, suggestion: str | None = None) -> None:
        super().__init__(message)
        self.suggestion = suggestion


class NotLoadedError(SoftLayerError, AttributeError):
    """A property that the mask did not ask for was read.

    `mask_to_add` is what the mask needs for it, such as `datacenter.name`.
    """

    def __init__(self, message: str, *, mask_to_add: str = "") -> None:
        super().__init__(message)
        self.mask_to_add = mask_to_add


class CallError(SoftLayerError):
    """A call was tried and failed.

    Attributes:
        call: The call without its secrets.
        may_have_run: False only when SoftLayer surely did not carry it out, so that trying again is
            safe whatever the method.
        retryable: Whether the same call may be made again, and may succeed then: what failed is
            likely to pass, and the call surely did not run or does no harm when it runs twice.
        attempts: How often it was sent, or was to be.
        elapsed: The seconds that it took, pauses included.
        http_status: The status of the last answer, if there was one.
        retry_after: The seconds to stay away for, if the last answer told.
        correlation_id: What its events and log records are known by: the header
            `X-Correlation-ID` or `X-Request-ID` of the caller, else made up.
        request_headers_safe: The HTTP headers that the caller gave it; the value is replaced where
            it may be a secret.
    """

    def __init__(
        self,
        message: str,
        *,
        call: FailedCall | None = None,
        may_have_run: bool = False,
        http_status: int | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.call = call
        self.may_have_run = may_have_run
        self.http_status = http_status
        self.retry_after = retry_after
        self.retryable = False
        self.attempts = 1
        self.elapsed = 0.0
        self.correlation_id = ""
        self.request_headers_safe: Mapping[str, str] = {}

    def _details(self) -> list[str]:
        return [f"{self.call.service}::{self.call.method}"] if self.call else []

    def __str__(self) -> str:
        details = self._details()
        message = super().__str__()
        return f"{message} ({'; '.join(details)})" if details else message


class OrderStateUnknownError(CallError):
    """The answer to an order, create or cancel was lost: it may or may not have been done.

    It was sent once and is never sent again. `reconcile()` looks for what was done. `lost` is what
    that is known by, as plain data for JSON: keep it, and `Client.find_placed(lost)` looks in
    another process, or later.
    """

    def __init__(
        self,
        message: str,
        *,
        call: FailedCall | None = None,
        may_have_run: bool = True,
        http_status: int | None = None,
        retry_after: float | None = None,
        lost: dict[str, Any] | None = None,
        finder: Callable[[], Found] | None = None,
    ) -> None:
        super().__init__(
            message,
            call=call,
            may_have_run=may_have_run,
            http_status=http_status,
            retry_after=retry_after,
        )
        self.lost = lost
        self._finder = finder

    def reconcile(self) -> Found:
        """Look for what the lost call may have done; it only reads, and never orders again.

        Returns:
            What was surely made by this call and what may have been, each with why; of a
            cancellation or deletion, whether it happened. Nothing found means that nothing is
            visible yet, which can change for some minutes after an order.

        Raises:
            SoftLayerError: this error was pickled and has lost its client.
            CallError: SoftLayer refused a question or did not answer.
        """
        if self._finder is None:
            msg = "this error has no client any more: ask client.find_placed(error.lost)"
            raise SoftLayerError(msg) from self
        return self._finder()

    def _kept(self) -> dict[str, Any]:
        return {**self.__dict__, "_finder": None}


class TransportError(CallError):
    """There was no usable answer."""


class ConnectError(TransportError):
    """The API could not be reached; the call did not run."""


class ConnectTimeoutError(ConnectError):
    """The connection was not made in time; the call did not run."""


class ReadError(TransportError):
    """The call was sent and the connection broke before the answer was complete."""


class ReadTimeoutError(ReadError):
    """The call was sent and no answer came in time."""


class DeadlineExceededError(TransportError):
    """The call took longer than its `deadline=` allows.

    `may_have_run` tells whether any of it was sent by then.
    """


class CallCancelledError(TransportError):
    """Another thread ended the call, by a `CancelToken` or by `client.close()`.

    `may_have_run` tells whether any of it was sent by then.
    """


class ResponseError(CallError):
    """An answer came that cannot be read.

    `http_status` is its status, `body` its first 2,000 characters.
    """

    def __init__(
        self,
        message: str,
        *,
        call: FailedCall | None = None,
        may_have_run: bool = True,
        http_status: int | None = None,
        body: str = "",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(
            message,
            call=call,
            may_have_run=may_have_run,
            http_status=http_status,
            retry_after=retry_after,
        )
        self.body = body[:2000]

    def _details(self) -> list[str]:
        status = [f"HTTP {self.http_status}"] if self.http_status else []
        return super()._details() + status


class ResponseTooLargeError(ResponseError):
    """The answer is larger than the client's `max_response_bytes=`; the rest was not read."""


class StructureError(CallError):
    """The answer was readable but not of the promised shape.

    `paths` says where and what, such as `$[3].datacenter.id: expected int, got 'x'`.
    """

    def __init__(
        self,
        message: str,
        *,
        call: FailedCall | None = None,
        may_have_run: bool = True,
        http_status: int | None = None,
        retry_after: float | None = None,
        paths: Sequence[str] = (),
    ) -> None:
        super().__init__(
            message,
            call=call,
            may_have_run=may_have_run,
            http_status=http_status,
            retry_after=retry_after,
        )
        self.paths = list(paths)


class SoftLayerAPIError(CallError):
    """SoftLayer said no.

    `fault_code` is the name of its exception and `fault_string` its message, the same on both
    transports (`faultCode` and `faultString` are the official package's names for them).
    `http_status` and `retry_after` are what the HTTP answer added, if anything. `hint` is what this
    package adds when it knows what to do about it.
    """

    def __init__(
        self,
        fault_string: str,
        *,
        fault_code: str = "",
        call: FailedCall | None = None,
        may_have_run: bool = False,
        http_status: int | None = None,
        retry_after: float | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(
            fault_string,
            call=call,
            may_have_run=may_have_run,
            http_status=http_status,
            retry_after=retry_after,
        )
        self.hint = hint
        self.fault_string = fault_string
        self.fault_code = fault_code

    @property
    def faultCode(self) -> str:  # noqa: N802 - the official package's name
        """`fault_code` under the name it has in the official package."""
        return self.fault_code

    @property
    def faultString(self) -> str:  # noqa: N802 - the official package's name
        """`fault_string` under the name it has in the official package."""
        return self.fault_string

    def _details(self) -> list[str]:
        hint = [self.hint] if self.hint else []
        code = [self.fault_code] if self.fault_code else []
        status = [f"HTTP {self.http_status}"] if self.http_status else []
        return hint + code + super()._details() + status


class AuthenticationError(SoftLayerAPIError):
    """The credentials were refused."""


class PermissionDeniedError(SoftLayerAPIError):
    """The user may not do this."""


class NotFoundError(SoftLayerAPIError):
    """There is no such object, or the user may not see it."""


class InvalidParameterError(SoftLayerAPIError):
    """SoftLayer refused a value of the call; it was not carried out."""


class RateLimitError(SoftLayerAPIError):
    """Too many calls; this one was not carried out. `retry_after` is in seconds, when known."""


class ServerError(SoftLayerAPIError):
    """SoftLayer failed while handling the call, or was asked for too much at once."""


class FollowUpError(SoftLayerError):
    """A write is done, such as an order, and what was to follow it failed.

    `result` is what the write gave: the guests with their ids, the receipt of the order. The
    message names the ids and says whether they are billed, and what failed; `__cause__` is why, a
    group of errors where several steps failed.
    """

    def __init__(self, message: str, *, result: Any = None) -> None:
        super().__init__(message)
        self.result = result


class _WaitError(SoftLayerError):
    """Why a wait ended: `last_seen` is the last state, `elapsed` the seconds waited."""

    def __init__(self, message: str, *, last_seen: object = None, elapsed: float = 0.0) -> None:
        super().__init__(message)
        self.last_seen = last_seen
        self.elapsed = elapsed


class WaitTimeoutError(_WaitError):
    """The condition was not met in time."""


class WaitFailedError(_WaitError):
    """The condition can no longer be met."""


class AmbiguousNameError(SoftLayerError):
    """A name fits several things. `matches` lists them."""

    def __init__(self, message: str, *, matches: Sequence[object] = ()) -> None:
        super().__init__(message)
        self.matches = list(matches)


_CODE = "SoftLayer_Exception_"
# Which class a fault code becomes: the first entry whose text starts the code decides.
# An unknown code is a plain SoftLayerAPIError.
_CLASS_OF_CODE: tuple[tuple[str, type[SoftLayerAPIError]], ...] = (
    (_CODE + "WebService_RateLimitExceeded", RateLimitError),
    (_CODE + "InvalidLegacyToken", AuthenticationError),
    (_CODE + "Account_Authentication", AuthenticationError),
    (_CODE + "EncryptedToken", AuthenticationError),
    (_CODE + "ObjectNotFound", NotFoundError),
    (_CODE + "NotFound", NotFoundError),
    (_CODE + "AccessDenied", PermissionDeniedError),
    (_CODE + "PermissionDenied", PermissionDeniedError),
    (_CODE + "User_Permission", PermissionDeniedError),
    (_CODE + "Invalid", InvalidParameterError),
    (_CODE + "MissingCreationProperty", InvalidParameterError),
    (_CODE + "WebService_ObjectMask", InvalidParameterError),
    (_CODE + "WebService_BadRequest", InvalidParameterError),
    (_CODE + "Common_Parser", InvalidParameterError),
    (_CODE + "Order", InvalidParameterError),
    ("-32602", InvalidParameterError),
    ("-32603", ServerError),
    ("-32500", ServerError),
    ("-32400", ServerError),
)
# Faults that a general code carries: only how their text starts tells what they are.
_CLASS_OF_TEXT: tuple[tuple[str, type[SoftLayerAPIError]], ...] = (
    ("Invalid API token.", AuthenticationError),
    ("No valid authentication headers found.", AuthenticationError),
    ("Access Denied.", PermissionDeniedError),
    ("Internal Error", ServerError),
)
_HTTP_UNAUTHORIZED = 401
_HTTP_TOO_MANY_REQUESTS = 429

# A refusal is what SoftLayer says with a code of its own: then nothing was done. What follows are
# the exceptions to that, by how the code starts.
_NO_REFUSAL = {
    _CODE + "ApiRequestFailed": "a part of SoftLayer behind the API failed, at whatever point",
    _CODE + "Unavailable": "a part of SoftLayer went away, perhaps after the work was begun",
}
_REFUSALS = {
    "-32700": "the message could not be read, so nobody knew what to do",
    "-32701": "the same, for its encoding",
    "-32702": "the same, for a character in it",
    "-32600": "the message is none of XML-RPC",
    "-32601": "there is no such method to run",
    "-32602": "the method was not begun, since a header that it needs is missing",
}
# These are about the call, not its work: whoever says so has not begun it.
_REFUSING = (AuthenticationError, RateLimitError)
_NO_OBJECT = "Object does not exist to execute method on."


def api_error(
    fault_code: str,
    fault_string: str,
    *,
    call: FailedCall | None = None,
    http_status: int | None = None,
    retry_after: float | None = None,
    changes_something: bool = False,
    has_id: bool = True,
) -> SoftLayerAPIError:
    """The error for what SoftLayer answered, of the most specific class.

    Args:
        fault_code: The name of SoftLayer's exception.
        fault_string: Its message.
        call: The call that was refused.
        http_status: The status of the answer.
        retry_after: The seconds to stay away for.
        changes_something: Whether the call does more than to read.
        has_id: Whether the call named an object.
    """
    if http_status == _HTTP_UNAUTHORIZED and fault_code in ("", _CODE + "Public"):
        # REST refuses credentials with a general code and "Access Denied. ", XML-RPC with these
        # two texts: one cause has one code and one message, whatever the transport.
        fault_code, fault_string = "SoftLayer_Exception", "Invalid API token."
    cls = _class_of(fault_code, fault_string, http_status)
    lost_id = not has_id and fault_string.startswith(_NO_OBJECT)
    return cls(
        fault_string,
        fault_code=fault_code,
        call=call,
        http_status=http_status,
        retry_after=retry_after,
        may_have_run=changes_something and not _is_refusal(cls, fault_code, fault_string),
        hint="the call has no id=, which says what object it is about" if lost_id else "",
    )


def _class_of(code: str, text: str, status: int | None) -> type[SoftLayerAPIError]:
    if status == _HTTP_TOO_MANY_REQUESTS:
        return RateLimitError
    by_text = (known for start, known in _CLASS_OF_TEXT if text.strip().startswith(start))
    by_code = (known for start, known in _CLASS_OF_CODE if code.startswith(start))
    return next(by_text, None) or next(by_code, SoftLayerAPIError)


def _is_refusal(cls: type[SoftLayerAPIError], code: str, text: str) -> bool:
    """Whether SoftLayer surely did nothing."""
    if issubclass(cls, _REFUSING) or code in _REFUSALS:
        return True
    own = code.startswith("SoftLayer_Exception") and not code.startswith(tuple(_NO_REFUSAL))
    return own and bool(text.strip()) and not issubclass(cls, ServerError)
