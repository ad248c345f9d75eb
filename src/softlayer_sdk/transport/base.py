"""The interface of transports: a call goes out, a response comes back."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, Any, Final, Protocol

import attrs

from softlayer_sdk._types import NOT_GIVEN, CallKind, NotGiven, Timeout

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from softlayer_sdk.transport.flight import Running

HIDDEN = "[secret]"
# The headers that everybody may see: those that calls are told apart by, and what is asked for.
_HARMLESS = re.compile(
    r"^(user-agent|accept.*|content-.*|.*(correlation|request|trace|transaction)-?id|traceparent)$",
    re.IGNORECASE,
)


class Unsendable(ValueError):  # noqa: N818 - internal; becomes a PreflightError
    """A value that a wire has no form for."""


class Undecodable(ValueError):  # noqa: N818 - internal; becomes a ResponseError
    """An answer that is not what a wire's answers look like."""


class Fault(Exception):  # noqa: N818 - internal; becomes a SoftLayerAPIError
    """SoftLayer's refusal in an answer."""

    def __init__(self, code: object, text: object) -> None:
        super().__init__(code, text)
        self.code = "" if code is None else str(code)
        self.text = "" if text is None else str(text)


class Nothing(enum.Enum):
    """The type of `NOTHING`."""

    NOTHING = enum.auto()

    def __repr__(self) -> str:
        return "NOTHING"


# An answer without a value in it. SoftLayer's null is a value: None, or an empty text over XML-RPC.
NOTHING: Final = Nothing.NOTHING


@attrs.frozen(kw_only=True)
class Call:
    """One API operation with everything it needs. Values are plain: str, int, dict, list, bytes...

    `args` and `headers` may hold secrets, so `repr` leaves them out. `deadline` is when the call
    has to be over, as `time.monotonic` counts, and `running` is what another thread may end it by.
    What is `idempotent` may be sent again when its answer is lost, though it is no read.
    """

    service: str
    method: str
    args: tuple[Any, ...] = attrs.field(default=(), repr=False)
    id: int | str | None = None
    mask: str | Mapping[str, Any] | None = None
    filter: Mapping[str, Any] | None = None
    limit: int | None = None
    offset: int | None = None
    headers: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    raw_headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    timeout: Timeout | NotGiven = NOT_GIVEN
    deadline: float | None = None
    kind: CallKind = CallKind.WRITE
    idempotent: bool = False
    running: Running | None = attrs.field(default=None, eq=False, repr=False)

    def without_secrets(self) -> Call:
        """The same call as errors and logs may show it: without arguments and headers."""
        return attrs.evolve(self, args=(), headers={}, raw_headers={}, running=None)

    @property
    def safe_headers(self) -> dict[str, str]:
        """Its HTTP headers as errors and logs may show them, without what may be a secret."""
        if not self.raw_headers:
            return {}
        return {
            name: value if _HARMLESS.search(name) else HIDDEN
            for name, value in self.raw_headers.items()
        }


@attrs.frozen
class Response:
    """The decoded answer to a call.

    `value` is plain data; left out, there was none in the answer. `total` is the number of rows
    before the limit and `date` the server's time, when told. `size` is that of its body in bytes,
    once it is unpacked.
    """

    value: Any = attrs.field(default=NOTHING, repr=False)
    total: int | None = None
    date: dt.datetime | None = None
    size: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)


class Transport(Protocol):
    """The one seam to the network."""

    def send(self, call: Call) -> Response:
        """Send one call once and give its decoded answer.

        Raises:
            CallError: whatever went wrong, as an error of this package.
        """
        ...

    def close(self) -> None:
        """Give up the pooled connections."""
        ...
