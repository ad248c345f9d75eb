"""A browser, and an emulator to look at in it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from softlayer_sdk.emulator import Emulator
from tests.browser.chromium import open_browser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selenium.webdriver import Chrome

START = dt.datetime(2026, 3, 2, 16, 15, tzinfo=dt.UTC)


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """A browser that reaches this machine only."""
    with open_browser(tmp_path_factory.mktemp("profile")) as browser:
        yield browser


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """The example account, whose servers take 80 seconds by its own clock."""
    with Emulator(start=START, ready_after=80) as emulator:
        yield emulator
