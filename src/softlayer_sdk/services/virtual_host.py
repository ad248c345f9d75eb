# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


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
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Virtual_Host::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Host/getAccount/
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

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareServerT] | None = None,
    ) -> results.HardwareServerT | None:
        """SoftLayer_Virtual_Host::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Host/getHardware/
        """
        return self.client.call(
            self.datatype,
            "getHardware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareServer,
        )

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.MetricTrackingObjectT | None:
        """SoftLayer_Virtual_Host::getMetricTrackingObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Host/getMetricTrackingObject/
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
        into: type[results.VirtualHostT] | None = None,
    ) -> results.VirtualHostT:
        """SoftLayer_Virtual_Host::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Host/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualHost,
        )

    def get_pci_devices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualHostPciDeviceT] | None = None,
    ) -> results.ListResult[results.VirtualHostPciDeviceT]:
        """SoftLayer_Virtual_Host::getPciDevices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Host/getPciDevices/
        """
        return self.client.call(
            self.datatype,
            "getPciDevices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualHostPciDevice],
        )
