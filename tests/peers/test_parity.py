"""The managers send what the official ones send, or the documentation has the reason."""

from __future__ import annotations

import tomllib

import pytest

from tests.meta.source import ROOT
from tests.peers.parity import compare, recorded

DIFFERENCES = tomllib.loads((ROOT / "docs/differences.toml").read_text())["difference"]
ANSWERS = tomllib.loads((ROOT / "tests/peers/answers.toml").read_text())["answer"]
RENAMED = {
    f"{each['manager']}.{each['method']}": each["ours"]
    for each in DIFFERENCES
    if "method" in each and "keyword" not in each and "ours" in each
}
REASONED = {
    f"{each['manager']}.{each['method']}"
    for each in DIFFERENCES
    if "method" in each and "ours" not in each
} | {each["method"] for each in ANSWERS}
CASES = 600
SAME = 0.95


def test_there_is_much_to_compare() -> None:
    """The tests of the official package call their managers in hundreds of ways."""
    assert len(recorded()) > CASES


@pytest.mark.parametrize("manager", sorted({each["manager"] for each in recorded()}))
def test_the_same_is_sent(manager: str) -> None:
    """Calls, arguments, ids and filters are the same, and masks ask for no less.

    Where they are not, a row in the page about moving from the official package says why; or else
    the test answers what the API does not give.
    """
    cases = [each for each in recorded() if each["manager"] == manager]
    wrong = [each for each in (compare(case, RENAMED) for case in cases) if each.wrong]
    assert [] == [str(each) for each in wrong if each.name not in REASONED]


def test_reasons_are_few() -> None:
    """At least 95 of 100 calls are the same in everything."""
    outcomes = [compare(each, RENAMED) for each in recorded()]
    same = sum(not each.wrong for each in outcomes)
    assert same / len(outcomes) >= SAME
