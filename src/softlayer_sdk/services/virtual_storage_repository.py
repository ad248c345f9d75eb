# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class VirtualStorageRepositoryService(Service):
    """The methods of SoftLayer_Virtual_Storage_Repository.

    https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/
    """

    datatype = "SoftLayer_Virtual_Storage_Repository"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Virtual_Storage_Repository::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_archive_disk_usage_rate_per_gb(self, *, id: int | str | None = None) -> Decimal:
        """SoftLayer_Virtual_Storage_Repository::getArchiveDiskUsageRatePerGb.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getArchiveDiskUsageRatePerGb/
        """
        return self.client.call(
            self.datatype, "getArchiveDiskUsageRatePerGb", id=id, returns=Decimal
        )

    def get_average_disk_usage_metric_data_from_influx_by_date(
        self,
        start_date_time: datetime | str,
        end_date_time: datetime | str,
        *,
        id: int | str | None = None,
    ) -> float | None:
        """SoftLayer_Virtual_Storage_Repository::getAverageDiskUsageMetricDataFromInfluxByDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getAverageDiskUsageMetricDataFromInfluxByDate/
        """
        return self.client.call(
            self.datatype,
            "getAverageDiskUsageMetricDataFromInfluxByDate",
            start_date_time,
            end_date_time,
            id=id,
            returns=float,
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Virtual_Storage_Repository::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Virtual_Storage_Repository::getDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getDatacenter/
        """
        return self.client.call(
            self.datatype,
            "getDatacenter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_disk_images(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualDiskImageT] | None = None,
    ) -> results.ListResult[results.VirtualDiskImageT]:
        """SoftLayer_Virtual_Storage_Repository::getDiskImages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getDiskImages/
        """
        return self.client.call(
            self.datatype,
            "getDiskImages",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualDiskImage],
        )

    def get_guests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.ListResult[results.VirtualGuestT]:
        """SoftLayer_Virtual_Storage_Repository::getGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getGuests/
        """
        return self.client.call(
            self.datatype,
            "getGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.MetricTrackingObjectT | None:
        """SoftLayer_Virtual_Storage_Repository::getMetricTrackingObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getMetricTrackingObject/
        """
        return self.client.call(
            self.datatype,
            "getMetricTrackingObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.MetricTrackingObject,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualStorageRepositoryT] | None = None,
    ) -> results.VirtualStorageRepositoryT:
        """SoftLayer_Virtual_Storage_Repository::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualStorageRepository,
        )

    def get_public_image_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Virtual_Storage_Repository::getPublicImageBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getPublicImageBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getPublicImageBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_public_image_disk_usage_rate_per_gb(self, *, id: int | str | None = None) -> Decimal:
        """SoftLayer_Virtual_Storage_Repository::getPublicImageDiskUsageRatePerGb.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getPublicImageDiskUsageRatePerGb/
        """
        return self.client.call(
            self.datatype, "getPublicImageDiskUsageRatePerGb", id=id, returns=Decimal
        )

    def get_storage_locations(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Virtual_Storage_Repository::getStorageLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getStorageLocations/
        """
        return self.client.call(
            self.datatype,
            "getStorageLocations",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualStorageRepositoryTypeT] | None = None,
    ) -> results.VirtualStorageRepositoryTypeT | None:
        """SoftLayer_Virtual_Storage_Repository::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualStorageRepositoryType,
        )
