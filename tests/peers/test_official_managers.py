"""What the official Python package sends is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.peers.called import called_methods, probe, report
from tests.peers.process import running
from tests.peers.recorded import official_calls
from tests.peers.replay import Outcome, Replayer, is_published, shares, table
from tests.peers.situations import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator

BAR = 0.90
SUCCEED = 0.97
CALLS = 550


@pytest.fixture
def replayer() -> Iterator[Replayer]:
    """The official client, and an emulator of its own."""
    with running() as process:
        yield Replayer(process)


def test_calls_of_the_official_managers_succeed(replayer: Replayer) -> None:
    """Of 100 calls that its managers' own tests send at least 97 succeed; the rest has a reason.

    What such a call takes for granted is there. What SoftLayer has no method for is not known to
    the emulator either.
    """
    answers = [replayer.replay(call) for call in official_calls().values()]
    assert len(answers) > CALLS
    succeeded, known = shares(answers)
    assert succeeded >= SUCCEED, f"{succeeded:.1%} succeed, {known:.1%} are known\n{table(answers)}"
    for answer in answers:
        fine = answer.outcome is Outcome.OK or reason_of(answer.call)
        assert fine, answer
        assert answer.is_known == is_published(answer.call.service, answer.call.method), answer


def test_methods_that_the_official_package_names_are_known(replayer: Replayer) -> None:
    """Nine of ten methods that its managers and its CLI call at all are known."""
    methods = called_methods()
    answers = probe(replayer, methods)
    _, known = shares(answers)
    assert known >= BAR, f"{known:.1%} are known\n{report(answers, methods)}"
