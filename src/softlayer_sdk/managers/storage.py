"""Network storage: what volumes of block and of file storage have in common."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import ClassVar, Literal, TypedDict, Unpack, get_args

import attrs

from softlayer_sdk._types import MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import SoftLayerError
from softlayer_sdk.managers._base import Manager, is_id
from softlayer_sdk.managers._cancelling import BILLED, Cancellation, cancel
from softlayer_sdk.managers._given import refuse_other
from softlayer_sdk.managers._lists import Listing, RowOptions, every_row
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder
from softlayer_sdk.managers._ordering.orders import Orders
from softlayer_sdk.managers._ordering.volumes import (
    SNAPSHOTS,
    Kind,
    Offering,
    StorageType,
    Tier,
    Volumes,
    VolumeSpec,
    billing_of,
)
from softlayer_sdk.managers._picks import pick
from softlayer_sdk.managers._ready import Change, Readiness, steps, with_the_others
from softlayer_sdk.managers._storage_hosts import Host, Hosts
from softlayer_sdk.managers._templates import (
    checked_text,
    flag,
    flags,
    number,
    numeric,
    or_null,
    refuse_unknown,
)
from softlayer_sdk.models import (
    BillingItem,
    ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer,
    ContainerNetworkStorageDuplicateConversionStatusInformation,
    ContainerNetworkStorageHubObjectStorageEndpoint,
    ContainerNetworkStorageVolumeDuplicateParameters,
    ContainerProductOrder,
    ContainerProductOrderReceipt,
    Hardware,
    Location,
    NetworkStorage,
    NetworkStorageAllowedHost,
    NetworkStorageHubCleversafeAccount,
    NetworkStorageSchedule,
    NetworkSubnet,
    VirtualGuest,
)
from softlayer_sdk.query.filters import FilterValue, exactly
from softlayer_sdk.services import (
    AccountService,
    BillingItemService,
    BillingOrderService,
    NetworkStorageHubCleversafeAccountService,
    NetworkStorageService,
)
from softlayer_sdk.services import _results as results
from softlayer_sdk.waiters import Waiter

Schedule = Literal["INTERVAL", "HOURLY", "DAILY", "WEEKLY"]
Day = Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]

VOLUMES = Listing(
    AccountService,
    AccountService.get_network_storage,
    paths={
        "datacenter": "serviceResource.datacenter.name",
        "username": "username",
        "storage_type": "storageType.keyName",
        "order": "billingItem.orderItem.order.id",
    },
    in_order=True,
)
DETAILS = (
    "id,username,password,capacityGb,snapshotCapacityGb,parentVolume.snapshotSizeBytes,"
    "storageType.keyName,serviceResource.datacenter[name],serviceResourceBackendIpAddress,"
    "storageTierLevel,provisionedIops,lunId,originalVolumeName,originalSnapshotName,"
    "originalVolumeSize,activeTransactionCount,activeTransactions.transactionStatus[friendlyName],"
    "replicationPartnerCount,replicationStatus,replicationPartners[id,username,"
    "serviceResourceBackendIpAddress,serviceResource[datacenter[name]],"
    "replicationSchedule[type[keyname]]],notes"
)
ACCESS = (
    "id,allowedVirtualGuests[allowedHost[credential,sourceSubnet]],"
    "allowedHardware[allowedHost[credential]],allowedSubnets[allowedHost[credential]],"
    "allowedIpAddresses[allowedHost[credential]]"
)
SNAPSHOT_LIST = Listing(
    NetworkStorageService,
    NetworkStorageService.get_snapshots,
    mask=(
        "id,notes,snapshotSizeBytes,storageType[keyName],snapshotCreationTimestamp,"
        "intervalSchedule,hourlySchedule,dailySchedule,weeklySchedule"
    ),
)
FOR_SNAPSHOTS = (
    "id,billingItem[location,hourlyFlag],storageType[keyName],storageTierLevel,provisionedIops,"
    "staasVersion,hasEncryptionAtRest,snapshotCapacityGb"
)
FOR_REPLICA = (
    "billingItem[activeChildren,hourlyFlag],storageTierLevel,osType,staasVersion,"
    "hasEncryptionAtRest,snapshotCapacityGb,schedules[type],intervalSchedule,hourlySchedule,"
    "dailySchedule,weeklySchedule,storageType[keyName],provisionedIops"
)
FOR_DUPLICATE = (
    "id,billingItem[location,hourlyFlag],snapshotCapacityGb,storageType[keyName],capacityGb,"
    "originalVolumeSize,provisionedIops,storageTierLevel,osType[keyName],staasVersion,"
    "hasEncryptionAtRest"
)
FOR_CHANGE = (
    "id,billingItem,storageType[keyName],capacityGb,provisionedIops,storageTierLevel,staasVersion,"
    "hasEncryptionAtRest"
)
_READINESS = "mask[id,username,activeTransactions[id,transactionStatus[name]]]"
BILLING = f"mask[id,username,billingItem[{BILLED}]]"
SPACE_BILLING = "mask[id,billingItem[activeChildren[nextInvoiceTotalRecurringAmount],hourlyFlag]]"


@attrs.frozen
class VolumeKind:
    """What tells volumes of one kind from others.

    Attributes:
        name: `block` or `file`.
        listing: The list of them.
        pattern: The end of the key names of their types.
        details: What get_volume_details() asks for.
    """

    name: Kind
    listing: Listing
    pattern: str
    details: str = DETAILS


class VolumeFilters(RowOptions, total=False):
    """The keywords of `BlockStorageManager.list_block_volumes` and of its like for files."""

    datacenter: FilterValue | None
    username: FilterValue | None
    storage_type: str | None
    order: int | None


class VolumeOptions(TypedDict, total=False):
    """The keywords of `FileStorageManager.order_file_volume`, for methods that pass them on."""

    storage_type: StorageType
    location: str
    size: int
    iops: int | None
    tier_level: Tier | None
    snapshot_size: int | None
    service_offering: Offering
    hourly_billing_flag: bool


class ReplicaOptions(TypedDict, total=False):
    """The keywords of `StorageManager.order_replicant_volume`, beside its first three."""

    tier: Tier | None
    os_type: str | None
    iops: int | None


class DuplicateOptions(TypedDict, total=False):
    """The keywords of `StorageManager.order_duplicate_volume`, beside its first."""

    origin_snapshot_id: int | str | None
    duplicate_size: int | None
    duplicate_iops: int | None
    duplicate_tier_level: Tier | None
    duplicate_snapshot_size: int | None
    hourly_billing_flag: bool
    dependent_duplicate: bool


class ChangeOptions(TypedDict, total=False):
    """The keywords of `StorageManager.order_modified_volume`, beside its first."""

    new_size: int | None
    new_iops: int | None
    new_tier_level: Tier | None


class SpaceOptions(TypedDict, total=False):
    """The keywords of `StorageManager.order_snapshot_space`, beside its first two."""

    tier: Tier | None
    upgrade: bool | None
    iops: int | None


@attrs.frozen
class AllowableHosts:
    """Who may be let use a volume.

    Attributes:
        guests: Guests.
        hardware: Bare metal servers.
        subnets: Subnets, all of whose addresses would be let use it.
    """

    guests: list[VirtualGuest]
    hardware: list[Hardware]
    subnets: list[NetworkSubnet]


class StorageManager(Manager):
    """The base of the managers of block and of file storage; by itself it manages either.

    Args:
        client: What makes the calls.
        waiter: What waits: a `Waiter` with a clock, a pause and a `progress` of its own.
    """

    known_by = "names of volumes"
    _kind: ClassVar[VolumeKind | None] = None

    def __init__(self, client: Client, *, waiter: Waiter | None = None) -> None:
        super().__init__(client)
        self._waiter = waiter or Waiter()
        self._volumes = NetworkStorageService(client)
        self._object_stores = NetworkStorageHubCleversafeAccountService(client)
        self._billing = BillingItemService(client)
        self._hosts = Hosts(client)
        self._making = Volumes(client)
        self._orders = Orders(client)
        self._placed = BillingOrderService(client)
        self._readiness = Readiness(self._waiter, "volume", self._look, self._by_id, _is_ready)

    def get_volume_count_limits(
        self,
    ) -> list[ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer]:
        """Get how many volumes the account may have, and has, by datacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getVolumeCountLimits/
        """
        return self._volumes.get_volume_count_limits()

    def get_volume_details(
        self,
        volume_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT:
        """Get a volume.

        Args:
            volume_id: Its id, or its name such as `SL01SEV1234-1`.
            mask: Which properties it has, instead of nearly all that matter.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getObject/
        """
        usual = self._kind.details if self._kind else DETAILS
        mask = mask or (usual if into is None else None)
        return self._volumes.get_object(id=self._id(volume_id), mask=mask, into=into)

    def get_volume_access_list(
        self,
        volume_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT:
        """Get who may use a volume, and what each signs in with.

        Args:
            volume_id: Its id, or its name.
            mask: Which properties the volume has, instead of those below.
            into: An attrs class of your own for it, which is the mask too.

        Returns:
            The volume with `allowed_virtual_guests`, `allowed_hardware`, `allowed_subnets` and
            `allowed_ip_addresses`; each of them has an `allowed_host` with its `credential`.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getObject/
        """
        mask = mask or (ACCESS if into is None else None)
        return self._volumes.get_object(id=self._id(volume_id), mask=mask, into=into)

    def get_volume_snapshot_list(
        self,
        volume_id: int | str,
        *,
        into: type[results.NetworkStorageT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NetworkStorageT]:
        """List the snapshots of a volume.

        Args:
            volume_id: Its id, or its name.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getSnapshots/
        """
        id = self._id(volume_id)
        return list(SNAPSHOT_LIST.rows(self.client, rows, id=id, into=into))

    def set_volume_snapshot_notification(self, volume_id: int | str, enable: bool) -> None:
        """Let SoftLayer warn when the snapshot space of a volume is nearly full, or not.

        Args:
            volume_id: Its id, or its name.
            enable: Whether to warn.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/setSnapshotNotification/
        """
        self._volumes.set_snapshot_notification(flag("enable", enable), id=self._id(volume_id))

    def get_volume_snapshot_notification_status(self, volume_id: int | str) -> bool:
        """Get whether SoftLayer warns when the snapshot space of a volume is nearly full.

        Args:
            volume_id: Its id, or its name.

        Returns:
            Whether it does; it does so until it is told not to.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getSnapshotNotificationStatus/
        """
        status = self._volumes.get_snapshot_notification_status(id=self._id(volume_id))
        return status not in ("0", "false", "False")

    def authorize_host_to_volume(
        self,
        volume_id: int | str,
        hardware_ids: Sequence[Host] | None = None,
        virtual_guest_ids: Sequence[Host] | None = None,
        ip_address_ids: Sequence[Host] | None = None,
        subnet_ids: Sequence[Host] | None = None,
    ) -> list[NetworkStorageAllowedHost]:
        """Let servers, addresses or subnets use a volume.

        Args:
            volume_id: Its id, or its name.
            hardware_ids: Ids or names of bare metal servers.
            virtual_guest_ids: Ids or names of guests.
            ip_address_ids: Ids of IP addresses, or the addresses.
            subnet_ids: Subnets, by id or network, for volumes of file storage only.

        Returns:
            Who may use it now; get_volume_access_list() has what each signs in with.

        Raises:
            PreflightError: nobody is named; nothing was sent.
            NotFoundError: there is no such volume or host.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessFromHostList/
        """
        hosts = self._hosts.templates(
            hardware_ids=hardware_ids,
            virtual_guest_ids=virtual_guest_ids,
            ip_address_ids=ip_address_ids,
            subnet_ids=subnet_ids,
        )
        return self._volumes.allow_access_from_host_list(hosts, id=self._id(volume_id))

    def deauthorize_host_to_volume(
        self,
        volume_id: int | str,
        hardware_ids: Sequence[Host] | None = None,
        virtual_guest_ids: Sequence[Host] | None = None,
        ip_address_ids: Sequence[Host] | None = None,
        subnet_ids: Sequence[Host] | None = None,
    ) -> list[NetworkStorageAllowedHost]:
        """Let servers, addresses or subnets use a volume no longer. Unmount it there first.

        The keywords are those of authorize_host_to_volume().

        Returns:
            The hosts that it is about; get_volume_access_list() has who may still use it.

        Raises:
            PreflightError: nobody is named; nothing was sent.
            NotFoundError: there is no such volume or host.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessFromHostList/
        """
        hosts = self._hosts.templates(
            hardware_ids=hardware_ids,
            virtual_guest_ids=virtual_guest_ids,
            ip_address_ids=ip_address_ids,
            subnet_ids=subnet_ids,
        )
        return self._volumes.remove_access_from_host_list(hosts, id=self._id(volume_id))

    def get_replication_partners(self, volume_id: int | str) -> list[NetworkStorage]:
        """List the copies of a volume in other datacenters.

        Args:
            volume_id: Its id, or its name.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getReplicationPartners/
        """
        return every_row(self._volumes.get_replication_partners, id=self._id(volume_id))

    def get_replication_locations(self, volume_id: int | str) -> list[Location]:
        """List the datacenters that a volume can be copied to.

        Args:
            volume_id: Its id, or its name.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getValidReplicationTargetDatacenterLocations/
        """
        places = self._volumes.get_valid_replication_target_datacenter_locations
        return every_row(places, id=self._id(volume_id))

    def order_replicant_volume(
        self,
        volume_id: int | str,
        snapshot_schedule: str,
        location: str,
        tier: Tier | None = None,
        os_type: str | None = None,
        iops: int | None = None,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order a copy of a volume in another datacenter, which is billed like the volume.

        Args:
            volume_id: Id or name of the volume; it needs snapshot space.
            snapshot_schedule: Its schedule that the copy follows: `HOURLY`, `DAILY`, `WEEKLY`.
            location: Short name of the datacenter; see get_replication_locations().
            tier: Operations a second for each GB, as in order_block_volume(); that of the volume
                without it.
            os_type: The kind of system, for block storage; that of the volume without it.
            iops: Operations a second of a performance volume; those of the volume without it.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            PreflightError: an option is not for this volume; or it would cost more than it may.
            NotFoundError: there is no such volume, schedule or datacenter, or no price that fits.
            SoftLayerError: the volume is being cancelled or has no snapshot space.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the copy.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits = Limits.of(max_monthly, max_hourly)
        order = self._replica(
            volume_id, snapshot_schedule, location, tier=tier, os_type=os_type, iops=iops
        )
        return self._orders.place(order, limits)

    def price_replicant_volume(
        self,
        volume_id: int | str,
        snapshot_schedule: str,
        location: str,
        **options: Unpack[ReplicaOptions],
    ) -> PricedOrder:
        """Get what a copy of a volume would cost, item by item; nothing is ordered.

        The keywords are those of order_replicant_volume(), but for its limits.

        Args:
            volume_id: Id or name of the volume.
            snapshot_schedule: Its schedule that the copy follows.
            location: Short name of the datacenter.
            options: What the copy is to be.

        Raises:
            NotFoundError: there is no such volume, schedule or datacenter, or no price that fits.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, ReplicaOptions.__annotations__)
        order = self._replica(volume_id, snapshot_schedule, location, **options)
        return self._orders.price(order)

    def order_duplicate_volume(
        self,
        origin_volume_id: int | str,
        origin_snapshot_id: int | str | None = None,
        duplicate_size: int | None = None,
        duplicate_iops: int | None = None,
        duplicate_tier_level: Tier | None = None,
        duplicate_snapshot_size: int | None = None,
        hourly_billing_flag: bool = False,
        dependent_duplicate: bool = False,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order a volume with the data of another, in the same datacenter; it is billed by itself.

        Args:
            origin_volume_id: Id or name of the other volume; it needs snapshot space.
            origin_snapshot_id: The snapshot whose data it has; the newest data without it.
            duplicate_size: Gigabytes, as many as the other has or more; as many without it.
            duplicate_iops: Operations a second of a performance volume; as the other without it.
            duplicate_tier_level: Tier of an endurance volume; as the other without it.
            duplicate_snapshot_size: Gigabytes for its snapshots; as the other without it, 0 for
                none.
            hourly_billing_flag: Billed by the hour; else by the month, however the other is.
            dependent_duplicate: It shares its data with the other until it is converted.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            PreflightError: an option is not for this volume; or it would cost more than it may.
            NotFoundError: there is no such volume, or no price that fits.
            SoftLayerError: the volume is cancelled, is not encrypted, or has no snapshot space.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits = Limits.of(max_monthly, max_hourly)
        order = self._duplicate(
            origin_volume_id,
            origin_snapshot_id=origin_snapshot_id,
            duplicate_size=duplicate_size,
            duplicate_iops=duplicate_iops,
            duplicate_tier_level=duplicate_tier_level,
            duplicate_snapshot_size=duplicate_snapshot_size,
            hourly_billing_flag=hourly_billing_flag,
            dependent_duplicate=dependent_duplicate,
        )
        return self._orders.place(order, limits)

    def price_duplicate_volume(
        self, origin_volume_id: int | str, **options: Unpack[DuplicateOptions]
    ) -> PricedOrder:
        """Get what a volume with the data of another would cost; nothing is ordered.

        The keywords are those of order_duplicate_volume(), but for its limits.

        Args:
            origin_volume_id: Id or name of the other volume.
            options: What the volume is to be.

        Raises:
            NotFoundError: there is no such volume, or no price that fits.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, DuplicateOptions.__annotations__)
        return self._orders.price(self._duplicate(origin_volume_id, **options))

    def order_modified_volume(
        self,
        volume_id: int | str,
        new_size: int | None = None,
        new_iops: int | None = None,
        new_tier_level: Tier | None = None,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order another size or speed of a volume, in place. What it costs changes.

        Args:
            volume_id: Its id, or its name.
            new_size: Gigabytes, no fewer than it has.
            new_iops: Operations a second of a performance volume.
            new_tier_level: Tier of an endurance volume, as in order_block_volume().
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            PreflightError: nothing is asked for, or an option is not for this volume; or it would
                cost more than it may.
            NotFoundError: there is no such volume, or no price that fits.
            SoftLayerError: the volume is cancelled, or is not encrypted.
            OrderStateUnknownError: the answer was lost; see the volume before trying again.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits = Limits.of(max_monthly, max_hourly)
        order = self._change(
            volume_id, new_size=new_size, new_iops=new_iops, new_tier_level=new_tier_level
        )
        return self._orders.place(order, limits)

    def price_modified_volume(
        self, volume_id: int | str, **options: Unpack[ChangeOptions]
    ) -> PricedOrder:
        """Get what another size or speed of a volume would cost; nothing is ordered.

        The keywords are those of order_modified_volume(), but for its limits.

        Args:
            volume_id: Its id, or its name.
            options: What is to be different.

        Raises:
            NotFoundError: there is no such volume, or no price that fits.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, ChangeOptions.__annotations__)
        return self._orders.price(self._change(volume_id, **options))

    def get_max_size(self, volume_id: int | str) -> int:
        """Get how many GB a volume can be made, with order_modified_volume().

        Args:
            volume_id: Its id or name.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getMaximumExpansionSize/
        """
        return self._volumes.get_maximum_expansion_size(id=self._id(volume_id))

    def get_duplicate_options(
        self, volume_id: int | str
    ) -> ContainerNetworkStorageVolumeDuplicateParameters:
        """Get what a duplicate of a volume can be: its least and greatest size and speed.

        Args:
            volume_id: Its id or name.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getVolumeDuplicateParameters/
        """
        return self._volumes.get_volume_duplicate_parameters(id=self._id(volume_id))

    def get_allowable_hosts(self, volume_id: int | str, hostname: str = "") -> AllowableHosts:
        """Get who may be let use a volume, with authorize_host_to_volume().

        Args:
            volume_id: Its id or name.
            hostname: Only servers whose hostname has this in it.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowableVirtualGuests/
        """
        id = self._id(volume_id)
        return AllowableHosts(
            every_row(self._volumes.get_allowable_virtual_guests, hostname, id=id),
            every_row(self._volumes.get_allowable_hardware, hostname, id=id),
            every_row(self._volumes.get_allowable_subnets, "", id=id),
        )

    def wait_for_order(
        self, order_id: int | str, *, timeout: float = 3600, interval: float = 10
    ) -> list[NetworkStorage]:
        """Wait until the volumes of an order are there and can be used, and give them.

        Args:
            order_id: Its id, as the receipt of the order has it.
            timeout: Seconds that it may take.
            interval: Seconds between two looks.

        Raises:
            PreflightError: it is no id; nothing was sent.
            NotFoundError: there is no such order.
            WaitTimeoutError: they were not all there in time; `last_seen` has those that were.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkStorage/
        """
        order = number("order_id", order_id)
        self._placed.get_object(id=order, mask="mask[id]")
        made = self._waiter.until(
            lambda: list(self._rows({"order": order, "mask": _READINESS}, None)),
            lambda volumes: bool(volumes) and all(map(_is_ready, volumes)),
            timeout=timeout,
            interval=interval,
            what=f"the volumes of order {order_id}",
        )
        return [self.get_volume_details(volume.id) for volume in made]

    def wait_until_ready(
        self, volume_id: int | str, *, timeout: float = 3600, interval: float = 10
    ) -> NetworkStorage:
        """Wait until nothing is being done to a volume or a snapshot, and give it.

        Args:
            volume_id: Id or name of a volume, or id of a snapshot.
            timeout: Seconds that it may take.
            interval: Seconds between two looks.

        Raises:
            WaitTimeoutError: it was not ready in time; `last_seen` is its last state.
            WaitFailedError: it is gone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getObject/
        """
        id = self._id(volume_id)
        self._readiness.wait(id, timeout=timeout, interval=interval)
        return self.get_volume_details(id)

    def wait_all(
        self, volume_ids: Iterable[int | str], *, timeout: float = 3600, interval: float = 10
    ) -> Iterator[NetworkStorage]:
        """Wait for several volumes or snapshots; give each as soon as nothing is done to it.

        One list is asked for each time; what it does not have, such as a snapshot, by itself.

        Args:
            volume_ids: Ids or names of volumes, or ids of snapshots.
            timeout: Seconds that all of them may take.
            interval: Seconds between two looks.

        Raises:
            WaitTimeoutError: some were not ready in time; `last_seen` has them.
            WaitFailedError: one of them is gone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkStorage/
        """
        ids = self._numbers("volume_ids", volume_ids)
        ready = self._readiness.wait_all(ids, timeout=timeout, interval=interval)
        return (self.get_volume_details(volume.id) for volume in ready)

    def watch(
        self, volume_id: int | str, *, timeout: float = 3600, interval: float = 10
    ) -> Iterator[Change[NetworkStorage]]:
        """Watch a volume: what is done to it now, and then each change, until the time is up.

        Args:
            volume_id: Id or name of a volume, or id of a snapshot.
            timeout: Seconds to watch.
            interval: Seconds between two looks.

        Raises:
            NotFoundError: there is no such volume, or none any more.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getObject/
        """
        id = self._id(volume_id)
        return self._readiness.watch(id, _state, timeout=timeout, interval=interval)

    def volume_set_note(self, volume_id: int | str, note: str) -> bool:
        """Set the note of a volume.

        Args:
            volume_id: Its id, or its name.
            note: The note; an empty text clears it.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/editObject/
        """
        template = NetworkStorage(notes=checked_text("note", note))
        return self._volumes.edit_object(template, id=self._id(volume_id))

    def delete_snapshot(self, snapshot_id: int | str) -> bool:
        """Delete a snapshot: the way back to that moment is gone.

        Args:
            snapshot_id: Its id, which only a snapshot has; no name is taken.

        Raises:
            PreflightError: it is no id; nothing was sent.
            NotFoundError: there is no such snapshot.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/deleteObject/
        """
        return self._volumes.delete_object(id=numeric("snapshot_id", snapshot_id))

    def create_snapshot(self, volume_id: int | str, notes: str | None = "") -> NetworkStorage:
        """Keep what is on a volume now. It needs snapshot space: order_snapshot_space().

        Args:
            volume_id: Its id, or its name.
            notes: What to call the snapshot.

        Raises:
            NotFoundError: there is no such volume.
            SoftLayerAPIError: it has no space for snapshots.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/createSnapshot/
        """
        checked_text("notes", notes)
        return self._volumes.create_snapshot(or_null(notes), id=self._id(volume_id))

    def order_snapshot_space(
        self,
        volume_id: int | str,
        capacity: int,
        tier: Tier | None = None,
        upgrade: bool | None = None,
        iops: int | None = None,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order space for the snapshots of a volume, which is billed beside it.

        Args:
            volume_id: Its id, or its name.
            capacity: Gigabytes in all: 5, 10, 20, 40, 60, 80, 100 and more.
            tier: Tier of an endurance volume; as it is without it.
            upgrade: Whether it has snapshot space already; None finds out.
            iops: Operations a second of a performance volume; as it is without it.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            PreflightError: there is no such tier, or an option is not for this volume; or it would
                cost more than it may.
            NotFoundError: there is no such volume, or no price that fits.
            SoftLayerError: the volume is cancelled.
            OrderStateUnknownError: the answer was lost; see the volume before trying again.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits = Limits.of(max_monthly, max_hourly)
        order = self._space(volume_id, capacity, tier=tier, upgrade=upgrade, iops=iops)
        return self._orders.place(order, limits)

    def price_snapshot_space(
        self, volume_id: int | str, capacity: int, **options: Unpack[SpaceOptions]
    ) -> PricedOrder:
        """Get what space for snapshots would cost; nothing is ordered.

        The keywords are those of order_snapshot_space(), but for its limits.

        Args:
            volume_id: Its id, or its name.
            capacity: Gigabytes in all.
            options: What the space is for.

        Raises:
            NotFoundError: there is no such volume, or no price that fits.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, SpaceOptions.__annotations__)
        return self._orders.price(self._space(volume_id, capacity, **options))

    def cancel_snapshot_space(
        self,
        volume_id: int | str,
        reason: str | None = "No longer needed",
        immediate: bool = False,
    ) -> Cancellation:
        """Cancel the snapshot space of a volume. The snapshots in it are deleted with it.

        Args:
            volume_id: Its id, or its name.
            reason: Why, for SoftLayer.
            immediate: Now; else when the billing period ends. What is billed by the hour is
                always cancelled now.

        Raises:
            SoftLayerError: the volume has no snapshot space, or no billing.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelItem/
        """
        immediate, volume_id = flag("immediate", immediate), self._id(volume_id)
        billing = self._billing_of(volume_id, SPACE_BILLING)
        spaces = [each for each in billing.active_children if each.category_code == SNAPSHOTS]
        if not spaces:
            raise SoftLayerError(f"volume {volume_id} has no snapshot space to cancel")
        at_once = immediate or bool(billing.hourly_flag)
        return cancel(self._billing, spaces[0], reason, at_once=at_once)

    def enable_snapshots(
        self,
        volume_id: int | str,
        schedule_type: Schedule,
        retention_count: int | str,
        minute: int | str = 0,
        hour: int | str = 0,
        day_of_week: Day | str = "SUNDAY",
    ) -> bool:
        """Let snapshots of a volume be made regularly. The oldest is deleted for a new one.

        Args:
            volume_id: Its id, or its name; it needs snapshot space.
            schedule_type: `INTERVAL` (every so many minutes), `HOURLY`, `DAILY` or `WEEKLY`.
            retention_count: How many snapshots of this schedule are kept.
            minute: Minute of the hour, 0 to 59; of an `INTERVAL`, the minutes between two.
            hour: Hour of the day, 0 to 23, where the schedule is daily or weekly.
            day_of_week: Day, where it is weekly.

        Raises:
            PreflightError: there is no such schedule or day, or a number is none; nothing was sent.
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/enableSnapshots/
        """
        refuse_other("schedule_type", schedule_type, get_args(Schedule))
        day = str(day_of_week)
        if schedule_type == "WEEKLY":
            refuse_other("day_of_week", day.upper(), get_args(Day))
        count = numeric("retention_count", retention_count)
        times = numeric("minute", minute), numeric("hour", hour)
        return self._volumes.enable_snapshots(
            schedule_type, count, *times, day, id=self._id(volume_id)
        )

    def disable_snapshots(self, volume_id: int | str, schedule_type: Schedule) -> bool:
        """End a schedule of snapshots of a volume; those that are there stay.

        Args:
            volume_id: Its id, or its name.
            schedule_type: `INTERVAL`, `HOURLY`, `DAILY` or `WEEKLY`.

        Raises:
            PreflightError: there is no such schedule; nothing was sent.
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/disableSnapshots/
        """
        refuse_other("schedule_type", schedule_type, get_args(Schedule))
        return self._volumes.disable_snapshots(schedule_type, id=self._id(volume_id))

    def list_volume_schedules(self, volume_id: int | str) -> list[NetworkStorageSchedule]:
        """List the schedules of a volume, of snapshots and of replication.

        Args:
            volume_id: Its id, or its name.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getObject/
        """
        mask = "schedules[type,properties[type]]"
        volume: NetworkStorage = self._volumes.get_object(id=self._id(volume_id), mask=mask)
        return list(volume.schedules)

    def restore_from_snapshot(self, volume_id: int | str, snapshot_id: int | str) -> bool:
        """Put a volume back to what it was. What was written since then is lost.

        Args:
            volume_id: Its id, or its name.
            snapshot_id: Id of one of its snapshots.

        Raises:
            NotFoundError: there is no such volume or snapshot.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/restoreFromSnapshot/
        """
        snapshot = numeric("snapshot_id", snapshot_id)
        return self._volumes.restore_from_snapshot(snapshot, id=self._id(volume_id))

    def failover_to_replicant(self, volume_id: int | str, replicant_id: int | str) -> bool:
        """Let a copy of a volume take its place; failback_from_replicant() undoes it.

        Args:
            volume_id: Its id, or its name.
            replicant_id: Id or name of the copy; see get_replication_partners().

        Raises:
            NotFoundError: there is no such volume or copy.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/failoverToReplicant/
        """
        copy = self._copy_id(volume_id, replicant_id)
        return self._volumes.failover_to_replicant(copy, id=self._id(volume_id))

    def disaster_recovery_failover_to_replicant(
        self, volume_id: int | str, replicant_id: int | str
    ) -> bool:
        """Let a copy take the place of a volume that cannot be reached. There is no way back.

        What the copy does not have yet is lost, and the volume becomes unusable.

        The keywords are those of failover_to_replicant().

        Raises:
            NotFoundError: there is no such volume or copy.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/disasterRecoveryFailoverToReplicant/
        """
        copy = self._copy_id(volume_id, replicant_id)
        return self._volumes.disaster_recovery_failover_to_replicant(copy, id=self._id(volume_id))

    def failback_from_replicant(self, volume_id: int | str) -> bool:
        """Let a volume take its place again after failover_to_replicant().

        Args:
            volume_id: Its id, or its name.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/failbackFromReplicant/
        """
        return self._volumes.failback_from_replicant(id=self._id(volume_id))

    def cancel_volume(
        self,
        volume_id: int | str,
        reason: str | None = "No longer needed",
        immediate: bool = False,
    ) -> Cancellation:
        """Cancel a volume. Its data is deleted when the cancellation takes effect.

        Args:
            volume_id: Its id, or its name.
            reason: Why, for SoftLayer.
            immediate: Now; else when the billing period ends. What is billed by the hour is
                always cancelled now.

        Raises:
            NotFoundError: there is no such volume.
            SoftLayerError: it is not billed, or is being cancelled already: the message says when.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelItem/
        """
        immediate, volume_id = flag("immediate", immediate), self._id(volume_id)
        billing = self._billing_of(volume_id, BILLING)
        until = getattr(billing, "cancellation_date", None)
        if until is not None and until > dt.datetime.now(dt.UTC) and not immediate:
            raise SoftLayerError(f"volume {volume_id} is cancelled already, as of {until:%Y-%m-%d}")
        at_once = immediate or bool(billing.hourly_flag)
        return cancel(self._billing, billing, reason, at_once=at_once)

    def refresh_dupe(
        self, volume_id: int | str, snapshot_id: int | str, force_refresh: bool = False
    ) -> bool:
        """Put newer data of its origin on a duplicate. What is on it is overwritten.

        Args:
            volume_id: Id or name of the duplicate.
            snapshot_id: Id of a snapshot of the origin.
            force_refresh: Whether to end a refresh that is going on.

        Raises:
            NotFoundError: there is no such volume or snapshot.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/refreshDuplicate/
        """
        force, snapshot = flag("force_refresh", force_refresh), numeric("snapshot_id", snapshot_id)
        self._volumes.refresh_duplicate(snapshot, force, id=self._id(volume_id))
        return True

    def convert_dep_dupe(self, volume_id: int | str) -> bool:
        """Give a dependent duplicate its own data; convert_dupe_status() tells how far it is.

        Args:
            volume_id: Id or name of the duplicate.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/convertCloneDependentToIndependent/
        """
        self._volumes.convert_clone_dependent_to_independent(id=self._id(volume_id))
        return True

    def convert_dupe_status(
        self, volume_id: int | str
    ) -> ContainerNetworkStorageDuplicateConversionStatusInformation:
        """Get how far the conversion of a duplicate is.

        Args:
            volume_id: Id or name of the duplicate.

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getDuplicateConversionStatus/
        """
        return self._volumes.get_duplicate_conversion_status(id=self._id(volume_id))

    def get_network_message_delivery_accounts(
        self, object_id: int | str
    ) -> NetworkStorageHubCleversafeAccount:
        """Get an account of object storage with its `uuid` and `credentials`.

        Args:
            object_id: Its id.

        Raises:
            NotFoundError: there is no such account.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getObject/
        """
        return self._object_stores.get_object(id=object_id, mask="mask[uuid,credentials]")

    def get_end_points(
        self, object_id: int | str
    ) -> list[ContainerNetworkStorageHubObjectStorageEndpoint]:
        """List the addresses that an account of object storage is reached at.

        Args:
            object_id: Its id.

        Raises:
            NotFoundError: there is no such account.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getEndpoints/
        """
        return self._object_stores.get_endpoints(id=numeric("object_id", object_id))

    def _rows(
        self, given: VolumeFilters, into: type[results.NetworkStorageT] | None
    ) -> Iterator[results.NetworkStorageT]:
        """The volumes of this manager's kind that fit."""
        if self._kind is None:
            return VOLUMES.rows(self.client, given, into=into)
        wanted = given.pop("storage_type", None)
        start = "*"
        if wanted is not None:
            refuse_other("storage_type", wanted.lower(), ("endurance", "performance"))
            start = f"{wanted.upper()}_"
        given["storage_type"] = f"{start}{self._kind.pattern}*"
        return self._kind.listing.rows(self.client, given, into=into)

    def _new(self, spec: VolumeSpec) -> ContainerProductOrder:
        """The order of a volume of this manager's kind."""
        return self._making.new(self._kind.name if self._kind else "block", spec)

    def _replica(
        self,
        volume_id: int | str,
        snapshot_schedule: str,
        location: str,
        *,
        tier: Tier | None = None,
        os_type: str | None = None,
        iops: int | None = None,
    ) -> ContainerProductOrder:
        volume = self._get(volume_id, FOR_REPLICA)
        return self._making.replica(volume, snapshot_schedule, location, tier, iops, os_type)

    def _duplicate(
        self,
        origin_volume_id: int | str,
        *,
        origin_snapshot_id: int | str | None = None,
        duplicate_size: int | None = None,
        duplicate_iops: int | None = None,
        duplicate_tier_level: Tier | None = None,
        duplicate_snapshot_size: int | None = None,
        hourly_billing_flag: bool = False,
        dependent_duplicate: bool = False,
    ) -> ContainerProductOrder:
        flags(hourly_billing_flag=hourly_billing_flag, dependent_duplicate=dependent_duplicate)
        return self._making.duplicate(
            self._get(origin_volume_id, FOR_DUPLICATE),
            origin_snapshot_id,
            duplicate_size,
            duplicate_iops,
            duplicate_tier_level,
            duplicate_snapshot_size,
            hourly=hourly_billing_flag,
            dependent=dependent_duplicate,
        )

    def _change(
        self,
        volume_id: int | str,
        *,
        new_size: int | None = None,
        new_iops: int | None = None,
        new_tier_level: Tier | None = None,
    ) -> ContainerProductOrder:
        volume = self._get(volume_id, FOR_CHANGE)
        return self._making.change(volume, new_size, new_iops, new_tier_level)

    def _space(
        self,
        volume_id: int | str,
        capacity: int,
        *,
        tier: Tier | None = None,
        upgrade: bool | None = None,
        iops: int | None = None,
    ) -> ContainerProductOrder:
        volume = self._get(volume_id, FOR_SNAPSHOTS)
        if upgrade is None:
            upgrade = bool(int(volume.snapshot_capacity_gb or 0))
        return self._making.snapshot_space(volume, capacity, tier, iops, upgrade=upgrade)

    def _get(self, volume_id: int | str, mask: str) -> NetworkStorage:
        return self._volumes.get_object(id=self._id(volume_id), mask=mask)

    def _look(self, volume_id: int | str) -> NetworkStorage:
        return self._get(volume_id, _READINESS)

    def _by_id(self, ids: list[int]) -> Iterator[NetworkStorage]:
        rows = VOLUMES.by_id(self.client, ids, _READINESS)
        return with_the_others(rows, ids, self._look)

    def _copy_id(self, volume_id: int | str, copy: int | str) -> int:
        """The id of a copy of a volume, which lists of volumes do not have."""
        if is_id(copy):
            return numeric("replicant_id", copy)
        partners = self.get_replication_partners(volume_id)
        [found] = pick("replicant_id", [copy], partners, lambda each: each.username or "")
        return found.id

    def _billing_of(self, volume_id: int | str, mask: str) -> BillingItem:
        """What a volume is billed by.

        Raises:
            SoftLayerError: it has no billing.
        """
        return billing_of(self._get(volume_id, mask), "there is nothing to cancel")

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._ids_of_name,)

    def _ids_of_name(self, name: str) -> list[int]:
        rows: Iterator[NetworkStorage] = self._rows(
            {"username": exactly(name), "mask": "mask[id]"}, None
        )
        return [volume.id for volume in rows]


def _is_ready(volume: NetworkStorage) -> bool:
    return not volume.active_transactions


def _state(volume: NetworkStorage) -> str | None:
    return steps(volume.active_transactions)
