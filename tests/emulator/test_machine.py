"""Orders, edits and cancellations in any order leave an account in order; `make soak` does more."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.emulator.machine import Life


def test_a_short_life() -> None:
    """Whatever is done, no bill is an orphan, counts are those of the lists, and no id is twice."""
    short = settings(max_examples=4, stateful_step_count=12, deadline=None)
    run_state_machine_as_test(Life, settings=short)
