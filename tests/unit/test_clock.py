from __future__ import annotations

import datetime as dt

import pytest

from softlayer_sdk._calls.clock import ServerClock

EPOCH = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)


def date(second: float) -> dt.datetime:
    """A server's time, in whole seconds."""
    return EPOCH + dt.timedelta(seconds=int(second))


def bounds(clock: ServerClock, moment: float) -> tuple[float, float]:
    """The bounds of a moment, in seconds."""
    found = clock.at(moment)
    assert found is not None
    return (found[0] - EPOCH).total_seconds(), (found[1] - EPOCH).total_seconds()


def test_nothing_is_known_at_first() -> None:
    """Before an answer has a date, nothing is said."""
    clock = ServerClock()
    clock.hear(1.0, 2.0, None)
    assert clock.at(5.0) is None
    assert 0 == clock.answers


def test_one_answer_gives_bounds() -> None:
    """A date has whole seconds, and was made between the question and the answer."""
    clock = ServerClock()
    clock.hear(100.25, 100.5, date(10))
    assert (9.75, 11.0) == pytest.approx(bounds(clock, 100.25), abs=1e-3)
    assert 1 == clock.answers


def test_the_tightest_bounds_hold() -> None:
    """Answers at other moments of a second narrow the bounds, and the truth stays inside."""
    clock = ServerClock()
    true = 0.3
    for step in range(40):
        asked = step * 1.07
        clock.hear(asked, asked + 0.02, date(asked + 0.01 + true))
    low, high = bounds(clock, 42.0)
    assert low <= 42.0 + true <= high
    assert high - low < 0.2


@pytest.mark.parametrize("second", [500, 2])
def test_an_answer_that_contradicts_begins_anew(second: int) -> None:
    """A clock was set, on or back: what was known before it counts no more."""
    clock = ServerClock()
    for moment in (0.0, 0.5):
        clock.hear(moment, moment + 0.1, date(10 + moment))
    clock.hear(1.0, 1.1, date(second))
    assert (second - 0.1, second + 1) == pytest.approx(bounds(clock, 1.0), abs=1e-3)
    assert 1 == clock.answers


def test_old_knowledge_is_less_exact() -> None:
    """Clocks drift: the bounds widen with the time since the last answer."""
    clock = ServerClock()
    clock.hear(0.0, 0.0, date(10))
    low, high = bounds(clock, 10_000.0)
    assert 2.9 < high - low < 3.1


@pytest.mark.parametrize("answers", [[(1, 12), (0, 10)], [(0, 10), (1, 12)]])
def test_answers_that_just_touch_agree(answers: list[tuple[float, float]]) -> None:
    """Where one answer's bounds end and another's begin, both are true."""
    clock = ServerClock()
    for moment, second in answers:
        clock.hear(moment, moment, date(second))
    assert (11, 11) == pytest.approx(bounds(clock, 0.0), abs=1e-3)
    assert 2 == clock.answers


@pytest.mark.parametrize(("year", "known"), [(1949, 0), (1950, 1), (2150, 1), (2151, 0)])
def test_a_date_of_another_age_is_no_time_of_a_server(year: int, known: int) -> None:
    """What is more than a hundred years from the middle of this century teaches nothing."""
    clock = ServerClock()
    clock.hear(0.0, 0.0, dt.datetime(year, 6, 1, tzinfo=dt.UTC))
    assert known == clock.answers
