# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


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

    @overload
    def get_allocation_status(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ContainerVirtualDedicatedHostAllocationStatus | None: ...

    @overload
    def get_allocation_status(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_allocation_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_available_routers(
        self,
        dedicated_host: models.VirtualDedicatedHost,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.Hardware]: ...

    @overload
    def get_available_routers(
        self,
        dedicated_host: models.VirtualDedicatedHost,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_available_routers(
        self,
        dedicated_host: models.VirtualDedicatedHost,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_backend_router(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.HardwareRouterBackend | None: ...

    @overload
    def get_backend_router(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_backend_router(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_billing_item(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingItemVirtualDedicatedHost | None: ...

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

    @overload
    def get_internal_tag_references(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.TagReference]: ...

    @overload
    def get_internal_tag_references(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_internal_tag_references(
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.VirtualDedicatedHost: ...

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

    @overload
    def get_pci_device_allocation_status(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ContainerVirtualDedicatedHostPciDeviceAllocationStatus | None: ...

    @overload
    def get_pci_device_allocation_status(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_pci_device_allocation_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_pci_devices(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.VirtualHostPciDevice]: ...

    @overload
    def get_pci_devices(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_pci_devices(
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

    @overload
    def get_tag_references(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.TagReference]: ...

    @overload
    def get_tag_references(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_tag_references(
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
