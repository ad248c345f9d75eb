# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class VirtualHostService(Service):
    """The methods of SoftLayer_Virtual_Host.

    https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Host/
    """

    datatype = "SoftLayer_Virtual_Host"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.Account | None:
        """SoftLayer_Virtual_Host::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Host/getAccount/
        """
        return self.client.call(
            self.datatype, "getAccount", id=id, mask=mask, filter=filter, returns=models.Account
        )

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.HardwareServer | None:
        """SoftLayer_Virtual_Host::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Host/getHardware/
        """
        return self.client.call(
            self.datatype,
            "getHardware",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.HardwareServer,
        )

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.MetricTrackingObject | None:
        """SoftLayer_Virtual_Host::getMetricTrackingObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Host/getMetricTrackingObject/
        """
        return self.client.call(
            self.datatype,
            "getMetricTrackingObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.MetricTrackingObject,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.VirtualHost:
        """SoftLayer_Virtual_Host::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Host/getObject/
        """
        return self.client.call(
            self.datatype, "getObject", id=id, mask=mask, filter=filter, returns=models.VirtualHost
        )

    def get_pci_devices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.VirtualHostPciDevice]:
        """SoftLayer_Virtual_Host::getPciDevices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Host/getPciDevices/
        """
        return self.client.call(
            self.datatype,
            "getPciDevices",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.VirtualHostPciDevice],
        )
