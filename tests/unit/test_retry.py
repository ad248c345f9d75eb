from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from softlayer_sdk import (
    ConnectError,
    NotFoundError,
    RateLimitError,
    ReadError,
    ReadTimeoutError,
    ResponseError,
    ServerError,
    StructureError,
)
from softlayer_sdk._calls.retry import RetryPolicy
from softlayer_sdk._types import CallKind

if TYPE_CHECKING:
    from softlayer_sdk import CallError

READ, WRITE, ORDER = CallKind.READ, CallKind.WRITE, CallKind.ORDER

FAILURES: dict[str, CallError] = {
    "not reached": ConnectError("no"),
    "lost": ReadError("no", may_have_run=True),
    "late": ReadTimeoutError("no", may_have_run=True),
    "limited": RateLimitError("no"),
    "gateway": ResponseError("no", http_status=502),
    "crashed": ResponseError("no", http_status=500),
    "page": ResponseError("no", http_status=200),
    "internal": ServerError("no", may_have_run=True),
    "refused": NotFoundError("no", http_status=500),
    "shape": StructureError("no"),
}
# How often a call is sent that fails in the same way each time.
SENT = {
    "not reached": (4, 4, 4),
    "limited": (4, 4, 4),
    "lost": (4, 1, 1),
    "late": (4, 1, 1),
    "gateway": (4, 1, 1),
    "crashed": (2, 1, 1),
    "internal": (2, 1, 1),
    "page": (1, 1, 1),
    "refused": (1, 1, 1),
    "shape": (1, 1, 1),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_what_may_have_run_is_not_repeated(failure: str) -> None:
    """A read is repeated when its answer is lost, a write only when it surely did not run."""
    policy = RetryPolicy()
    sent = []
    for kind in (READ, WRITE, ORDER):
        attempt = 1
        while policy.delay_before_retry(FAILURES[failure], kind, attempt) is not None:
            attempt += 1
        sent.append(attempt)
    assert SENT[failure] == tuple(sent)


def test_pauses_double_up_to_the_longest() -> None:
    """Each pause is twice the one before, and never longer than the policy says."""
    policy = RetryPolicy(attempts=6, backoff=1.0, longest=5.0, chance=lambda: 1.0)
    pauses = [policy.delay_before_retry(ConnectError("no"), READ, each) for each in range(1, 7)]
    assert [1.0, 2.0, 4.0, 5.0, 5.0, None] == pauses


def test_chance_halves_a_pause_at_most() -> None:
    """Chance makes a pause shorter, by half at most, and never longer."""
    low = RetryPolicy(chance=lambda: 0.0).delay_before_retry(ConnectError("no"), READ, 1)
    high = RetryPolicy(chance=lambda: 1.0).delay_before_retry(ConnectError("no"), READ, 1)
    assert (0.25, 0.5) == (low, high)


@pytest.mark.parametrize(("told", "expected"), [(0.0, 0.0), (7.0, 7.0), (60.0, 60.0), (61.0, None)])
def test_what_the_server_says_is_kept_to(told: float, expected: float | None) -> None:
    """`Retry-After` is the pause; one that is longer than the longest is left to the caller."""
    error = RateLimitError("no", retry_after=told)
    assert expected == RetryPolicy().delay_before_retry(error, ORDER, 1)


@pytest.mark.parametrize(
    ("status", "sent"),
    [(407, 1), (408, 4), (409, 1), (500, 2), (501, 1), (502, 4), (503, 4), (504, 4), (505, 1)],
)
def test_a_status_says_whether_it_may_pass(status: int, sent: int) -> None:
    """Too slow, a bad gateway and not available pass; what crashed is tried once more."""
    error = ResponseError("no", http_status=status)
    pauses = [RetryPolicy().delay_before_retry(error, READ, each) for each in range(1, 5)]
    assert sent == pauses.index(None) + 1


@pytest.mark.parametrize("error", [FAILURES["internal"], FAILURES["crashed"]])
def test_what_crashed_may_be_tried_once_more(error: CallError) -> None:
    """Without a number of attempts, one was made."""
    policy = RetryPolicy()
    assert [True, True, False] == [
        policy.may_repeat(error, READ),
        *(policy.may_repeat(error, READ, each) for each in (1, 2)),
    ]
