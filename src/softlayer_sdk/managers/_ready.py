"""When a server can be used: one, several at once, and each change on the way there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

import attrs

from softlayer_sdk.errors import NotFoundError, WaitFailedError, WaitTimeoutError
from softlayer_sdk.managers._follow_up import named
from softlayer_sdk.models import HardwareServer, VirtualGuest
from softlayer_sdk.waiters import Waiter

S = TypeVar("S", VirtualGuest, HardwareServer)
T = TypeVar("T")
READINESS = "mask[id, lastOperatingSystemReload[id], activeTransaction, provisionDate]"
WATCHED = (
    "id,primaryIpAddress,primaryBackendIpAddress,provisionDate,lastOperatingSystemReload[id],"
    "activeTransaction[id,transactionStatus[name]]"
)


def until_done(
    waiter: Waiter,
    get: Callable[[], T],
    is_done: Callable[[T], bool],
    name: str,
    *,
    timeout: float,
    interval: float,
) -> T:
    """Wait until a thing is as it should be; it has to be there for that.

    Args:
        waiter: What waits.
        get: Gives the thing.
        is_done: Whether it is as it should be.
        name: What to call it in messages.
        timeout: Seconds that it may take.
        interval: Seconds between two reads.

    Raises:
        WaitTimeoutError: it was not in time; `last_seen` is its last state.
        WaitFailedError: it is gone.
    """

    def look() -> T:
        try:
            return get()
        except NotFoundError as error:
            raise WaitFailedError(f"{name} is gone") from error

    return waiter.until(look, is_done, timeout=timeout, interval=interval, what=f"{name} is ready")


def until_ready(
    waiter: Waiter,
    get: Callable[[str | None], S],
    name: str,
    *,
    timeout: float,
    interval: float,
    pending: bool,
) -> S:
    """Wait until a server can be used, and give it with all that `get` gives.

    Args:
        waiter: What waits.
        get: Gives the server, loaded with a mask.
        name: What to call it in messages.
        timeout: Seconds that it may take.
        interval: Seconds between two reads.
        pending: Whether to wait for the end of every transaction.

    Raises:
        WaitTimeoutError: it was not ready in time.
        WaitFailedError: it is gone.
    """
    until_done(
        waiter,
        lambda: get(READINESS),
        lambda server: is_ready(server, pending=pending),
        name,
        timeout=timeout,
        interval=interval,
    )
    return get(None)


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


@attrs.frozen
class ServerChange(Generic[S]):
    """What a server was found to be when something about it had changed.

    Attributes:
        server: The server, with `id`, addresses, state and active transaction.
        state: Its power state, or the status of its hardware: `RUNNING`, `ACTIVE`.
        transaction: What is being done to it, such as `SERVICE_SETUP`; None when nothing is.
        address: Its public address, or its private one; None before it has any.
        ready: Whether it can be used.
        elapsed: Seconds since the watch began.
    """

    server: S
    state: str | None
    transaction: str | None
    address: str | None
    ready: bool
    elapsed: float


def changes(
    waiter: Waiter,
    get: Callable[[str], S],
    state_of: Callable[[S], str | None],
    mask: str,
    *,
    timeout: float,
    interval: float,
) -> Iterator[ServerChange[S]]:
    """What a server is now, and then each change of it, until the time is up or it is gone.

    Args:
        waiter: What waits.
        get: Gives the server, loaded with a mask.
        state_of: Gives its state.
        mask: What the state is read from.
        timeout: Seconds to watch.
        interval: Seconds between two looks.
    """
    before: tuple[object, ...] | None = None
    asked = f"mask[{WATCHED},{mask}]"
    for poll in waiter.polls(lambda: get(asked), timeout=timeout, interval=interval):
        server, active = poll.value, poll.value.active_transaction
        status = active.transaction_status if active else None
        change = ServerChange(
            server,
            state_of(server),
            status.name if status else None,
            server.primary_ip_address or server.primary_backend_ip_address,
            is_ready(server, pending=True),
            poll.elapsed,
        )
        now = (change.state, change.transaction, change.address, change.ready)
        if now != before:
            yield change
        before = now


def each_ready(
    waiter: Waiter,
    read: Callable[[list[int]], Iterable[S]],
    ids: Iterable[int],
    *,
    timeout: float,
    interval: float,
    pending: bool,
) -> Iterator[S]:
    """Give servers as they become ready; all of them are asked for in one list.

    Args:
        waiter: What waits.
        read: Gives the servers with some ids, loaded with `READINESS`.
        ids: The servers' ids.
        timeout: Seconds that all of them may take.
        interval: Seconds between two looks.
        pending: Whether to wait for the end of every transaction.

    Raises:
        WaitFailedError: one that was there is gone; those that were ready before it were given.
        WaitTimeoutError: some were not ready in time; `last_seen` is these.
    """
    left, seen = dict.fromkeys(ids), dict[int, S]()
    if not left:
        return
    elapsed = 0.0
    for poll in waiter.polls(lambda: list(read(list(left))), timeout=timeout, interval=interval):
        found, elapsed = {server.id: server for server in poll.value}, poll.elapsed
        for id, server in found.items():
            if id in left and is_ready(server, pending=pending):
                del left[id]
                yield server
        gone = [id for id in left if id in seen and id not in found]
        if gone:
            raise WaitFailedError(
                f"{named('server', [seen[id] for id in gone])}: gone",
                last_seen=[seen[id] for id in gone],
                elapsed=elapsed,
            )
        seen |= found
        if not left:
            return
    waiting = [seen[id] for id in left if id in seen]
    raise WaitTimeoutError(
        f"{len(left)} servers are not ready within {timeout:g} seconds:"
        f" {', '.join(map(str, left))}",
        last_seen=waiting,
        elapsed=elapsed,
    )
