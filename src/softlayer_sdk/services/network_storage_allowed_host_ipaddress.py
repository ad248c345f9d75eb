# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.network_storage_allowed_host import NetworkStorageAllowedHostService


class NetworkStorageAllowedHostIpAddressService(NetworkStorageAllowedHostService):
    """The methods of SoftLayer_Network_Storage_Allowed_Host_IpAddress.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host_IpAddress/
    """

    datatype = "SoftLayer_Network_Storage_Allowed_Host_IpAddress"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Network_Storage_Allowed_Host_IpAddress::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host_IpAddress/getAccount/
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
        into: type[results.NetworkStorageAllowedHostIpAddressT] | None = None,
    ) -> results.NetworkStorageAllowedHostIpAddressT:
        """SoftLayer_Network_Storage_Allowed_Host_IpAddress::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host_IpAddress/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageAllowedHostIpAddress,
        )

    def get_resource(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
        """SoftLayer_Network_Storage_Allowed_Host_IpAddress::getResource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host_IpAddress/getResource/
        """
        return self.client.call(
            self.datatype,
            "getResource",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )
