# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R
from softlayer_sdk.services.network_storage_allowed_host import NetworkStorageAllowedHostService

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class NetworkStorageAllowedHostVirtualGuestService(NetworkStorageAllowedHostService):
    """The methods of SoftLayer_Network_Storage_Allowed_Host_VirtualGuest.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host_VirtualGuest/
    """

    datatype = "SoftLayer_Network_Storage_Allowed_Host_VirtualGuest"

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
        """SoftLayer_Network_Storage_Allowed_Host_VirtualGuest::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host_VirtualGuest/getAccount/
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
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkStorageAllowedHostVirtualGuest: ...

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
        """SoftLayer_Network_Storage_Allowed_Host_VirtualGuest::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host_VirtualGuest/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageAllowedHostVirtualGuest,
        )

    @overload
    def get_resource(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.VirtualGuest | None: ...

    @overload
    def get_resource(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_resource(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Storage_Allowed_Host_VirtualGuest::getResource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host_VirtualGuest/getResource/
        """
        return self.client.call(
            self.datatype,
            "getResource",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuest,
        )
