"""The base of the managers of servers: what virtual and bare metal servers have in common."""

from __future__ import annotations

import datetime as dt
import ipaddress
from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import ClassVar, Generic

import attrs

from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._dates import moment
from softlayer_sdk.managers._follow_up import follow_up
from softlayer_sdk.managers._given import one_of, without_none
from softlayer_sdk.managers._lists import Listing, every_row
from softlayer_sdk.managers._order_names import key_numbers
from softlayer_sdk.managers._ordering.catalog import Catalog
from softlayer_sdk.managers._ready import (
    READINESS,
    WATCHED,
    Readiness,
    S,
    ServerChange,
    changes,
    is_ready,
    server_change,
    was_ready,
)
from softlayer_sdk.managers._templates import (
    checked_tags,
    checked_text,
    filled,
    given_only,
    number,
)
from softlayer_sdk.models import (
    BillingItem,
    ContainerHardwareServerConfiguration,
    HardwareServer,
    MetricTrackingObjectData,
    NetworkBandwidthUsage,
    NetworkBandwidthVersion1Allocation,
    NetworkMonitorVersion1QueryHost,
    NetworkStorage,
    NetworkStorageAllowedHost,
    ProductItemPrice,
    ProductPackage,
    VirtualGuest,
)
from softlayer_sdk.query.filters import equals, exactly
from softlayer_sdk.services import (
    AccountService,
    HardwareServerService,
    MetricTrackingObjectService,
    NetworkMonitorVersion1QueryHostService,
    VirtualGuestService,
)
from softlayer_sdk.waiters import Waiter

# What traffic may be measured of.
DIRECTIONS = ("public", "private")


@attrs.frozen
class BandwidthAllocation:
    """What a server may send each month, and what it has sent in this billing cycle."""

    allotment: NetworkBandwidthVersion1Allocation | None
    usage: list[NetworkBandwidthUsage]


class ServerManager(Manager, Generic[S]):
    """The base of the managers of guests and of bare metal servers.

    Args:
        client: What makes the calls.
        servers: The typed service of the servers.
        access: The part of a mask that asks a storage volume which servers may use it.
        waiter: What waits: a `Waiter` with a clock, a pause and a `progress` of its own.
    """

    # The list of all of them, and what tells there whether they can be used.
    _listing: ClassVar[Listing]
    _listed_readiness: ClassVar[str]
    # What the state of one is read from.
    _state_mask: ClassVar[str]

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
        self._catalog = Catalog(client)
        self._measurements = MetricTrackingObjectService(client)
        self._monitors = NetworkMonitorVersion1QueryHostService(client)
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
        start_date: dt.datetime | str | None = None,
        end_date: dt.datetime | str | None = None,
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
            moment("start_date", start_date),
            moment("end_date", end_date),
            direction and one_of("direction", direction, DIRECTIONS),
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

    def power_on(self, instance_id: int | str) -> bool:
        """Switch a server on.

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/powerOn/
        """
        return self._shared.power_on(id=self._id(instance_id))

    def power_off(self, instance_id: int | str) -> bool:
        """Cut a server's power, as if its plug was pulled. It is billed all the same.

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/powerOff/
        """
        return self._shared.power_off(id=self._id(instance_id))

    def reboot(self, instance_id: int | str, hard: bool | None = None) -> bool:
        """Restart a server.

        Args:
            instance_id: Its id.
            hard: By its power, or by its operating system; without it, the latter if it answers.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/rebootDefault/
        """
        ways = {
            None: self._shared.reboot_default,
            True: self._shared.reboot_hard,
            False: self._shared.reboot_soft,
        }
        return ways[hard](id=self._id(instance_id))

    def list_monitors(self, instance_id: int | str) -> list[NetworkMonitorVersion1QueryHost]:
        """List what is watched of a server, each with its last result.

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getNetworkMonitors/
        """
        mask = "mask[id,ipAddress,arg1Value,waitCycles,status,queryType,responseAction,lastResult]"
        return self._shared.get_network_monitors(id=self._id(instance_id), mask=mask)

    def add_monitor(
        self, instance_id: int | str, ip_address: str, query_type: int = 1, response: int = 1
    ) -> NetworkMonitorVersion1QueryHost:
        """Watch an address of a server.

        Args:
            instance_id: Its id.
            ip_address: The address.
            query_type: Id of how: 1 asks for an answer to a ping.
            response: Id of what is done where there is none: 1 does nothing, 2 tells the users.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/createObject/
        """
        monitor = self._monitor_of(number("instance_id", self._id(instance_id)))
        monitor.ip_address = ip_address
        monitor.query_type_id = query_type
        monitor.response_action_id = response
        return self._monitors.create_object(monitor)

    def remove_monitor(self, monitor_id: int) -> bool:
        """Stop watching something of a server.

        Args:
            monitor_id: Id of what list_monitors() lists.

        Raises:
            NotFoundError: there is no such monitor.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Monitor_Version1_Query_Host/deleteObject/
        """
        return self._monitors.delete_object(id=monitor_id)

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

    def wait_until_ready(
        self,
        instance_id: int | str,
        *,
        timeout: float = 3600,
        interval: float = 10,
        pending: bool = False,
    ) -> S:
        """Wait until a server can be used, and give it.

        Args:
            instance_id: Its id.
            timeout: Seconds that it may take.
            interval: Seconds between two looks.
            pending: Whether to wait for the end of every transaction, not just of the installation.

        Returns:
            The server, with all that get_instance() gives.

        Raises:
            WaitTimeoutError: it was not ready in time; `last_seen` is its last state.
            WaitFailedError: the server is gone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getObject/
        """
        id = self._id(instance_id)
        self._readiness(pending=pending).wait(id, timeout=timeout, interval=interval)
        return self._get(id, None)

    def wait_all(
        self,
        instance_ids: Iterable[int | str],
        *,
        timeout: float = 3600,
        interval: float = 10,
        pending: bool = False,
    ) -> Iterator[S]:
        """Wait for several servers and give each as soon as it can be used.

        One list is asked for each time, however many there are.

        Args:
            instance_ids: Their ids, or what they are called.
            timeout: Seconds that all of them may take.
            interval: Seconds between two looks.
            pending: Whether to wait for the end of every transaction, not just of the installation.

        Returns:
            The servers as they become ready, each with all that get_instance() gives.

        Raises:
            WaitTimeoutError: some were not ready in time; `last_seen` has them.
            WaitFailedError: one of them is gone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuests/
        """
        ids = self._numbers("instance_ids", instance_ids)
        ready = self._readiness(pending=pending).wait_all(ids, timeout=timeout, interval=interval)
        return (self._get(server.id, None) for server in ready)

    def watch(
        self, instance_id: int | str, *, timeout: float = 3600, interval: float = 10
    ) -> Iterator[ServerChange[S]]:
        """Watch a server: what it is now, and then each change of state, transaction and address.

        It ends when the time is up; stop it with `break` when enough was seen.

        Args:
            instance_id: Its id.
            timeout: Seconds to watch.
            interval: Seconds between two looks.

        Returns:
            The changes, each with the server and the seconds since the watch began.

        Raises:
            NotFoundError: there is no such server, or none any more.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getObject/
        """
        get = partial(self._get, self._id(instance_id), f"mask[{WATCHED},{self._state_mask}]")
        return changes(
            self._waiter.polls(get, timeout=timeout, interval=interval),
            lambda server, elapsed: server_change(server, self._state(server), elapsed),
        )

    def _reload(
        self,
        instance_id: int | str,
        config: ContainerHardwareServerConfiguration,
        ssh_keys: Sequence[int | str] | None,
        system: str | None,
    ) -> str:
        """Install the operating system anew, or another one by its key name or reference code."""
        if system is not None:
            filled("os", system)
        id = self._id(instance_id)
        if ssh_keys:
            config.ssh_key_ids = key_numbers(self.client, ssh_keys)
        if system:
            package = package_of(self._get(id, "mask[id,billingItem[package[keyName]]]"))
            prices = self._catalog.prices(package.key_name or "", [system])
            config.item_prices = [ProductItemPrice(id=price.id) for price in prices]
        return self._shared.reload_operating_system("FORCE", given_only(config), id=id)

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
        for name, value in without_none(template).__dict__.items():
            checked_text(name, value) if name == "notes" else filled(name, value)
        changes: list[tuple[str, Callable[[], object]]] = []
        if data is not None:
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

    def _was_ready(
        self, instance_id: int | str, limit: float, delay: float, *, pending: bool, last: bool
    ) -> bool:
        get = partial(self._get, self._id(instance_id))
        return was_ready(self._waiter, get, limit=limit, delay=delay, pending=pending, last=last)

    @abstractmethod
    def _get(self, instance_id: int | str, mask: str | None) -> S:
        """One server with what a mask names, or all that this manager gives of one."""

    @abstractmethod
    def _state(self, server: S) -> str | None:
        """The state of a server that was loaded with `_state_mask`."""

    @abstractmethod
    def _monitor_of(self, id: int) -> NetworkMonitorVersion1QueryHost:
        """A monitor that says which server it is for, and nothing else."""

    def _readiness(self, *, pending: bool) -> Readiness[S]:
        return Readiness(
            self._waiter,
            "server",
            lambda one: self._get(one, READINESS),
            lambda ids: self._listing.by_id(self.client, ids, self._listed_readiness),
            partial(is_ready, pending=pending),
        )

    def _known(self) -> Iterable[str | None]:
        """Hostnames and full names of servers."""
        return self._listing.known(self.client, "mask[hostname,fullyQualifiedDomainName]")

    def _described(self, ids: Iterable[int | str]) -> Iterable[str]:
        """Their ids with their full names and places."""
        mask = "mask[id,fullyQualifiedDomainName,datacenter[name]]"
        rows: Iterator[S] = self._listing.by_id(self.client, map(int, ids), mask)
        for row in rows:
            place = getattr(row.datacenter, "name", None)
            yield f"{row.id} ({row.fully_qualified_domain_name}, {place})"

    def _ids(self, **conditions: str) -> list[int]:
        found: Iterator[S] = self._listing.rows(self.client, {**conditions, "mask": "id"})
        return [server.id for server in found]

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return partial(ids_of_address, self._ids), partial(ids_of_name, self._ids)


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
    found = ids(hostname=exactly(name))
    if found or not (host and domain):
        return found
    return ids(hostname=exactly(host), domain=exactly(domain))


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
