"""Recorded calls sent again, and what became of each."""

from __future__ import annotations

import enum
from collections import Counter
from typing import TYPE_CHECKING, Any

import attrs
import SoftLayer

from tests.models.published import DATATYPES
from tests.peers.named import Named, named
from tests.peers.situations import calls_before, reason_of, situations_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.peers.process import Process
    from tests.peers.recorded import Call

_NO_CODE = 0
_READS = ("get", "find", "search", "advancedSearch", "verify", "generate")


class Outcome(enum.StrEnum):
    """What an answer is."""

    OK = "ok"
    UNKNOWN = "not a valid method"
    INTERNAL = "internal error"
    BROKEN = "unreadable answer"
    REFUSED = "refused"


@attrs.frozen
class Replayed:
    """A call and what became of it."""

    call: Call
    outcome: Outcome
    text: str = ""

    @property
    def is_known(self) -> bool:
        """Whether the emulator knows the method and could answer."""
        return self.outcome in {Outcome.OK, Outcome.REFUSED}


class Replayer:
    """Sends calls with the official client to an emulator that starts over after each change.

    Args:
        process: The emulator.
        wire: Over which of its two wires.
    """

    def __init__(self, process: Process, wire: str = "xmlrpc") -> None:
        self._process = process
        self._fresh = True
        self._client = SoftLayer.create_client_from_env(
            username="demo", api_key="demo", endpoint_url=process.endpoint(wire), timeout=30
        )

    def replay(self, call: Call) -> Replayed:
        """Send a call; a refused one is repeated when the objects that it names are seeded."""
        if not self._fresh:
            self._process.control("reset").raise_for_status()
        self._fresh = call.method.startswith(_READS)
        answer = self._send(call)
        if answer.outcome is Outcome.REFUSED:
            for each in situations_of(call):
                for datatype, name in each.gone:
                    self._process.take_away(datatype, name)
            for datatype, values in sorted(named(call), key=_first):
                self._process.seed(datatype, **values)
                self._fresh = False
            for before in calls_before(call):
                self._send(before)
            answer = self._send(call)
        return answer

    def _send(self, call: Call) -> Replayed:
        about = {
            name: getattr(call, name)
            for name in ("id", "mask", "filter", "limit", "offset")
            if getattr(call, name) is not None
        }
        try:
            self._client.call(call.service, call.method, *call.args, **about)
        except SoftLayer.SoftLayerAPIError as error:
            return Replayed(call, _judge(error), _describe(call, error))
        except Exception as error:  # noqa: BLE001 - whatever a client trips over is the finding
            return Replayed(call, Outcome.BROKEN, f"{type(error).__name__}: {error}")
        return Replayed(call, Outcome.OK)


def _first(each: Named) -> bool:
    """Packages come first: prices are in them."""
    return not each[0].endswith("Product_Package")


def _judge(error: SoftLayer.SoftLayerAPIError) -> Outcome:
    text = str(error.faultString)
    if "is not a valid method" in text or "Service does not exist" in text:
        return Outcome.UNKNOWN
    if "Internal Error" in text:
        return Outcome.INTERNAL
    return Outcome.BROKEN if error.faultCode == _NO_CODE else Outcome.REFUSED


def is_published(service: str, method: str) -> bool:
    """Whether SoftLayer has this method."""
    return method in (DATATYPES.get(service, {}).get("methods") or {})


def _describe(call: Call, error: SoftLayer.SoftLayerAPIError) -> str:
    if not is_published(call.service, call.method):
        return f"SoftLayer publishes no {call.name}"
    return f"{error.faultCode}: {error.faultString}"


def shares(answers: list[Replayed]) -> tuple[float, float]:
    """The share that succeeded, and the share that the emulator knows how to answer.

    A call counts as often as it was sent.
    """
    total = sum(answer.call.times for answer in answers)
    succeeded = sum(a.call.times for a in answers if a.outcome is Outcome.OK)
    known = sum(answer.call.times for answer in answers if answer.is_known)
    return succeeded / total, known / total


def table(answers: Iterable[Replayed]) -> str:
    """The failures by method, most frequent first, each with its number and its text."""
    failures = Counter(
        (answer.outcome, answer.call.name, (reason_of(answer.call) or answer.text)[:160])
        for answer in answers
        if answer.outcome is not Outcome.OK
    )
    ordered = sorted(failures.items(), key=lambda item: (item[0][0], item[0][1], -item[1]))
    lines: list[Any] = [
        f"{count:4} {outcome:18} {name:75} {text}" for (outcome, name, text), count in ordered
    ]
    return "\n".join(lines)
