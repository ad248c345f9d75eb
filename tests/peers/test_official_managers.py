"""What the official Python package sends is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.peers.called import called_methods, probe, report
from tests.peers.process import running
from tests.peers.recorded import CASES, official_calls
from tests.peers.replay import Replayer, shares, table

if TYPE_CHECKING:
    from collections.abc import Iterator

BAR = 0.90
NO_CASES = f"the parity cases are not beside the project, at {CASES}"


@pytest.fixture
def replayer() -> Iterator[Replayer]:
    """The official client, and an emulator of its own."""
    with running() as process:
        yield Replayer(process)


@pytest.mark.skipif(not CASES.exists(), reason=NO_CASES)
def test_calls_of_the_official_managers_succeed(replayer: Replayer) -> None:
    """Nine of ten distinct calls of the official managers succeed; a refusal is no success."""
    answers = [replayer.replay(call) for call in official_calls().values()]
    succeeded, known = shares(answers)
    assert succeeded >= BAR, f"{succeeded:.1%} succeed, {known:.1%} are known\n{table(answers)}"
    assert known == 1, table(answers)


def test_methods_that_the_official_package_names_are_known(replayer: Replayer) -> None:
    """Nine of ten methods that its managers and its CLI call at all are known."""
    methods = called_methods()
    answers = probe(replayer, methods)
    _, known = shares(answers)
    assert known >= BAR, f"{known:.1%} are known\n{report(answers, methods)}"
