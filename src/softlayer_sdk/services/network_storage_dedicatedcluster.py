# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkStorageDedicatedClusterService(Service):
    """The methods of SoftLayer_Network_Storage_DedicatedCluster.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_DedicatedCluster/
    """

    datatype = "SoftLayer_Network_Storage_DedicatedCluster"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageDedicatedClusterT] | None = None,
    ) -> results.NetworkStorageDedicatedClusterT:
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

    def get_service_resource(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkServiceResourceT] | None = None,
    ) -> results.NetworkServiceResourceT | None:
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
