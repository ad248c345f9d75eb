"""The same work on many accounts at once, in the threads of one machine."""

from __future__ import annotations

import itertools
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from softlayer_sdk.transport.flight import CancelToken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from softlayer_sdk.client import Client

__all__ = ["Outcome", "on_each"]

R = TypeVar("R")


@attrs.frozen
class Outcome(Generic[R]):
    """What came of the work on one account.

    Attributes:
        account: Its name.
        result: What the work gave; None where it failed.
        error: Why it failed; None where it did not.
    """

    account: str
    result: R | None = None
    error: BaseException | None = None


def on_each(
    clients: Mapping[str, Client], work: Callable[[Client], R], *, parallel: int = 8
) -> Iterator[Outcome[R]]:
    """Do the same on each account, several at once, and give what comes of each as soon as it is.

    An account that fails does not keep the others from theirs. Who stops reading ends the calls
    that are under way; no thread is left then.

    Args:
        clients: A client for each account, by a name for it. `max_calls_per_second=` of each is
            its pace.
        work: What is done with a client; a list that it gives is whole, as it comes in one piece.
        parallel: How many accounts are worked on at the same time, and how many outcomes are in
            memory at most.
    """
    waiting = iter(clients.items())
    running: dict[Future[R], str] = {}
    end = CancelToken()
    with ThreadPoolExecutor(parallel) as pool:
        try:
            while True:
                for name, client in itertools.islice(waiting, parallel - len(running)):
                    running[pool.submit(work, client.with_options(cancel_token=end))] = name
                if not running:
                    return
                for done in wait(running, return_when=FIRST_COMPLETED).done:
                    yield _outcome(running.pop(done), done)
        finally:
            end.cancel()


def _outcome(account: str, done: Future[R]) -> Outcome[R]:
    error = done.exception()
    return Outcome(account, error=error) if error else Outcome(account, done.result())
