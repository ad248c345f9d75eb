"""The base of the managers of servers: what virtual and bare metal servers have in common."""

from __future__ import annotations

import ipaddress
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from softlayer_sdk.errors import NotFoundError, WaitFailedError, WaitTimeoutError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._follow_up import follow_up, named
from softlayer_sdk.managers._lists import every_row
from softlayer_sdk.managers._templates import checked_tags, checked_text
from softlayer_sdk.models import (
    BillingItem,
    HardwareServer,
    MetricTrackingObjectData,
    NetworkBandwidthUsage,
    NetworkBandwidthVersion1Allocation,
    NetworkStorage,
    NetworkStorageAllowedHost,
    ProductPackage,
    VirtualGuest,
)
from softlayer_sdk.query.filters import equals
from softlayer_sdk.services import AccountService, MetricTrackingObjectService
from softlayer_sdk.waiters import Waiter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from softlayer_sdk.client import Client
    from softlayer_sdk.services import HardwareServerService, VirtualGuestService

S = TypeVar("S", VirtualGuest, HardwareServer)
READINESS = "mask[id, lastOperatingSystemReload[id], activeTransaction, provisionDate]"
WATCHED = (
    "id,primaryIpAddress,primaryBackendIpAddress,provisionDate,lastOperatingSystemReload[id],"
    "activeTransaction[id,transactionStatus[name]]"
)


@attrs.frozen
class BandwidthAllocation:
    """What a server may send each month, and what it has sent in this billing cycle."""

    allotment: NetworkBandwidthVersion1Allocation | None
    usage: list[NetworkBandwidthUsage]


class ServerManager(Manager):
    """The base of the managers of guests and of bare metal servers.

    Args:
        client: What makes the calls.
        servers: The typed service of the servers.
        access: The part of a mask that asks a storage volume which servers may use it.
        waiter: What waits; it has its own clock and pause.
    """

    def __init__(
        self,
        client: Client,
        servers: VirtualGuestService | HardwareServerService,
        access: str,
        waiter: Waiter | None,
    ) -> None:
        super().__init__(client)
        self._shared = servers
        self._access = access
        self._measurements = MetricTrackingObjectService(client)
        self._waiter = waiter or Waiter()

    def get_tracking_id(self, instance_id: int | str) -> int:
        """Get the id of the object that keeps a server's measurements.

        Args:
            instance_id: The server's id.

        Raises:
            NotFoundError: there is no such server, or nothing of it is measured.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getMetricTrackingObjectId/
        """
        found = self._shared.get_metric_tracking_object_id(id=self._id(instance_id))
        if found is None:
            raise NotFoundError(f"nothing is measured of server {instance_id}")
        return found

    def get_bandwidth_data(
        self,
        instance_id: int | str,
        start_date: str | None = None,
        end_date: str | None = None,
        direction: str | None = None,
        rollup: int = 3600,
    ) -> list[MetricTrackingObjectData]:
        """Get what a server sent and received, averaged over steps of time.

        Args:
            instance_id: The server's id.
            start_date: Where to begin, such as `2026-03-01`.
            end_date: Where to end.
            direction: `public` or `private`; both without it.
            rollup: Seconds of a step: 300, 600, 1800, 3600, 43200 or 86400. Beyond 3600 SoftLayer
                moves the dates to whole steps.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/getBandwidthData/
        """
        return every_row(
            self._measurements.get_bandwidth_data,
            start_date,
            end_date,
            direction,
            rollup,
            id=self.get_tracking_id(instance_id),
        )

    def get_bandwidth_allocation(self, instance_id: int | str) -> BandwidthAllocation:
        """Get what a server may send each month, and what it has used.

        Args:
            instance_id: The server's id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBandwidthAllotmentDetail/
        """
        instance_id = self._id(instance_id)
        detail = self._shared.get_bandwidth_allotment_detail(
            id=instance_id, mask="mask[allocation[amount]]"
        )
        usage = self._shared.get_billing_cycle_bandwidth_usage(
            id=instance_id, mask="mask[amountIn,amountOut,type]"
        )
        return BandwidthAllocation(detail.allocation if detail else None, usage)

    def get_storage_details(self, instance_id: int | str, nas_type: str) -> list[NetworkStorage]:
        """List the network storage that a server may use.

        Args:
            instance_id: The server's id.
            nas_type: `ISCSI` or `NAS`.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAttachedNetworkStorages/
        """
        mask = f"mask[id,username,capacityGb,notes,serviceResourceBackendIpAddress,{self._access}]"
        return self._shared.get_attached_network_storages(
            nas_type, id=self._id(instance_id), mask=mask
        )

    def get_storage_credentials(self, instance_id: int | str) -> NetworkStorageAllowedHost | None:
        """Get what a server signs in to block storage with; None before it may use any.

        Args:
            instance_id: The server's id.

        Returns:
            The host with its `credential`: `username` and `password`.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAllowedHost/
        """
        return self._shared.get_allowed_host(id=self._id(instance_id), mask="mask[credential]")

    def _edit(
        self,
        instance_id: int | str,
        template: VirtualGuest | HardwareServer,
        edit: Callable[[], bool],
        userdata: str | None,
        tags: str | Sequence[str] | None,
    ) -> bool:
        """Change what is given and leave the rest: three calls at most.

        The first that fails tells why by itself. After one that went well, the rest goes on.
        """
        data, text = checked_text("userdata", userdata), checked_tags("tags", tags)
        for name, value in template.__dict__.items():
            checked_text(name, value)
        changes: list[tuple[str, Callable[[], object]]] = []
        if data:
            set_data = partial(self._shared.set_user_metadata, [data], id=instance_id)
            changes.append(("userdata", set_data))
        if text is not None:
            changes.append(("tags", partial(self._shared.set_tags, text, id=instance_id)))
        if template.__dict__:
            changes.append((", ".join(template.__dict__), edit))
        if not changes:
            return True
        (what, change), *others = changes
        done = change()
        with follow_up(done, f"the {what} of server {instance_id} changed") as step:
            for what, change in others:
                with step(what):
                    done = change()
        return bool(done)


def storage_named(account: AccountService, username: str) -> NetworkStorage:
    """A storage volume by its username, as what names it to a server.

    Raises:
        NotFoundError: there is none.
    """
    found = account.get_network_storage(filter=equals("networkStorage.username", username))
    if not found:
        raise NotFoundError(f"no network storage has the username {username!r}")
    return NetworkStorage(id=found[0].id, username=username)


def ids_of_name(ids: Callable[..., list[int]], name: str) -> list[int]:
    """The ids of the servers with a hostname, or with a full one.

    Args:
        ids: What gives the ids of those that fit `hostname=` and `domain=`.
        name: `web1`, or `web1.example.org`.
    """
    host, _, domain = name.partition(".")
    found = ids(hostname=name)
    return found if found or not domain else ids(hostname=host, domain=domain)


def ids_of_address(ids: Callable[..., list[int]], text: str) -> list[int]:
    """The ids of the servers with an address: a public one, or else a private one.

    Args:
        ids: What gives the ids of those that fit `public_ip=` or `private_ip=`.
        text: The address; what is none belongs to no server.
    """
    try:
        ipaddress.IPv4Address(text)
    except ValueError:
        return []
    return ids(public_ip=text) or ids(private_ip=text)


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

    def look() -> S:
        try:
            return get(READINESS)
        except NotFoundError as error:
            raise WaitFailedError(f"{name} is gone") from error

    waiter.until(
        look,
        lambda server: is_ready(server, pending=pending),
        timeout=timeout,
        interval=interval,
        what=f"{name} is ready",
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


def billing_of(server: VirtualGuest | HardwareServer) -> BillingItem:
    """What a server is billed by.

    Args:
        server: The server, loaded with its `billing_item`.

    Raises:
        NotFoundError: it has none.
    """
    if server.billing_item is None:
        raise NotFoundError(f"server {server.id} has no billing; is it cancelled already?")
    return server.billing_item


def package_of(server: VirtualGuest | HardwareServer) -> ProductPackage:
    """The package that a server was ordered from.

    Args:
        server: The server, loaded with `billingItem.package`.

    Raises:
        NotFoundError: it has no billing, or its billing names none.
    """
    package = billing_of(server).package
    if package is None:
        raise NotFoundError(f"the billing of server {server.id} names no package")
    return package


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
        now = attrs.astuple(change, recurse=False)[1:-1]
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
