"""What virtual and bare metal servers have in common, said once."""

from __future__ import annotations

import ipaddress
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import attrs

from softlayer_sdk.errors import NotFoundError, PreflightError, WaitFailedError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._follow_up import checked_tags, checked_text, follow_up
from softlayer_sdk.models import (
    BillingItem,
    HardwareServer,
    MetricTrackingObjectData,
    NetworkBandwidthUsage,
    NetworkBandwidthVersion1Allocation,
    NetworkBandwidthVersion1AllotmentDetail,
    NetworkStorage,
    NetworkStorageAllowedHost,
    ProductPackage,
    VirtualGuest,
)
from softlayer_sdk.waiters import Waiter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from softlayer_sdk.client import Client

S = TypeVar("S", VirtualGuest, HardwareServer)
READINESS = "mask[id, lastOperatingSystemReload[id], activeTransaction, provisionDate]"


@attrs.frozen
class BandwidthAllocation:
    """What a server may send each month, and what it has sent in this billing cycle."""

    allotment: NetworkBandwidthVersion1Allocation | None
    usage: list[NetworkBandwidthUsage]


class ServerManager(Manager, ABC, Generic[S]):
    """The base of the managers of guests and of bare metal servers.

    Args:
        client: What makes the calls.
        waiter: What waits; it has its own clock and pause.
    """

    datatype: ClassVar[str]
    allowed_property: ClassVar[str]
    notifications: ClassVar[str]
    # Whether to look once more when a wait is over.
    look_again: ClassVar[bool]

    def __init__(self, client: Client, *, waiter: Waiter | None = None) -> None:
        super().__init__(client)
        self._waiter = waiter or Waiter()

    def get_tracking_id(self, instance_id: int | str) -> int:
        """Get the id of the object that keeps a server's measurements.

        Args:
            instance_id: The server's id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getMetricTrackingObjectId/
        """
        return self.client.call(
            self.datatype, "getMetricTrackingObjectId", id=instance_id, returns=int
        )

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
        return list(
            self.client.iter_call(
                "Metric_Tracking_Object",
                "getBandwidthData",
                start_date,
                end_date,
                direction,
                rollup,
                id=self.get_tracking_id(instance_id),
                returns=list[MetricTrackingObjectData],
            )
        )

    def get_bandwidth_allocation(self, instance_id: int | str) -> BandwidthAllocation:
        """Get what a server may send each month, and what it has used.

        Args:
            instance_id: The server's id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBandwidthAllotmentDetail/
        """
        detail: NetworkBandwidthVersion1AllotmentDetail | None = self.client.call(
            self.datatype,
            "getBandwidthAllotmentDetail",
            id=instance_id,
            mask="mask[allocation[amount]]",
            returns=NetworkBandwidthVersion1AllotmentDetail,
        )
        usage = self.client.call(
            self.datatype,
            "getBillingCycleBandwidthUsage",
            id=instance_id,
            mask="mask[amountIn,amountOut,type]",
            returns=list[NetworkBandwidthUsage],
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
        return self.client.call(
            self.datatype,
            "getAttachedNetworkStorages",
            nas_type,
            id=instance_id,
            mask=(
                "mask[id,username,capacityGb,notes,serviceResourceBackendIpAddress,"
                f"{self.allowed_property}[id,datacenter]]"
            ),
            returns=list[NetworkStorage],
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
        return self.client.call(
            self.datatype,
            "getAllowedHost",
            id=instance_id,
            mask="mask[credential]",
            returns=NetworkStorageAllowedHost,
        )

    def remove_notification(self, identifier: int | str) -> bool:
        """Stop telling a user about a server.

        Args:
            identifier: The id of the notification.

        Raises:
            NotFoundError: there is no such notification.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/deleteObjects/
        """
        template = [{"id": identifier}]
        return self.client.call(self.notifications, "deleteObjects", template, returns=bool)

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
            instance_id: The server's id.
            timeout: Seconds that it may take.
            interval: Seconds between two looks.
            pending: Whether to wait for the end of every transaction, not just of the installation.

        Returns:
            The server with all that `get` gives.

        Raises:
            WaitTimeoutError: it was not ready in time; `last_seen` is its last state.
            WaitFailedError: the server is gone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getObject/
        """

        def look() -> S:
            try:
                return self._get(instance_id, READINESS)
            except NotFoundError as error:
                raise WaitFailedError(f"server {instance_id} is gone") from error

        self._waiter.until(
            look,
            lambda server: is_ready(server, pending=pending),
            timeout=timeout,
            interval=interval,
            what=f"server {instance_id} is ready",
        )
        return self._get(instance_id, None)

    def _wait(self, instance_id: int | str, limit: float, delay: float, *, pending: bool) -> bool:
        """Whether a server was ready before the time was up."""
        looks = self._waiter.looks(
            lambda: self._get(instance_id, READINESS),
            timeout=limit,
            interval=delay,
            last=self.look_again,
        )
        return any(is_ready(look.value, pending=pending) for look in looks)

    @abstractmethod
    def _get(self, instance_id: int | str, mask: str | None) -> S:
        """One server."""
        ...

    @abstractmethod
    def _ids(self, **conditions: str) -> list[int]:
        """The ids of the servers that fit."""
        ...

    def _edit(
        self,
        instance_id: int | str,
        userdata: str | None,
        tags: str | Sequence[str] | None,
        **values: str | None,
    ) -> bool:
        """Change what is given and leave the rest: three calls at most.

        The first that fails tells why by itself. After one that went well, the rest goes on.
        """
        userdata, tags = checked_text("userdata", userdata), checked_tags("tags", tags)
        template = {name: checked_text(name, value) for name, value in values.items() if value}
        changes: list[tuple[str, str, Any]] = []
        if userdata:
            changes.append(("userdata", "setUserMetadata", [userdata]))
        if tags is not None:
            changes.append(("tags", "setTags", tags))
        if template:
            changes.append((", ".join(template), "editObject", template))
        if not changes:
            return True
        first, *others = changes
        done = self._change(instance_id, *first[1:])
        with follow_up(done, f"the {first[0]} of server {instance_id} changed") as step:
            for what, method, value in others:
                with step(what):
                    done = self._change(instance_id, method, value)
        return done

    def _change(self, instance_id: int | str, method: str, value: Any) -> bool:
        """Make one change; the answer is true, or what was set."""
        return bool(self.client.call(self.datatype, method, value, id=instance_id))

    def _authorize_storage(self, service: str, instance_id: int | str, username: str) -> bool:
        found = self.client.call(
            "Account",
            "getNetworkStorage",
            filter={"networkStorage": {"username": {"operation": username}}},
            returns=list[NetworkStorage],
        )
        if not found:
            raise NotFoundError(f"no network storage has the username {username!r}")
        template = [{"id": found[0].id, "username": username}]
        return self.client.call(
            service, "allowAccessToNetworkStorageList", template, id=instance_id, returns=bool
        )

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return self._ids_of_address, lambda hostname: self._ids(hostname=hostname)

    def _ids_of_address(self, text: str) -> list[int]:
        try:
            ipaddress.IPv4Address(text)
        except ValueError:
            return []
        return self._ids(public_ip=text) or self._ids(private_ip=text)


def reference(keyword: str, value: int | str) -> dict[str, Any]:
    """An object that an order names by its id.

    Args:
        keyword: The keyword that has the id, for the message.
        value: The id.

    Raises:
        PreflightError: it is not the number of an id.
    """
    try:
        return {"id": int(value)}
    except ValueError:
        raise PreflightError(f"{keyword}={value!r}: an order takes the number of an id") from None


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
