"""What stands in for the network, the clock and the pause, and what to look at afterwards."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import attrs

import softlayer_sdk as sl
from softlayer_sdk.transport.base import Call, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softlayer_sdk.emulator import Emulator


class Scripted:
    """A transport with one answer for each method, such as `Hardware::getSensorData`."""

    def __init__(self, answers: Mapping[str, Any]) -> None:
        self._answers = answers
        self.calls: list[Call] = []

    def send(self, call: Call) -> Response:
        """Note the call and give a copy of its answer."""
        self.calls.append(call)
        return Response(copy.deepcopy(self._answers[name(call)]))

    def close(self) -> None:
        """Nothing to close."""

    def client(self) -> sl.Client:
        """A client that sends to it."""
        return sl.Client("user", "key", transport=self)


@attrs.define
class Time:
    """A clock that only moves when somebody sleeps; `emulator` then sleeps too."""

    emulator: Emulator | None = None
    now: float = 0.0

    def __call__(self) -> float:
        """The seconds that have passed."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds
        if self.emulator is not None:
            self.emulator.clock.advance(seconds)


class Changing(Scripted):
    """A transport whose answer to one method is another after each pause.

    Any other method gives an object with the id that it is called on.
    """

    def __init__(self, method: str, time: Time, *answers: Any, step: float = 7) -> None:
        super().__init__({})
        self.looks: list[float] = []
        self._method, self._time, self._states, self._step = method, time, answers, step

    def send(self, call: Call) -> Response:
        """Note when it was asked; the last answer stays."""
        self.looks.append(self._time.now)
        index = min(int(self._time.now / self._step), len(self._states) - 1)
        state = self._states[index] if name(call) == self._method else {"id": call.id}
        self._answers = {name(call): state}
        return super().send(call)


def name(call: Call) -> str:
    """Service and method of a call, in short."""
    return f"{call.service.removeprefix('SoftLayer_')}::{call.method}"


def methods(emulator: Emulator) -> list[str]:
    """Service and method of each call that reached an emulator."""
    return [
        f"{call['service'].removeprefix('SoftLayer_')}::{call['method']}" for call in emulator.calls
    ]


def last(emulator: Emulator) -> tuple[str, str, list[Any]]:
    """The method, the id and the arguments of the last call that reached an emulator."""
    call = emulator.calls[-1]
    return call["method"], str(call["id"] or ""), list(call["args"])
