"""Emulators to write requests to."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from softlayer_sdk.emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

START = dt.datetime(2026, 3, 2, 16, 15, tzinfo=dt.UTC)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """The example account, at a quarter past ten of a Monday in Dallas."""
    with Emulator(start=START) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def shared() -> Iterator[Emulator]:
    """The same for tests that change nothing."""
    with Emulator(start=START) as emulator:
        yield emulator


@pytest.fixture
def slow() -> Iterator[Emulator]:
    """One whose servers take 80 seconds, by its own clock."""
    with Emulator(start=START, ready_after=80) as emulator:
        yield emulator
