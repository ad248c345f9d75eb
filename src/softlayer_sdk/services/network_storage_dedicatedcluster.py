# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class NetworkStorageDedicatedClusterService(Service):
    """The methods of SoftLayer_Network_Storage_DedicatedCluster.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_DedicatedCluster/
    """

    datatype = "SoftLayer_Network_Storage_DedicatedCluster"

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
        """SoftLayer_Network_Storage_DedicatedCluster::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_DedicatedCluster/getAccount/
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

    def get_dedicated_cluster_list(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[int]:
        """SoftLayer_Network_Storage_DedicatedCluster::getDedicatedClusterList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_DedicatedCluster/getDedicatedClusterList/
        """
        return self.client.call(
            self.datatype,
            "getDedicatedClusterList",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[int],
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkStorageDedicatedCluster: ...

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
        """SoftLayer_Network_Storage_DedicatedCluster::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_DedicatedCluster/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageDedicatedCluster,
        )

    @overload
    def get_service_resource(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkServiceResource | None: ...

    @overload
    def get_service_resource(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_service_resource(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Network_Storage_DedicatedCluster::getServiceResource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_DedicatedCluster/getServiceResource/
        """
        return self.client.call(
            self.datatype,
            "getServiceResource",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkServiceResource,
        )
