# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
    ) -> models.Account | None:
        """SoftLayer_Virtual_DedicatedHost::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getAccount/
        """
        return self.client.call(
            self.datatype, "getAccount", id=id, mask=mask, filter=filter, returns=models.Account
        )

    def get_allocation_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ContainerVirtualDedicatedHostAllocationStatus | None:
        """SoftLayer_Virtual_DedicatedHost::getAllocationStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getAllocationStatus/
        """
        return self.client.call(
            self.datatype,
            "getAllocationStatus",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ContainerVirtualDedicatedHostAllocationStatus,
        )

    def get_available_routers(
        self,
        dedicated_host: models.VirtualDedicatedHost,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.Hardware]:
        """SoftLayer_Virtual_DedicatedHost::getAvailableRouters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getAvailableRouters/
        """
        return self.client.call(
            self.datatype,
            "getAvailableRouters",
            dedicated_host,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.Hardware],
        )

    def get_backend_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.HardwareRouterBackend | None:
        """SoftLayer_Virtual_DedicatedHost::getBackendRouter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getBackendRouter/
        """
        return self.client.call(
            self.datatype,
            "getBackendRouter",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.HardwareRouterBackend,
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.BillingItemVirtualDedicatedHost | None:
        """SoftLayer_Virtual_DedicatedHost::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.BillingItemVirtualDedicatedHost,
        )

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.Location | None:
        """SoftLayer_Virtual_DedicatedHost::getDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getDatacenter/
        """
        return self.client.call(
            self.datatype, "getDatacenter", id=id, mask=mask, filter=filter, returns=models.Location
        )

    def get_guests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.VirtualGuest]:
        """SoftLayer_Virtual_DedicatedHost::getGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getGuests/
        """
        return self.client.call(
            self.datatype,
            "getGuests",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.VirtualGuest],
        )

    def get_internal_tag_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.TagReference]:
        """SoftLayer_Virtual_DedicatedHost::getInternalTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getInternalTagReferences/
        """
        return self.client.call(
            self.datatype,
            "getInternalTagReferences",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.TagReference],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.VirtualDedicatedHost:
        """SoftLayer_Virtual_DedicatedHost::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.VirtualDedicatedHost,
        )

    def get_pci_device_allocation_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ContainerVirtualDedicatedHostPciDeviceAllocationStatus | None:
        """SoftLayer_Virtual_DedicatedHost::getPciDeviceAllocationStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getPciDeviceAllocationStatus/
        """
        return self.client.call(
            self.datatype,
            "getPciDeviceAllocationStatus",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ContainerVirtualDedicatedHostPciDeviceAllocationStatus,
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
        """SoftLayer_Virtual_DedicatedHost::getPciDevices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getPciDevices/
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

    def get_tag_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.TagReference]:
        """SoftLayer_Virtual_DedicatedHost::getTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getTagReferences/
        """
        return self.client.call(
            self.datatype,
            "getTagReferences",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.TagReference],
        )

    def set_tags(self, tags: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_DedicatedHost::setTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/setTags/
        """
        return self.client.call(self.datatype, "setTags", tags, id=id, returns=bool)
