"""Volumes of block storage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, Unpack

import attrs

from softlayer_sdk._types import MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.managers._cancelling import Cancellation
from softlayer_sdk.managers._lists import RowOptions, every_row
from softlayer_sdk.managers._networks import SubnetNames
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder
from softlayer_sdk.managers._ordering.volumes import Offering, StorageType, Tier, VolumeSpec
from softlayer_sdk.managers._templates import each_of, number, numeric, refuse_unknown
from softlayer_sdk.managers.storage import (
    VOLUMES,
    StorageManager,
    VolumeFilters,
    VolumeKind,
    VolumeOptions,
)
from softlayer_sdk.models import (
    ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer,
    ContainerNetworkStorageHubObjectStorageBucket,
    ContainerProductOrderReceipt,
    NetworkStorage,
    NetworkStorageProperty,
    NetworkSubnet,
)
from softlayer_sdk.query.filters import FilterValue
from softlayer_sdk.services import AccountService, NetworkStorageAllowedHostService
from softlayer_sdk.services import _results as results
from softlayer_sdk.waiters import Waiter

SystemType = Literal["HYPER_V", "LINUX", "VMWARE", "WINDOWS_2008", "WINDOWS_GPT", "WINDOWS", "XEN"]
LAST_LUN = 255
BLOCK = attrs.evolve(
    VOLUMES,
    list_rows=AccountService.get_iscsi_network_storage,
    mask=(
        "id,username,lunId,capacityGb,bytesUsed,serviceResource.datacenter[name],"
        "serviceResourceBackendIpAddress,activeTransactionCount,replicationPartnerCount"
    ),
    fixed={"serviceResource.type.type": "!~ ISCSI"},
)


class BlockVolumeOptions(VolumeOptions, total=False):
    """The keywords of `BlockStorageManager.order_block_volume`."""

    os_type: SystemType | str


class BlockStorageManager(StorageManager):
    """Manages volumes of block storage, which servers reach by iSCSI.

    Args:
        client: What makes the calls.
        waiter: What waits: a `Waiter` with a clock, a pause and a `progress` of its own.
    """

    known_by = "names of volumes of block storage"
    _kind = VolumeKind("block", BLOCK, "BLOCK_STORAGE")

    def __init__(self, client: Client, *, waiter: Waiter | None = None) -> None:
        super().__init__(client, waiter=waiter)
        self._account = AccountService(client)
        self._access = NetworkStorageAllowedHostService(client)
        self._subnet = SubnetNames(client)

    def list_block_volume_limit(
        self,
    ) -> list[ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer]:
        """Get how many volumes the account may have; another name of get_volume_count_limits().

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getVolumeCountLimits/
        """
        return self.get_volume_count_limits()

    def list_block_volumes(
        self,
        datacenter: FilterValue | None = None,
        username: FilterValue | None = None,
        storage_type: str | None = None,
        order: int | None = None,
        *,
        into: type[results.NetworkStorageT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NetworkStorageT]:
        """List the account's volumes of block storage that fit.

        Args:
            datacenter: Short name of their datacenter, such as `dal13`; text operators work.
            username: Their name, such as `SL01SEV1234-1`; text operators such as `*-1` work.
            storage_type: `endurance` or `performance`.
            order: Id of the order that they came with.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Returns:
            The volumes in the order of their ids, with their name, size, place and address.

        Raises:
            PreflightError: there is no such storage type; nothing was sent.
            CallError: SoftLayer refused or did not answer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getIscsiNetworkStorage/
        """
        return list(
            self.iter_block_volumes(
                datacenter=datacenter,
                username=username,
                storage_type=storage_type,
                order=order,
                into=into,
                **rows,
            )
        )

    def iter_block_volumes(
        self, *, into: type[results.NetworkStorageT] | None = None, **rows: Unpack[VolumeFilters]
    ) -> Iterator[results.NetworkStorageT]:
        """Give volumes one by one; pages are fetched as they are used.

        The keywords are those of list_block_volumes().

        Raises:
            PreflightError: there is no such storage type; nothing was sent.
            CallError: SoftLayer refused or did not answer; what was given stays valid.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        return self._rows(rows, into)

    def get_block_volume_details(
        self,
        volume_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT:
        """Get a volume; another name of get_volume_details().

        The keywords are those of get_volume_details().

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getObject/
        """
        return self.get_volume_details(volume_id, mask=mask, into=into)

    def get_block_volume_access_list(
        self,
        volume_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT:
        """Get who may use a volume; another name of get_volume_access_list().

        The keywords are those of get_volume_access_list().

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getObject/
        """
        return self.get_volume_access_list(volume_id, mask=mask, into=into)

    def get_block_volume_snapshot_list(
        self,
        volume_id: int | str,
        *,
        into: type[results.NetworkStorageT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NetworkStorageT]:
        """List the snapshots of a volume; another name of get_volume_snapshot_list().

        The keywords are those of get_volume_snapshot_list().

        Raises:
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getSnapshots/
        """
        return self.get_volume_snapshot_list(volume_id, into=into, **rows)

    def order_block_volume(
        self,
        storage_type: StorageType,
        location: str,
        size: int,
        os_type: SystemType | str,
        iops: int | None = None,
        tier_level: Tier | None = None,
        snapshot_size: int | None = None,
        service_offering: Offering = "storage_as_a_service",
        hourly_billing_flag: bool = False,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order a volume of block storage. Billing starts when SoftLayer accepts the order.

        Args:
            storage_type: `endurance` (so fast for each GB) or `performance` (so fast in all).
            location: Short name of the datacenter, such as `dal13`.
            size: Gigabytes, from 20 to 12000.
            os_type: The kind of system that uses it: `LINUX`, `VMWARE`, `WINDOWS_2008` ...
            iops: Operations a second of a `performance` volume, in steps of 100.
            tier_level: Operations a second for each GB of an `endurance` volume: 0.25, 2, 4 or 10.
            snapshot_size: Gigabytes for snapshots: 5, 10, 20, 40 and more; none without it.
            service_offering: `storage_as_a_service`; or `enterprise` for endurance and
                `performance` for performance volumes of the former kind.
            hourly_billing_flag: Billed by the hour; else by the month.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Returns:
            The receipt with the order's id; `list_block_volumes(order=...)` has the volume later.

        Raises:
            PreflightError: options contradict each other or are none, and nothing was sent; or it
                would cost more than it may, and nothing was ordered.
            NotFoundError: there is no such datacenter, or no price that fits.
            InvalidParameterError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits = Limits.of(max_monthly, max_hourly)
        spec = VolumeSpec(
            storage_type=storage_type,
            location=location,
            size=size,
            os_type=os_type,
            iops=iops,
            tier_level=tier_level,
            snapshot_size=snapshot_size,
            service_offering=service_offering,
            hourly_billing_flag=hourly_billing_flag,
        )
        return self._orders.place(self._new(spec), limits)

    def price_block_volume(self, **options: Unpack[BlockVolumeOptions]) -> PricedOrder:
        """Get what a volume would cost, item by item; nothing is ordered.

        The keywords are those of order_block_volume(), but for its limits.

        Args:
            options: What the volume is to be.

        Raises:
            PreflightError: options contradict each other or are none; nothing was sent.
            NotFoundError: there is no such datacenter, or no price that fits.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, [*VolumeOptions.__annotations__, "os_type"])
        return self._orders.price(self._new(VolumeSpec(**options)))

    def cancel_block_volume(
        self,
        volume_id: int | str,
        reason: str | None = "No longer needed",
        immediate: bool = False,
    ) -> Cancellation:
        """Cancel a volume, whose data is deleted then; another name of cancel_volume().

        The keywords are those of cancel_volume().

        Raises:
            SoftLayerError: it is not billed, or is being cancelled already.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelItem/
        """
        return self.cancel_volume(volume_id, reason, immediate)

    def set_credential_password(self, access_id: int | str, password: str) -> bool:
        """Set what a host signs in to its volumes with; its sessions must be made anew.

        Args:
            access_id: Id of its `allowed_host` in get_volume_access_list(), not that of the server.
            password: The password: 8 characters or more, with letters and digits.

        Raises:
            NotFoundError: there is no such host.
            SoftLayerAPIError: the password is too weak.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/setCredentialPassword/
        """
        return self._access.set_credential_password(password, id=numeric("access_id", access_id))

    def assign_subnets_to_acl(
        self, access_id: int | str, subnet_ids: Sequence[int | str]
    ) -> list[int]:
        """Let a host reach its volumes from further subnets.

        Args:
            access_id: Id of its `allowed_host` in get_volume_access_list().
            subnet_ids: The subnets, by id or network, such as `10.0.0.0/26`.

        Returns:
            The ids that were taken; what is missing was not.

        Raises:
            NotFoundError: there is no such host.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/assignSubnetsToAcl/
        """
        subnets = self._subnet_numbers(subnet_ids)
        return self._access.assign_subnets_to_acl(subnets, id=numeric("access_id", access_id))

    def remove_subnets_from_acl(
        self, access_id: int | str, subnet_ids: Sequence[int | str]
    ) -> list[int]:
        """Let a host reach its volumes from some subnets no longer.

        The keywords are those of assign_subnets_to_acl().

        Returns:
            The ids that were removed.

        Raises:
            NotFoundError: there is no such host.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/removeSubnetsFromAcl/
        """
        subnets = self._subnet_numbers(subnet_ids)
        return self._access.remove_subnets_from_acl(subnets, id=numeric("access_id", access_id))

    def get_subnets_in_acl(self, access_id: int | str) -> list[NetworkSubnet]:
        """List the subnets that a host may reach its volumes from.

        Args:
            access_id: Id of its `allowed_host` in get_volume_access_list().

        Raises:
            NotFoundError: there is no such host.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/getSubnetsInAcl/
        """
        return every_row(self._access.get_subnets_in_acl, id=access_id)

    def create_or_update_lun_id(
        self, volume_id: int | str, lun_id: int | str
    ) -> NetworkStorageProperty:
        """Set the number that hosts see a volume under.

        Args:
            volume_id: Its id, or its name.
            lun_id: 0 to 255.

        Raises:
            PreflightError: the number cannot be; nothing was sent.
            NotFoundError: there is no such volume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/createOrUpdateLunId/
        """
        if not 0 <= number("lun_id", lun_id) <= LAST_LUN:
            raise PreflightError(f"lun_id={lun_id!r}: it is a number from 0 to {LAST_LUN}")
        lun = numeric("lun_id", lun_id)
        return self._volumes.create_or_update_lun_id(lun, id=self._id(volume_id))

    def get_cloud_list(self) -> list[NetworkStorage]:
        """List the account's accounts of object storage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHubNetworkStorage/
        """
        mask = "mask[id,username,billingItem,storageType,notes]"
        return every_row(self._account.get_hub_network_storage, mask=mask)

    def get_buckets(
        self, object_id: int | str
    ) -> list[ContainerNetworkStorageHubObjectStorageBucket]:
        """List the buckets of an account of object storage.

        Args:
            object_id: Its id; see get_cloud_list().

        Raises:
            NotFoundError: there is no such account.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getBuckets/
        """
        return self._object_stores.get_buckets(id=numeric("object_id", object_id))

    def _subnet_numbers(self, subnets: Sequence[int | str]) -> list[int]:
        given = each_of("subnet_ids", subnets)
        return [numeric("subnet_ids", self._subnet.id_of(each)) for each in given]
