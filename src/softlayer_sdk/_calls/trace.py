"""A trace: the calls that a client made meanwhile, as a table and as commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from softlayer_sdk._calls.events import CallEvent
    from softlayer_sdk._types import CallKind


@attrs.define(kw_only=True)
class TracedCall:
    """One call of a trace, with all its attempts.

    Attributes:
        milliseconds: How long its attempts took, without the pauses between them.
        curl: A command that makes it over REST; what is secret is not in it.
        error: The name of the error that it ended with.
    """

    service: str
    method: str
    kind: CallKind
    id: int | str | None
    correlation_id: str
    attempts: int = 0
    milliseconds: float = 0.0
    rows: int | None = None
    bytes: int | None = None
    error: str = ""
    curl: str = attrs.field(default="", repr=False)


class Trace:
    """The calls that a client made inside `with client.trace() as trace:`.

    Its text is a table with a line for each call.

    Attributes:
        calls: The calls that are over, in that order.
    """

    def __init__(self, endpoint_url: str) -> None:
        self.calls: list[TracedCall] = []
        self._endpoint = endpoint_url
        self._open: dict[str, TracedCall] = {}

    def hear(self, event: CallEvent) -> None:
        """Take an event of a call into the trace."""
        if event.phase == "before":
            return
        call = self._open.pop(event.correlation_id, None) or TracedCall(
            service=event.service,
            method=event.method,
            kind=event.kind,
            id=event.id,
            correlation_id=event.correlation_id,
            curl=event.curl(self._endpoint),
        )
        call.attempts += 1
        call.milliseconds += event.elapsed * 1000
        call.rows, call.bytes = event.rows, event.bytes
        call.error = type(event.error).__name__ if event.error is not None else ""
        if event.is_last:
            self.calls.append(call)
        else:
            self._open[event.correlation_id] = call

    def __len__(self) -> int:
        return len(self.calls)

    def __str__(self) -> str:
        head = ("call", "id", "rows", "ms", "attempts", "bytes", "error")
        lines = [head, *map(_cells, self.calls)]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        return "\n".join(
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
            for line in lines
        )


def _cells(call: TracedCall) -> tuple[str, ...]:
    return (
        f"{call.service.removeprefix('SoftLayer_')}::{call.method}",
        "" if call.id is None else str(call.id),
        "" if call.rows is None else str(call.rows),
        f"{call.milliseconds:.0f}",
        str(call.attempts),
        "" if call.bytes is None else str(call.bytes),
        call.error,
    )
