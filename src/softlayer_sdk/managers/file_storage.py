"""Volumes of file storage."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Unpack

import attrs

from softlayer_sdk._types import MaskLike
from softlayer_sdk.managers._cancelling import Cancellation
from softlayer_sdk.managers._lists import RowOptions
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder
from softlayer_sdk.managers._ordering.volumes import Offering, StorageType, Tier, VolumeSpec
from softlayer_sdk.managers._templates import refuse_unknown
from softlayer_sdk.managers.storage import (
    DETAILS,
    VOLUMES,
    StorageManager,
    VolumeFilters,
    VolumeKind,
    VolumeOptions,
)
from softlayer_sdk.models import (
    ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer,
    ContainerProductOrderReceipt,
)
from softlayer_sdk.query.filters import FilterValue
from softlayer_sdk.services import AccountService
from softlayer_sdk.services import _results as results

FILE_DETAILS = f"{DETAILS},bytesUsed,fileNetworkMountAddress"
FILES = attrs.evolve(
    VOLUMES,
    list_rows=AccountService.get_nas_network_storage,
    mask=(
        "id,username,capacityGb,bytesUsed,serviceResource.datacenter[name],"
        "serviceResourceBackendIpAddress,activeTransactionCount,fileNetworkMountAddress,"
        "replicationPartnerCount"
    ),
    fixed={"serviceResource.type.type": "!~ NAS"},
)


class FileStorageManager(StorageManager):
    """Manages volumes of file storage, which servers mount by NFS.

    Args:
        client: What makes the calls.
    """

    known_by = "names of volumes of file storage"
    _kind = VolumeKind("file", FILES, "FILE_STORAGE", FILE_DETAILS)

    def list_file_volume_limit(
        self,
    ) -> list[ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer]:
        """Get how many volumes the account may have; another name of get_volume_count_limits().

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getVolumeCountLimits/
        """
        return self.get_volume_count_limits()

    def list_file_volumes(
        self,
        datacenter: FilterValue | None = None,
        username: FilterValue | None = None,
        storage_type: str | None = None,
        order: int | None = None,
        *,
        into: type[results.NetworkStorageT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NetworkStorageT]:
        """List the account's volumes of file storage that fit.

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

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNasNetworkStorage/
        """
        return list(
            self.iter_file_volumes(
                datacenter=datacenter,
                username=username,
                storage_type=storage_type,
                order=order,
                into=into,
                **rows,
            )
        )

    def iter_file_volumes(
        self, *, into: type[results.NetworkStorageT] | None = None, **rows: Unpack[VolumeFilters]
    ) -> Iterator[results.NetworkStorageT]:
        """Give volumes one by one; pages are fetched as they are used.

        The keywords are those of list_file_volumes().

        Raises:
            PreflightError: there is no such storage type; nothing was sent.
            CallError: SoftLayer refused or did not answer; what was given stays valid.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        return self._rows(rows, into)

    def get_file_volume_details(
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

    def get_file_volume_access_list(
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

    def get_file_volume_snapshot_list(
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

    def order_file_volume(
        self,
        storage_type: StorageType,
        location: str,
        size: int,
        iops: int | None = None,
        tier_level: Tier | None = None,
        snapshot_size: int | None = None,
        service_offering: Offering = "storage_as_a_service",
        hourly_billing_flag: bool = False,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order a volume of file storage. Billing starts when SoftLayer accepts the order.

        Args:
            storage_type: `endurance` (so fast for each GB) or `performance` (so fast in all).
            location: Short name of the datacenter, such as `dal13`.
            size: Gigabytes, from 20 to 12000.
            iops: Operations a second of a `performance` volume, in steps of 100.
            tier_level: Operations a second for each GB of an `endurance` volume: 0.25, 2, 4 or 10.
            snapshot_size: Gigabytes for snapshots: 5, 10, 20, 40 and more; none without it.
            service_offering: `storage_as_a_service`; or `enterprise` for endurance and
                `performance` for performance volumes of the former kind.
            hourly_billing_flag: Billed by the hour; else by the month.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Returns:
            The receipt with the order's id; `list_file_volumes(order=...)` has the volume later.

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
            iops=iops,
            tier_level=tier_level,
            snapshot_size=snapshot_size,
            service_offering=service_offering,
            hourly_billing_flag=hourly_billing_flag,
        )
        return self._orders.place(self._new(spec), limits)

    def price_file_volume(self, **options: Unpack[VolumeOptions]) -> PricedOrder:
        """Get what a volume would cost, item by item; nothing is ordered.

        The keywords are those of order_file_volume(), but for its limits.

        Args:
            options: What the volume is to be.

        Raises:
            PreflightError: options contradict each other or are none; nothing was sent.
            NotFoundError: there is no such datacenter, or no price that fits.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, VolumeOptions.__annotations__)
        return self._orders.price(self._new(VolumeSpec(**options)))

    def cancel_file_volume(
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
