# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.network_storage_allowed_host import NetworkStorageAllowedHostService


class NetworkStorageAllowedHostSubnetService(NetworkStorageAllowedHostService):
    """The methods of SoftLayer_Network_Storage_Allowed_Host_Subnet.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host_Subnet/
    """

    datatype = "SoftLayer_Network_Storage_Allowed_Host_Subnet"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Network_Storage_Allowed_Host_Subnet::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host_Subnet/getAccount/
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageAllowedHostSubnetT] | None = None,
    ) -> results.NetworkStorageAllowedHostSubnetT:
        """SoftLayer_Network_Storage_Allowed_Host_Subnet::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host_Subnet/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageAllowedHostSubnet,
        )

    def get_resource(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.NetworkSubnetT | None:
        """SoftLayer_Network_Storage_Allowed_Host_Subnet::getResource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host_Subnet/getResource/
        """
        return self.client.call(
            self.datatype,
            "getResource",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnet,
        )
