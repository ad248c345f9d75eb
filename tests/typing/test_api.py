"""The typed program also does what it says."""

from __future__ import annotations

from softlayer_sdk.emulator import Emulator
from tests.typing import api


def test_the_typed_program_runs() -> None:
    """tests/typing/api.py, which both type checkers accept, runs on an emulated account."""
    with Emulator() as emulator, emulator.client() as client:
        api.main(client)
