"""Both wires, an emulated account, and calls whose answer is lost."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from softlayer_sdk.emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

    import softlayer_sdk as sl


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """The example account in the middle of a second that stands still, but when it is moved."""
    start = dt.datetime.now(dt.UTC).replace(microsecond=500_000)
    with Emulator(start=start) as emulator:
        yield emulator


@pytest.fixture(params=["xmlrpc", "rest"])
def client(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[sl.Client]:
    """A client of the emulated account, over each wire in turn; it does not wait."""
    with emulator.client(request.param, sleep=lambda _: None) as client:
        yield client
