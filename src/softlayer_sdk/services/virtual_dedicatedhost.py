# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class VirtualDedicatedHostService(Service):
    """The methods of SoftLayer_Virtual_DedicatedHost.

    https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/
    """

    datatype = "SoftLayer_Virtual_DedicatedHost"

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_DedicatedHost::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.VirtualDedicatedHost, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_DedicatedHost::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Virtual_DedicatedHost::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getAccount/
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

    def get_allocation_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ContainerVirtualDedicatedHostAllocationStatusT] | None = None,
    ) -> results.ContainerVirtualDedicatedHostAllocationStatusT | None:
        """SoftLayer_Virtual_DedicatedHost::getAllocationStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getAllocationStatus/
        """
        return self.client.call(
            self.datatype,
            "getAllocationStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ContainerVirtualDedicatedHostAllocationStatus,
        )

    def get_available_routers(
        self,
        dedicated_host: models.VirtualDedicatedHost,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.ListResult[results.HardwareT]:
        """SoftLayer_Virtual_DedicatedHost::getAvailableRouters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getAvailableRouters/
        """
        return self.client.call(
            self.datatype,
            "getAvailableRouters",
            dedicated_host,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_backend_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareRouterBackendT] | None = None,
    ) -> results.HardwareRouterBackendT | None:
        """SoftLayer_Virtual_DedicatedHost::getBackendRouter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getBackendRouter/
        """
        return self.client.call(
            self.datatype,
            "getBackendRouter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareRouterBackend,
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemVirtualDedicatedHostT] | None = None,
    ) -> results.BillingItemVirtualDedicatedHostT | None:
        """SoftLayer_Virtual_DedicatedHost::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemVirtualDedicatedHost,
        )

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Virtual_DedicatedHost::getDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getDatacenter/
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
        """SoftLayer_Virtual_DedicatedHost::getGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getGuests/
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

    def get_internal_tag_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagReferenceT] | None = None,
    ) -> results.ListResult[results.TagReferenceT]:
        """SoftLayer_Virtual_DedicatedHost::getInternalTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getInternalTagReferences/
        """
        return self.client.call(
            self.datatype,
            "getInternalTagReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TagReference],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualDedicatedHostT] | None = None,
    ) -> results.VirtualDedicatedHostT:
        """SoftLayer_Virtual_DedicatedHost::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualDedicatedHost,
        )

    def get_pci_device_allocation_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ContainerVirtualDedicatedHostPciDeviceAllocationStatusT] | None = None,
    ) -> results.ContainerVirtualDedicatedHostPciDeviceAllocationStatusT | None:
        """SoftLayer_Virtual_DedicatedHost::getPciDeviceAllocationStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getPciDeviceAllocationStatus/
        """
        return self.client.call(
            self.datatype,
            "getPciDeviceAllocationStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ContainerVirtualDedicatedHostPciDeviceAllocationStatus,
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
        """SoftLayer_Virtual_DedicatedHost::getPciDevices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getPciDevices/
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

    def get_tag_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagReferenceT] | None = None,
    ) -> results.ListResult[results.TagReferenceT]:
        """SoftLayer_Virtual_DedicatedHost::getTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getTagReferences/
        """
        return self.client.call(
            self.datatype,
            "getTagReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TagReference],
        )

    def set_tags(self, tags: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_DedicatedHost::setTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/setTags/
        """
        return self.client.call(self.datatype, "setTags", tags, id=id, returns=bool)
