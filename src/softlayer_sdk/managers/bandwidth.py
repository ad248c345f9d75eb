"""Bandwidth pools: servers that share what they may send."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Unpack

from softlayer_sdk.client import Client
from softlayer_sdk.errors import AmbiguousNameError, NotFoundError, PreflightError
from softlayer_sdk.managers._base import Manager, id_or_name
from softlayer_sdk.managers._dates import moment
from softlayer_sdk.managers._given import one_of
from softlayer_sdk.managers._lists import Listing, RowOptions, every_row
from softlayer_sdk.managers._picks import id_of_guest, id_of_hardware
from softlayer_sdk.managers._servers import DIRECTIONS
from softlayer_sdk.managers._templates import (
    each_of,
    filled,
    numeric,
    or_null,
)
from softlayer_sdk.models import (
    Hardware,
    LocationGroup,
    MetricTrackingObjectData,
    NetworkBandwidthVersion1Allotment,
    VirtualGuest,
)
from softlayer_sdk.query.filters import FilterValue, exactly
from softlayer_sdk.services import (
    AccountService,
    LocationGroupService,
    MetricTrackingObjectService,
    NetworkBandwidthVersion1AllotmentService,
)
from softlayer_sdk.services import _results as results

# The type of the pools that customers make.
_VIRTUAL_RACK = 2
POOLS = Listing(
    AccountService,
    AccountService.get_bandwidth_allotments,
    mask=(
        "mask[id,name,locationGroupId,locationGroup[id,name],totalBandwidthAllocated,"
        "billingCyclePublicUsageTotal,projectedPublicBandwidthUsage,hardwareCount,"
        "bareMetalInstanceCount,virtualGuestCount]"
    ),
    paths={"name": "name"},
)
# The groups of datacenters that can share a pool.
PLACES = Listing(
    LocationGroupService, LocationGroupService.get_all_objects, fixed={"locationGroupTypeId": 1}
)
_DETAIL = (
    "mask[activeDetails[allocation],projectedPublicBandwidthUsage,billingCyclePublicBandwidthUsage,"
    "hardware[outboundBandwidthUsage,bandwidthAllotmentDetail[allocation]],"
    "inboundPublicBandwidthUsage,"
    "virtualGuests[outboundPublicBandwidthUsage,bandwidthAllotmentDetail[allocation]],"
    "bareMetalInstances[outboundBandwidthUsage,bandwidthAllotmentDetail[allocation]]]"
)


class PoolFilters(RowOptions, total=False):
    """The keywords of `BandwidthManager.list_pools`."""

    name: FilterValue | None


class BandwidthManager(Manager):
    """Manages bandwidth pools. A pool is known by its id or its name.

    Args:
        client: What makes the calls.
    """

    known_by = "names of bandwidth pools"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._account = AccountService(client)
        self._pools = NetworkBandwidthVersion1AllotmentService(client)
        self._measurements = MetricTrackingObjectService(client)

    def get_location_group(self) -> list[LocationGroup]:
        """List the groups of datacenters that a pool can be for.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Group/getAllObjects/
        """
        return list(PLACES.rows(self.client, {}))

    def list_pools(
        self,
        *,
        name: FilterValue | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NetworkBandwidthVersion1AllotmentT]:
        """List the account's pools with what they may send, sent so far, and will have sent.

        Args:
            name: Only those with this name; text operators such as `eu*` work.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Returns:
            The pools; amounts are GB.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBandwidthAllotments/
        """
        return list(self.iter_pools(name=name, into=into, **rows))

    def iter_pools(
        self,
        *,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
        **rows: Unpack[PoolFilters],
    ) -> Iterator[results.NetworkBandwidthVersion1AllotmentT]:
        """Give pools one by one; pages are fetched as they are used.

        The keywords are those of list_pools().

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        return POOLS.rows(self.client, rows, into=into)

    def get_bandwidth_detail(
        self,
        identifier: int | str,
        *,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
    ) -> results.NetworkBandwidthVersion1AllotmentT:
        """Get a pool with all its servers and what each sent, which takes long for large pools.

        Args:
            identifier: Its id or name.
            into: An attrs class of your own for it, which is the mask instead.

        Raises:
            NotFoundError: there is no such pool.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getObject/
        """
        mask = _DETAIL if into is None else None
        return self._pools.get_object(id=self._id(identifier), mask=mask, into=into)

    def create_pool(
        self, name_pool: str, id_location_group: int | str
    ) -> NetworkBandwidthVersion1Allotment:
        """Create a pool. It is billed for each server that joins it.

        Args:
            name_pool: Its name.
            id_location_group: Id or name of the group of datacenters that it is for; see
                get_location_group().

        Raises:
            NotFoundError: there is no such group; nothing was created.
            OrderStateUnknownError: the answer was lost; the pool may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/createObject/
        """
        filled("name_pool", name_pool)
        group = self._group(id_location_group)
        user = self._account.get_current_user()
        template = NetworkBandwidthVersion1Allotment(
            account_id=user.account_id,
            bandwidth_allotment_type_id=_VIRTUAL_RACK,
            location_group_id=numeric("id_location_group", group),
            name=name_pool,
        )
        return self._pools.create_object(template)

    def edit_pool(self, identifier: int | str, new_name_pool: str) -> bool:
        """Give a pool another name.

        Args:
            identifier: Its id or name.
            new_name_pool: Its new name.

        Raises:
            NotFoundError: there is no such pool.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/editObject/
        """
        filled("new_name_pool", new_name_pool)
        id = self._id(identifier)
        now = self._pools.get_object(id=id, mask=_DETAIL)
        template = NetworkBandwidthVersion1Allotment(
            account_id=or_null(getattr(now, "account_id", None)),
            bandwidth_allotment_type_id=getattr(now, "bandwidth_allotment_type_id", None),
            location_group_id=getattr(now, "location_group_id", None),
            name=new_name_pool,
        )
        return self._pools.edit_object(template, id=id)

    def delete_pool(self, identifier: int | str) -> bool:
        """Ask for a pool to be dissolved at the end of the billing cycle.

        Args:
            identifier: Its id or name.

        Returns:
            Whether it was asked for; the pool is there until then.

        Raises:
            NotFoundError: there is no such pool.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/requestVdrCancellation/
        """
        return self._pools.request_vdr_cancellation(id=self._id(identifier))

    def get_bandwidth_data(
        self,
        identifier: int | str,
        start_date: dt.datetime | str | None = None,
        end_date: dt.datetime | str | None = None,
        direction: str | None = None,
        rollup: int = 3600,
    ) -> list[MetricTrackingObjectData]:
        """Get what the servers of a pool sent and received together.

        Args:
            identifier: The pool's id or name.
            start_date: Where to begin, such as `2026-03-01`.
            end_date: Where to end.
            direction: `public` or `private`; both without it.
            rollup: Seconds of a step, as in `VSManager.get_bandwidth_data`.

        Raises:
            NotFoundError: there is no such pool, or nothing of it is measured.

        https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/getBandwidthData/
        """
        measured = self._pools.get_metric_tracking_object_id(id=self._id(identifier))
        if measured is None:
            raise NotFoundError(f"nothing is measured of pool {identifier}")
        return every_row(
            self._measurements.get_bandwidth_data,
            moment("start_date", start_date),
            moment("end_date", end_date),
            direction and one_of("direction", direction, DIRECTIONS),
            rollup,
            id=measured,
        )

    def add_to_pool(
        self,
        identifier: int | str,
        hardware: Sequence[int | str] = (),
        guests: Sequence[int | str] = (),
    ) -> bool:
        """Let servers share a pool, for which they are billed from the next cycle on.

        Args:
            identifier: Its id or name.
            hardware: Bare metal servers, by id, name or address.
            guests: Guests, by id, name or address.

        Raises:
            PreflightError: no server is given; nothing was sent.
            NotFoundError: there is no such pool or server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/requestVdrContentUpdates/
        """
        servers, virtual = _servers(self.client, hardware, guests)
        return self._pools.request_vdr_content_updates(
            servers, [], virtual, [], id=self._id(identifier)
        )

    def remove_from_pool(
        self,
        identifier: int | str,
        hardware: Sequence[int | str] = (),
        guests: Sequence[int | str] = (),
    ) -> bool:
        """Let servers share a pool no longer, from the next cycle on.

        The keywords are those of add_to_pool().

        Raises:
            PreflightError: no server is given; nothing was sent.
            NotFoundError: there is no such pool or server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/requestVdrContentUpdates/
        """
        servers, virtual = _servers(self.client, hardware, guests)
        return self._pools.request_vdr_content_updates(
            [], servers, [], virtual, id=self._id(identifier)
        )

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._named,)

    def _named(self, name: str) -> list[int]:
        return [pool.id for pool in self.list_pools(name=exactly(name), mask="mask[id]")]

    def _group(self, group: int | str) -> int | str:
        """The id of a group of datacenters.

        Raises:
            NotFoundError: there is no such group.
            AmbiguousNameError: several have that name.
        """
        if id_or_name("id_location_group", group).isdecimal():
            return group
        groups = self.get_location_group()
        found = [each.id for each in groups if each.name == group]
        if not found:
            names = ", ".join(sorted(each.name or "" for each in groups))
            raise NotFoundError(f"id_location_group={group!r}: the groups are {names}")
        if len(found) > 1:
            raise AmbiguousNameError(f"{len(found)} groups are called {group!r}", matches=found)
        return found[0]


def _servers(
    client: Client, hardware: Sequence[int | str], guests: Sequence[int | str]
) -> tuple[list[Hardware], list[VirtualGuest]]:
    """Templates of servers.

    Raises:
        PreflightError: there is none.
        NotFoundError: nothing has one of the names.
    """
    if not hardware and not guests:
        raise PreflightError("hardware=(), guests=(): there is no server to move")
    servers = [
        Hardware(id=id_of_hardware(client, "hardware", each))
        for each in each_of("hardware", hardware)
    ]
    return servers, [
        VirtualGuest(id=id_of_guest(client, "guests", each)) for each in each_of("guests", guests)
    ]
