"""When things can be used: one, several at once, and each change on the way there."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, Protocol, TypeVar

import attrs

from softlayer_sdk.errors import NotFoundError, WaitFailedError, WaitTimeoutError
from softlayer_sdk.managers._follow_up import named
from softlayer_sdk.models import HardwareServer, ProvisioningVersion1Transaction, VirtualGuest
from softlayer_sdk.waiters import Poll, Waiter

S = TypeVar("S", VirtualGuest, HardwareServer)
READINESS = "mask[id, lastOperatingSystemReload[id], activeTransaction, provisionDate]"
WATCHED = (
    "id,primaryIpAddress,primaryBackendIpAddress,provisionDate,lastOperatingSystemReload[id],"
    "activeTransaction[id,transactionStatus[name]]"
)


class Identified(Protocol):
    """What has an id."""

    @property
    def id(self) -> int: ...


T = TypeVar("T", bound=Identified)
R = TypeVar("R")
C = TypeVar("C")


@attrs.frozen
class Readiness(Generic[T]):
    """How it is seen of things of a kind whether they can be used.

    Attributes:
        waiter: What waits.
        kind: What one is called, for messages.
        one: Gives one by its id, loaded with what `is_ready` reads.
        several: Gives those with some ids in one list, loaded with it too.
        is_ready: Whether one can be used.
    """

    waiter: Waiter
    kind: str
    one: Callable[[int | str], T]
    several: Callable[[list[int]], Iterable[T]]
    is_ready: Callable[[T], bool]

    def wait(self, id: int | str, *, timeout: float, interval: float) -> None:
        """Wait until a thing can be used; it has to be there for that.

        Args:
            id: Its id.
            timeout: Seconds that it may take.
            interval: Seconds between two looks.

        Raises:
            WaitTimeoutError: it was not ready in time; `last_seen` is its last state.
            WaitFailedError: it is gone.
        """
        self.waiter.until(
            lambda: self._there(id),
            self.is_ready,
            timeout=timeout,
            interval=interval,
            what=f"{self.kind} {id} is ready",
        )

    def wait_all(self, ids: Iterable[int], *, timeout: float, interval: float) -> Iterator[T]:
        """Give things as they become ready; all of them are asked for in one list.

        Args:
            ids: Their ids.
            timeout: Seconds that all of them may take.
            interval: Seconds between two looks.

        Raises:
            WaitFailedError: one is gone, or never was there; what was ready before it was given.
            WaitTimeoutError: some were not ready in time; `last_seen` is these.
        """
        left, seen, elapsed = dict.fromkeys(ids), dict[int, T](), 0.0
        unseen = set(left)
        looks = self.waiter.polls(
            lambda: list(self.several(list(left))), timeout=timeout, interval=interval
        )
        if not left:
            return
        for poll in looks:
            found, elapsed = {each.id: each for each in poll.value}, poll.elapsed
            for id, each in found.items():
                if id in left and self.is_ready(each):
                    del left[id]
                    yield each
            gone = [seen[id] for id in left if id in seen and id not in found]
            for id in unseen - found.keys():  # it may be there, though not in the list
                self._there(id)
            unseen.clear()
            if gone:
                raise WaitFailedError(
                    f"{named(self.kind, gone)}: gone", last_seen=gone, elapsed=elapsed
                )
            seen |= found
            if not left:
                return
        raise WaitTimeoutError(
            f"{len(left)} {self.kind}s are not ready within {timeout:g} seconds:"
            f" {', '.join(map(str, left))}",
            last_seen=[seen[id] for id in left if id in seen],
            elapsed=elapsed,
        )

    def _there(self, id: int | str) -> T:
        try:
            return self.one(id)
        except NotFoundError as error:
            raise WaitFailedError(f"{self.kind} {id} is gone") from error

    def watch(
        self,
        id: int | str,
        state: Callable[[T], str | None],
        *,
        timeout: float,
        interval: float,
    ) -> Iterator[Change[T]]:
        """What a thing is now, and then each change of it, until the time is up.

        Args:
            id: Its id.
            state: Its state in words.
            timeout: Seconds to watch.
            interval: Seconds between two looks.

        Raises:
            NotFoundError: there is none, or none any more.
        """
        polls = self.waiter.polls(lambda: self.one(id), timeout=timeout, interval=interval)
        return changes(
            polls, lambda seen, elapsed: Change(seen, state(seen), self.is_ready(seen), elapsed)
        )


def with_the_others(
    rows: Iterable[T], ids: Iterable[int], one: Callable[[int | str], T]
) -> Iterator[T]:
    """Things with some ids: those that a list has, and each of the others that is there.

    Args:
        rows: The list of them.
        ids: All of their ids.
        one: Gives one by its id.
    """
    others = dict.fromkeys(ids)
    for row in rows:
        others.pop(row.id, None)
        yield row
    for id in others:
        with contextlib.suppress(NotFoundError):
            yield one(id)


def was_ready(
    waiter: Waiter,
    get: Callable[[str | None], VirtualGuest | HardwareServer],
    *,
    limit: float,
    delay: float,
    pending: bool,
    last: bool,
) -> bool:
    """Whether a server was ready before the time was up.

    Args:
        waiter: What waits.
        get: Gives the server, loaded with a mask.
        limit: Seconds that it may take.
        delay: Seconds between two reads.
        pending: Whether to wait for the end of every transaction.
        last: Whether to read once more when the time is up.
    """
    polls = waiter.polls(lambda: get(READINESS), timeout=limit, interval=delay, last=last)
    return any(is_ready(poll.value, pending=pending) for poll in polls)


def is_ready(server: VirtualGuest | HardwareServer, *, pending: bool = False) -> bool:
    """Whether a server can be used: it is installed, and is not being installed anew.

    Args:
        server: The server, loaded with `READINESS`.
        pending: Whether any transaction counts.
    """
    active = getattr(server.active_transaction, "id", None)
    reload = getattr(server.last_operating_system_reload, "id", None)
    reloading = active is not None and active == reload
    busy = pending and active is not None
    return server.provision_date is not None and not reloading and not busy


def steps(transactions: Iterable[ProvisioningVersion1Transaction | None]) -> str | None:
    """What transactions are doing, in words: `SERVICE_SETUP`; None when nothing is done.

    Args:
        transactions: Those that are going on, loaded with their `transaction_status`.
    """
    states = [each.transaction_status for each in transactions if each]
    names = [state.name for state in states if state]
    return ", ".join(dict.fromkeys(filter(None, names))) or None


@attrs.frozen
class Change(Generic[T]):
    """What a thing was found to be when something about it had changed.

    Two are equal when they tell the same, whenever that was.

    Attributes:
        thing: The volume, image or load balancer, with its `id` and what its state is read from.
        state: What is being done to it or what it is, such as `CREATE_PENDING, OFFLINE`; None
            when nothing is done to a volume or an image.
        ready: Whether it can be used.
        elapsed: Seconds since the watch began.
    """

    thing: T = attrs.field(eq=False)
    state: str | None
    ready: bool
    elapsed: float = attrs.field(eq=False)


@attrs.frozen
class ServerChange(Generic[S]):
    """What a server was found to be when something about it had changed.

    Two are equal when they tell the same, whenever that was.

    Attributes:
        server: The server, with `id`, addresses, state and active transaction.
        state: Its power state, or the status of its hardware: `RUNNING`, `ACTIVE`.
        transaction: What is being done to it, such as `SERVICE_SETUP`; None when nothing is.
        address: Its public address, or its private one; None before it has any.
        ready: Whether it can be used.
        elapsed: Seconds since the watch began.
    """

    server: S = attrs.field(eq=False)
    state: str | None
    transaction: str | None
    address: str | None
    ready: bool
    elapsed: float = attrs.field(eq=False)


def server_change(server: S, state: str | None, elapsed: float) -> ServerChange[S]:
    """What a server is now.

    Args:
        server: The server, loaded with `WATCHED`.
        state: Its state.
        elapsed: Seconds since the watch began.
    """
    return ServerChange(
        server,
        state,
        steps([server.active_transaction]),
        server.primary_ip_address or server.primary_backend_ip_address,
        is_ready(server, pending=True),
        elapsed,
    )


def changes(polls: Iterable[Poll[R]], told: Callable[[R, float], C]) -> Iterator[C]:
    """What is told of the first look, and of each one at which that is something else.

    Args:
        polls: The looks.
        told: What is told of what was seen, and when.
    """
    before: C | None = None
    for poll in polls:
        now = told(poll.value, poll.elapsed)
        if now != before:
            yield now
        before = now
