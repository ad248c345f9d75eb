from __future__ import annotations

from typing import Any

import pytest

from softlayer_sdk.errors import PreflightError, WaitFailedError, WaitTimeoutError
from softlayer_sdk.waiters import Poll, Waiter
from tests.managers.doubles import Time


@pytest.fixture
def time() -> Time:
    """A clock that only moves when somebody sleeps."""
    return Time()


@pytest.fixture
def waiter(time: Time) -> Waiter:
    """A waiter that does not really wait."""
    return Waiter(clock=time, sleep=time.sleep)


def test_it_looks_at_once_and_then_after_each_pause(waiter: Waiter, time: Time) -> None:
    """Looks tell the time that has passed; the last one comes when the time is up."""
    looks = list(waiter.polls(lambda: time.now, timeout=25, interval=10))
    assert [Poll(0, 0), Poll(10, 10), Poll(20, 20), Poll(25, 25)] == looks


def test_it_need_not_look_when_time_is_up(waiter: Waiter, time: Time) -> None:
    """Without the last look, the wait ends with the pause."""
    polls = waiter.polls(lambda: None, timeout=25, interval=10, last=False)
    assert [0, 10, 20] == [poll.elapsed for poll in polls]
    assert 25 == time.now


def test_no_time_is_one_look_more(waiter: Waiter) -> None:
    """A wait of no length looks at once, and once more at the end."""
    assert [0, 0] == [look.elapsed for look in waiter.polls(lambda: None, timeout=0, interval=10)]


def test_it_gives_what_it_waited_for(waiter: Waiter, time: Time) -> None:
    """The value that was so is given, as soon as it is."""
    found = waiter.until(
        lambda: time.now, lambda now: now >= 20, timeout=100, interval=10, what="20 o'clock"
    )
    assert 20 == found == time.now


def test_it_says_what_it_saw_last(waiter: Waiter) -> None:
    """A wait that was too short tells what it saw, and for how long it waited."""
    with pytest.raises(WaitTimeoutError, match="the end: not within 7 seconds") as caught:
        waiter.until(lambda: "busy", lambda _: False, timeout=7, interval=5, what="the end")
    assert ("busy", 7) == (caught.value.last_seen, caught.value.elapsed)


def test_what_can_never_be_so_ends_it(waiter: Waiter, time: Time) -> None:
    """A condition that says so ends the wait at once."""

    def gone(_: object) -> bool:
        raise WaitFailedError("gone")

    with pytest.raises(WaitFailedError, match="gone"):
        waiter.until(lambda: None, gone, timeout=100, interval=10, what="the end")
    assert 0 == time.now


def test_any_clock_will_do() -> None:
    """Times are those since the wait began, whatever the clock showed then."""
    time = Time(now=5000.0)
    waiter = Waiter(clock=time, sleep=time.sleep)
    polls = waiter.polls(lambda: None, timeout=25, interval=10)
    assert [0, 10, 20, 25] == [poll.elapsed for poll in polls]
    with pytest.raises(WaitTimeoutError) as caught:
        waiter.until(lambda: "busy", lambda _: False, timeout=7, interval=5, what="the end")
    assert 7 == caught.value.elapsed
    assert 5032 == time.now


def test_a_look_that_takes_too_long_is_followed_by_no_pause() -> None:
    """A pause is never negative, however late it is."""
    time = Time()
    pauses: list[float] = []
    waiter = Waiter(clock=time, sleep=pauses.append)
    polls = waiter.polls(lambda: time.sleep(30), timeout=25, interval=10)
    assert [30, 60] == [poll.elapsed for poll in polls]
    assert [0] == pauses


@pytest.mark.parametrize(
    ("timeout", "interval"),
    [
        (-1, 1),
        (1, -1),
        (1, 0),
        (float("nan"), 1),
        (1, float("nan")),
        (None, 1),
        ("1", 1),
        (1, True),
    ],
)
def test_a_wait_takes_seconds(waiter: Waiter, timeout: Any, interval: Any) -> None:
    """Others are refused before the first look, and so are looks without a pause."""
    with pytest.raises(PreflightError, match=r"seconds|interval=0"):
        waiter.polls(pytest.fail, timeout=timeout, interval=interval)


def test_real_time_passes_unless_told_otherwise() -> None:
    """The machine's own clock and pause are the default."""
    looks = Waiter().polls(lambda: 1, timeout=0, interval=0, last=False)
    assert [1] == [look.value for look in looks]
