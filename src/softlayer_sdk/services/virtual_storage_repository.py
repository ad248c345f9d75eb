# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class VirtualStorageRepositoryService(Service):
    """The methods of SoftLayer_Virtual_Storage_Repository.

    https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Storage_Repository/
    """

    datatype = "SoftLayer_Virtual_Storage_Repository"

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_billing_item(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingItem | None: ...

    @overload
    def get_billing_item(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_datacenter(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Location | None: ...

    @overload
    def get_datacenter(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_disk_images(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.VirtualDiskImage]: ...

    @overload
    def get_disk_images(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_disk_images(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_guests(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.VirtualGuest]: ...

    @overload
    def get_guests(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_guests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.MetricTrackingObject | None: ...

    @overload
    def get_metric_tracking_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.VirtualStorageRepository: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_public_image_billing_item(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingItem | None: ...

    @overload
    def get_public_image_billing_item(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_public_image_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_storage_locations(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.Location]: ...

    @overload
    def get_storage_locations(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_storage_locations(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.VirtualStorageRepositoryType | None: ...

    @overload
    def get_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
