"""The managers on both wires: an emulated account, and a client of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from softlayer_sdk.emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

    import softlayer_sdk as sl


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """The example account; its servers take 80 seconds to be ready."""
    with Emulator(ready_after=80) as emulator:
        yield emulator


@pytest.fixture(params=["xmlrpc", "rest"])
def client(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[sl.Client]:
    """A client of the emulated account, over each wire in turn."""
    with emulator.client(request.param) as client:
        yield client
